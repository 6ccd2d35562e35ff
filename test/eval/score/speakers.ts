/** Is the system's speaker of a quotation the gold one? */
import { inOrder, normalName, plainWords, samePerson } from './names';
import type { GoldQuote, SystemSpeaker } from './records';

const sameWords = (a: string, b: string) => plainWords(a) !== '' && plainWords(a) === plainWords(b);

/**
 * @param resolved gold gives the speakers' full names; otherwise the words at the quotation, where overlapping
 *   them is right whatever name they are resolved to
 */
export function isSpeakerRight(gold: GoldQuote, given: SystemSpeaker | null, resolved: boolean): boolean {
  const want = gold.speaker;
  if (gold.speakerType === 'none' && !want) return !given;
  if (!given?.name || !want) return false;
  const hasSpan = want.start !== null && want.end !== null && want.start !== undefined;
  const overlaps = hasSpan && Math.min(want.end ?? 0, given.end) > Math.max(want.start ?? 0, given.start);
  if (resolved) {
    const isPerson = gold.speakerType !== 'other' && /^\p{Lu}/u.test(want.name);
    if (isPerson) return samePerson(want.name, given.name);
    const words = (name: string) => plainWords(name).split(' ');
    return (
      overlaps ||
      sameWords(want.name, given.name) ||
      inOrder(words(given.name), normalName(want.name).split(' '))
    );
  }
  if (overlaps) return true;
  if (gold.speakerType === 'person') return samePerson(want.name, given.name);
  return gold.speakerType === 'other' && sameWords(want.name, given.name);
}

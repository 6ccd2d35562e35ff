/** "Judge Lo jailed So": after "So Kin-fung", a capital "So" inside a sentence is a name, not an adverb. */
import type { Names, Sighting } from './decide';
import { CALENDAR, classesOf, SPEECH } from './lexicon';
import type { Word } from './words';

/** Sightings of one sentence that are single parts of a full name but look like ordinary words. */
export function hiddenNames(
  words: readonly Word[],
  span: { readonly index: number; readonly first: number; readonly end: number },
  names: Names,
  covered: (at: number) => boolean,
): Sighting[] {
  const found: Sighting[] = [];
  for (let at = span.first; at < span.end; at++) {
    const word = words[at]!;
    if (word.shape !== 'title' || !names.lift.has(word.lower) || covered(at) || !standsAlone(words, at, span))
      continue;
    found.push({
      first: at,
      end: at + 1,
      sentence: span.index,
      parts: [word.lower],
      at: [at],
      key: word.lower,
      syllables: false,
      evidence: ['known'],
      partOfOther: false,
      company: false,
      shouted: false,
      opens: at === span.first,
      inList: false,
    });
  }
  return found;
}

/** What stands before a month or day. */
const DATES = new Set(
  'in of on since until by last next this early late mid from to during every for before after'.split(' '),
);

function standsAlone(words: readonly Word[], at: number, span: { first: number; end: number }): boolean {
  const word = words[at]!;
  const before = at > span.first ? words[at - 1] : undefined;
  const after = words[at + 1];
  const speaks = word.possessive || (after !== undefined && (after.classes & SPEECH) !== 0);
  if (!before) return speaks && classesOf(word.lower) !== 0;
  if (word.classes & CALENDAR && !speaks && DATES.has(before.lower)) return false;
  if (before.shape === 'sign' ? before.text !== ',' && !speaks : before.shape !== 'lower') return false;
  return word.possessive || !(after?.spaced && after.shape === 'title');
}

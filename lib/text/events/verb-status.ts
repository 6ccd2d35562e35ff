/** "will meet" planned, "met" happened, "is meeting" under way, "may meet" unclear: the verb group decides. */
import type { Token } from '../document';
import type { EventStatus } from '../types';
import type { VerbForm } from './inflect';

const ADVERB =
  /^(?:also|again|still|soon|later|now|then|already|just|ever|often|first|once|even|only|probably|likely|back|\p{L}+ly)$/u;
const NEGATION = /^(?:not|never|cannot|neither|nor)$|n['’]t$/;
const FUTURE = /^(?:will|shall|would)$|['’](?:ll|d)$/;
const OPEN = /^(?:may|might|could|can|should|must)$/;
const PRESENT_BE = /^(?:is|are|am)$|['’](?:m|re)$/;
const PAST_BE = /^(?:was|were|been)$/;
/** What announces the infinitive after it: "plans to", "is expected to", "is to". */
const ANNOUNCES =
  /^(?:plan|plans|planned|planning|expect|expects|expected|expecting|due|set|sets|scheduled|agree|agrees|agreed|intend|intends|intended|hope|hopes|hoping|want|wants|wanted|prepare|prepares|preparing|prepared|ready|likely|vow|vows|vowed|pledge|pledges|pledged|promise|promises|promised|decide|decides|decided|about|poised|aim|aims|aiming|going|invited|asked|order|ordered|offer|offered|is|are|was|were|says|said|slated|supposed|meant|bound|needs|need|has|have)$/;
const FAILS =
  /^(?:fail|fails|failed|failing|refuse|refuses|refused|refusing|decline|declines|declined|unable|unwilling|reluctant)$/;

/**
 * The status the verb group at `at` gives, null where it denies the happening or names none; `direction` is what
 * the attached date or the sentence says where the verb leaves it open.
 */
export function verbStatus(
  tokens: readonly Token[],
  at: number,
  first: number,
  form: VerbForm,
  headline: boolean,
  direction: 'past' | 'future' | 'none',
  speech: boolean,
  dated: boolean,
): EventStatus | null {
  let i = at - 1;
  const skip = () => {
    while (i >= first && ADVERB.test(tokens[i]!.lower)) i--;
  };
  let progressive = form === 'ing';
  for (let steps = 0; steps < 8; steps++) {
    skip();
    const word = i >= first ? tokens[i]!.lower : '';
    if (NEGATION.test(word)) return null;
    if (FUTURE.test(word)) return 'planned';
    if (OPEN.test(word)) return 'unclear';
    if (word === 'to') return infinitive(tokens, i, first, headline, direction);
    if (word === 'be') progressive = false;
    else if (PRESENT_BE.test(word)) {
      if (dated && direction === 'future') return 'planned';
      return progressive ? 'ongoing' : 'happened';
    } else if (PAST_BE.test(word)) return progressive && word === 'been' ? 'ongoing' : 'happened';
    else if (!/^(?:has|have|had|did|being)$/.test(word)) break;
    i--;
  }
  if (i < at - 1 && /^(?:has|have|had|did|being)$/.test(tokens[i + 1]?.lower ?? '')) return 'happened';
  if (form === 'past') return headline && direction === 'future' ? 'planned' : 'happened';
  // "Kerry says he will go next week": what is to come is what he says, not the saying.
  if (form === 'present' && speech) return 'happened';
  if (direction === 'future') return 'planned';
  if (form === 'present') return headline || direction === 'past' ? 'happened' : 'ongoing';
  if (form === 'base') return headline ? 'happened' : null;
  return headline ? 'ongoing' : null;
}

/** "to meet": announced by the word before it, else seen from the sentence it serves. */
function infinitive(
  tokens: readonly Token[],
  to: number,
  first: number,
  headline: boolean,
  direction: 'past' | 'future' | 'none',
): EventStatus | null {
  let i = to - 1;
  while (i >= first && ADVERB.test(tokens[i]!.lower)) i--;
  const head = i >= first ? tokens[i]!.lower : '';
  if (FAILS.test(head) || NEGATION.test(head)) return null;
  if (headline || ANNOUNCES.test(head)) return 'planned';
  return direction === 'past' ? 'unclear' : 'planned';
}

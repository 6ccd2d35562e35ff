/** "twice a week", "four times a year". */
import { rule } from '../rule';
import type { Scene } from '../scene';
import { durationValue, set } from '../timex';

export const rate = rule(
  'rate',
  ['once|twice|thrice a|an|every|each|per <unit>', '<n> times a|an|every|each|per <unit>'],
  (words) => (words.word('unit') === 'TS' ? null : set(durationValue(1, words.word('unit')))),
);

const AMOUNT =
  /^(?:million|billion|thousand|hundred|dozen|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|cents|hours|days|percent)$/;
const NOT_OF_RATE =
  /^(?:for|in|within|than|about|over|nearly|almost|of|to|only|just|after|by|is|was|from|with|least)$/;

/** True for "a year" in "10,000 units a year": an amount stands before it, and it says how fast, not how long. */
export function isRate(at: number, scene: Scene): boolean {
  for (let i = at - 1; i >= at - 3; i--) {
    const token = scene.token(i);
    if (!token || (token.kind === 'sign' && !/^[$£€%)]$/.test(token.text))) return false;
    if (NOT_OF_RATE.test(token.lower)) return false;
    if (token.kind === 'number' || AMOUNT.test(token.lower)) return true;
  }
  return false;
}

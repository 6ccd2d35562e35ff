/** "two days after the vote on 3 May": a length of time counted from a date that stands right behind it. */
import type { TextDocument } from '../document';
import { cueAt } from './direction';
import type { Found } from './found';
import { inSlices } from './in-slices';
import { containing, isPlausible, type Period, shift } from './period';
import { date } from './timex';
import { UNITS } from './units';

/** How many words may stand between "after" and the date ("the vote in Kell on"). */
const REACH = 7;

/** Makes such a length of time the date it leads to, as fine as its unit is. */
export function* anchorDurations(document: TextDocument, found: readonly Found[]): Generator<void, Found[]> {
  return yield* inSlices(found, (one, at) => {
    const anchor = found[at + 1];
    const by = steps(document, one, anchor);
    const unit = UNITS[one.timex.value.at(-1)!];
    if (!by || !unit || !anchor?.timex.first) return one;
    if (anchor.timex.first.unit !== 'day' || anchor.timex.first !== anchor.timex.last) return one;
    const then: Period =
      unit === 'week' ? shift(anchor.timex.first, by * 7) : shift(containing(anchor.timex.first, unit), by);
    return isPlausible(then) ? { ...one, rule: 'anchored-duration', timex: date(then, 'inferred') } : one;
  });
}

/** The number of units to go, negative for "before"; null where the words do not say so. */
function steps(document: TextDocument, one: Found, anchor: Found | undefined): number | null {
  if (one.timex.type !== 'DURATION') return null;
  const { tokens } = document;
  const amount = /^P(\d+)[DWMY]$/.exec(one.timex.value);
  const word = tokens[one.to]?.lower;
  for (let at = one.from; at < one.to; at++)
    if (/^(?:trading|working|business)$/.test(tokens[at]!.lower)) return null;
  if (!amount || !anchor || (word !== 'after' && word !== 'before')) return null;
  if (anchor.from - one.to > REACH || tokens[anchor.from]!.sentence !== tokens[one.to]!.sentence) return null;
  for (let at = one.to + 1; at < anchor.from; at++) {
    if (tokens[at]!.kind === 'sign' || cueAt(tokens, at, anchor.from) !== 'none') return null;
  }
  return Number(amount[1]) * (word === 'after' ? 1 : -1);
}

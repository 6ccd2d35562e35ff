/** A long list gone through in bounded steps, so that a text of nothing but dates does not hold up the thread. */

/** Expressions looked at between two yields. */
const SLICE = 500;

/** As `list.map(each)`, yielding every so many items. */
export function* inSlices<T, R>(list: readonly T[], each: (one: T, at: number) => R): Generator<void, R[]> {
  const out: R[] = [];
  for (let at = 0; at < list.length; at++) {
    if (at % SLICE === SLICE - 1) yield;
    out.push(each(list[at]!, at));
  }
  return out;
}

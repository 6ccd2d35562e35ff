/** How far what belongs to a trigger may stand from it: the clause, roughly, by what stands between. */
import type { Token } from '../document';

/** Signs and words that part clauses, with how much farther they make what lies beyond. */
const BOUNDARY: ReadonlyMap<string, number> = new Map([
  [',', 3],
  [';', 30],
  [':', 12],
  ['(', 4],
  [')', 4],
  ['—', 6],
  ['–', 6],
  ['"', 5],
  ['“', 5],
  ['”', 5],
  ['and', 2],
  ['but', 8],
  ['that', 6],
  ['which', 8],
  ['who', 6],
  ['where', 8],
  ['when', 6],
  ['while', 8],
  ['because', 8],
  ['after', 5],
  ['before', 5],
]);
/** What stands before the trigger belongs to it less often than what follows. */
const LEFT = 1.4;

/** Tokens a clause has on either side of its trigger, at most. */
const LONGEST = 60;

/** Farther than this is all the same. */
const FARTHEST = 80;

/** Distance of the token range `from … to` (half-open) from the token `at`, in tokens, boundaries weighed. */
export function distance(tokens: readonly Token[], at: number, from: number, to: number): number {
  const left = to <= at;
  const first = left ? to : at + 1;
  const end = left ? at : from;
  let cost = 1;
  for (let i = first; i < end && cost < FARTHEST; i++) cost += 1 + (BOUNDARY.get(tokens[i]!.lower) ?? 0);
  return left ? cost * LEFT : cost;
}

/** First index of the clause that ends before `at`, and end of the one that follows it, inside a sentence. */
export function clauseEnd(tokens: readonly Token[], at: number, limit: number): number {
  let i = at + 1;
  while (i < Math.min(limit, at + LONGEST) && (BOUNDARY.get(tokens[i]!.lower) ?? 0) < 3) i++;
  return i;
}

export function clauseStart(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  while (i > Math.max(limit, at - LONGEST) && (BOUNDARY.get(tokens[i - 1]!.lower) ?? 0) < 3) i--;
  return i;
}

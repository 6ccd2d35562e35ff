import type { TextDocument } from '../document';
import type { DateMention } from '../types';

/** Yields between bounded steps. */
// biome-ignore lint/correctness/useYield: first commit
export function* findDates(_document: TextDocument): Generator<void, DateMention[]> {
  return [];
}

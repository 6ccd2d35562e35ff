import type { TextDocument } from '../document';
import type { Person, Quote } from '../types';

/** Yields between bounded steps. */
// biome-ignore lint/correctness/useYield: first commit
export function* findQuotes(_document: TextDocument, _people: readonly Person[]): Generator<void, Quote[]> {
  return [];
}

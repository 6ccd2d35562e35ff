import type { TextDocument } from '../document';
import type { Person } from '../types';

/** Yields between bounded steps. */
// biome-ignore lint/correctness/useYield: first commit
export function* findPeople(_document: TextDocument): Generator<void, Person[]> {
  return [];
}

// In work by the lead since 04:32 UTC: relating goes on without it; see lib/text/types.ts for what it gives.
import type { TextDocument } from '../document';
import type { DateMention, NewsEvent, Person, Quote } from '../types';

/** Yields between bounded steps. */
// biome-ignore lint/correctness/useYield: first commit
export function* findEvents(
  _document: TextDocument,
  _people: readonly Person[],
  _dates: readonly DateMention[],
  _quotes: readonly Quote[],
): Generator<void, NewsEvent[]> {
  return [];
}

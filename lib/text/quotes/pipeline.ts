/** Finds what was said, by whom: the steps in their order. */
import type { TextDocument } from '../document';
import type { Person, Quote } from '../types';
import { type AssignedQuote, assignSpeakers, type SpeechReading, startReading } from './assign';
import { findSegments } from './segments';

/**
 * Quotations of the document, sorted by start, spans in offsets of the document. Yields once a paragraph
 * group, so that a step stays within a millisecond or so.
 */
export function* findQuotes(document: TextDocument, people: readonly Person[]): Generator<void, Quote[]> {
  const reading: SpeechReading = startReading(document, people);
  const found: AssignedQuote[] = [];
  let sinceYield = 0;
  for (const segments of findSegments(document)) {
    found.push(...assignSpeakers(reading, segments));
    if (++sinceYield % 8 === 0) yield;
  }
  return found;
}

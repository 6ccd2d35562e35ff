/** Finds what was said, by whom: the steps in their order. */
import type { TextDocument } from '../document';
import type { Person, Quote } from '../types';
import { readParagraph, startReading } from './assign';
import { findSegments } from './segments';

/** Paragraphs read between two yields: a step stays within a millisecond or so. */
const STEP = 8;

/**
 * Quotations of the document, sorted by start, spans in offsets of the document. Yields between groups of
 * paragraphs.
 */
export function* findQuotes(document: TextDocument, people: readonly Person[]): Generator<void, Quote[]> {
  const reading = startReading(document, people);
  let sinceYield = 0;
  for (const segments of findSegments(document)) {
    readParagraph(reading, segments);
    if (++sinceYield % STEP === 0) yield;
  }
  return reading.quotes;
}

// NOTE of the lead, 04:46 UTC (delete when done): 1,000 words cost 12 ms warm here and 1 MB 5.7 s (npx tsx test/bench/text.bench.ts; CPU shared, so by half at most). Budget: all of people, dates, quotes together 15 ms warm, 50 ms cold, no step over 8 ms warm: yield every few sentences, index by token, no pass over the whole list inside a loop. 1 MB under 0.3 s for this part.
/** Finds what was said, by whom: the steps in their order. */
import type { TextDocument } from '../document';
import type { Person, Quote } from '../types';
import { readParagraph } from './read-paragraph';
import { startReading } from './reading';
import { findSegments } from './segments';

/** Characters read between two yields: a step stays within a few milliseconds. */
const STEP = 4_000;

/**
 * Quotations of the document, sorted by start, spans in offsets of the document. Yields between groups of
 * paragraphs.
 */
export function* findQuotes(document: TextDocument, people: readonly Person[]): Generator<void, Quote[]> {
  const reading = startReading(document, people);
  let read = 0;
  let paragraph = 0;
  for (const segments of findSegments(document)) {
    readParagraph(reading, segments);
    const span = document.paragraphs[paragraph++];
    read += span ? span.end - span.start : 0;
    if (read < STEP) continue;
    read = 0;
    yield;
  }
  return reading.quotes;
}

/** Finds what was said, by whom: the steps in their order. */
import type { TextDocument } from '../document';
import type { Person, Quote } from '../types';
import { readParagraph } from './read-paragraph';
import { startReading } from './reading';
import { findSegments } from './segments';

/** Characters read between two yields: a step stays within a few milliseconds. */
const STEP = 4_000;
/** What a paragraph costs besides its characters, in characters. */
const PARAGRAPH = 20;

/**
 * Quotations of the document, sorted by start, spans in offsets of the document. Yields between groups of
 * paragraphs.
 */
export function* findQuotes(document: TextDocument, people: readonly Person[]): Generator<void, Quote[]> {
  const reading = yield* startReading(document, people);
  let read = 0;
  let paragraph = 0;
  for (const segments of findSegments(document)) {
    yield* readParagraph(reading, segments);
    const span = document.paragraphs[paragraph++];
    read += PARAGRAPH + (span ? span.end - span.start : 0);
    if (read < STEP) continue;
    read = 0;
    yield;
  }
  return reading.quotes;
}

/**
 * Fingerprints of passages: equal for equal words, whatever their case, marks and spaces. Agency copy keeps
 * its sentences when an outlet cuts and re-paragraphs it, so sentences tell a carried report and paragraphs tell
 * what was read before.
 */
import { hash } from './hash';

/** Shorter sentences ("He said no.") are common property and say nothing. */
const SHORTEST_SENTENCE = 6;
const SENTENCE_END = /[.!?]["”’')\]]?\s|\n/g;

/** The paragraphs as they are counted, in order: those without a letter or digit are passed over. */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => words(line).length > 0);
}

/** One fingerprint a paragraph, in order. */
export function paragraphFingerprints(text: string): number[] {
  return paragraphsOf(text).map(words).map(fingerprint);
}

/** Fingerprints of the sentences of six words and more, sorted, no repetitions. */
export function sentenceFingerprints(text: string): number[] {
  const long = text
    .split(SENTENCE_END)
    .map(words)
    .filter((w) => w.length >= SHORTEST_SENTENCE);
  return [...new Set(long.map(fingerprint))].sort((a, b) => a - b);
}

function words(passage: string): string[] {
  return passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fingerprint(list: readonly string[]): number {
  return hash(list.join(' '));
}

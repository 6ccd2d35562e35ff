/**
 * Fingerprints of passages: equal for equal words, whatever their case, marks and spaces. Agency copy keeps
 * its sentences when an outlet cuts and re-paragraphs it, so sentences tell a carried report and paragraphs tell
 * what was read before.
 */
import { hash } from './hash';

/** Shorter sentences ("He said no.") are common property and say nothing. */
const SHORTEST_SENTENCE = 6;
const SENTENCE_END = /[.!?]["”’')\]]?\s|\n/g;
const PARAGRAPH_END = /\n\s*/g;

/** One fingerprint a paragraph, in order; blank ones are passed over. */
export function paragraphFingerprints(text: string): number[] {
  return split(text, PARAGRAPH_END).map(words).filter(notEmpty).map(fingerprint);
}

/** Fingerprints of the sentences of six words and more, sorted, no repetitions. */
export function sentenceFingerprints(text: string): number[] {
  const long = split(text, SENTENCE_END)
    .map(words)
    .filter((w) => w.length >= SHORTEST_SENTENCE);
  return [...new Set(long.map(fingerprint))].sort((a, b) => a - b);
}

function split(text: string, ends: RegExp): string[] {
  return text.split(ends);
}

function words(passage: string): string[] {
  return passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function notEmpty(list: readonly string[]): boolean {
  return list.length > 0;
}

function fingerprint(list: readonly string[]): number {
  return hash(list.join(' '));
}

/** "He flew from Kuala Lumpur for Goldman Sachs": places and firms of several words hold no person's name. */
import { wordSet } from '../word-list';
import { FIXED_PHRASES } from './data/fixed-phrases';
import type { Word } from './words';

const byFirst = new Map<string, string[][]>();
for (const phrase of wordSet(FIXED_PHRASES)) {
  const parts = phrase.split(' ');
  const first = parts[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
}

/** Indexes of the words of one sentence that stand in a fixed phrase; a hyphen may stand for a blank. */
export function fixedPhraseWords(words: readonly Word[], first: number, end: number): Set<number> {
  const found = new Set<number>();
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (word.shape === 'lower' || word.shape === 'sign') continue;
    for (const parts of byFirst.get(word.lower) ?? []) {
      const last = matchEnd(words, i, end, parts);
      for (let at = i; at < last; at++) found.add(at);
    }
  }
  return found;
}

function matchEnd(words: readonly Word[], from: number, end: number, parts: readonly string[]): number {
  let at = from;
  for (const [n, part] of parts.entries()) {
    if (n > 0 && words[at]?.text === '-') at++;
    if (at >= end || words[at]!.lower !== part) return from;
    at++;
  }
  return at;
}

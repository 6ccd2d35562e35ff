/** Whether a reading holds what was searched for, and the words around it. */
import type { Reading } from '../memory/types';
import { factWords } from './terms';
import { wordSpans, wordsOf } from './words';

/** What the reader typed: words that all must be there, and phrases in quotation marks that must be there as they are. */
export interface Wanted {
  readonly words: readonly string[];
  /** Each a run of words. */
  readonly phrases: readonly (readonly string[])[];
}

/** Words of a query looked at; a longer one is somebody's pasted page. */
const MOST_WORDS = 32;
/** Characters shown before and after the first hit. */
const BEFORE = 60;
const AFTER = 140;

export function parseQuery(query: string): Wanted {
  const phrases = [...query.matchAll(/["“”«»]([^"“”«»]+)["“”«»]/g)].map((m) => [...wordsOf(m[1] ?? '')]);
  const words = [...new Set(wordsOf(query))].slice(0, MOST_WORDS);
  return { words, phrases: phrases.filter((p) => p.length > 1) };
}

/**
 * The words around the first hit in the text, or in a quotation where the text is not kept; null where only the title
 * or a name matches. `false` where something searched for is not there.
 */
export function snippetOf(wanted: Wanted, reading: Reading, text: string | null): string | null | false {
  const facts = factWords(reading);
  const missing = wanted.words.filter((word) => !facts.has(word));
  const spans = text === null ? [] : [...wordSpans(text)];
  const inText = new Set(spans.map((span) => span.word));
  if (missing.some((word) => !inText.has(word))) return false;
  const title = [...wordsOf(reading.title)];
  for (const phrase of wanted.phrases) {
    const words = spans.map((s) => s.word);
    if (indexOfRun(words, phrase) < 0 && indexOfRun(title, phrase) < 0) return false;
  }
  if (text === null) return null;
  const looked = new Set(missing.length > 0 ? missing : wanted.words);
  const [phrase] = wanted.phrases;
  const at = phrase
    ? indexOfRun(
        spans.map((s) => s.word),
        phrase,
      )
    : spans.findIndex((span) => looked.has(span.word));
  const hit = spans[at];
  return hit ? around(text, hit.start, hit.end) : null;
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  for (let i = 0; i + run.length <= words.length; i++) {
    if (run.every((word, j) => words[i + j] === word)) return i;
  }
  return -1;
}

/** Whole words around an offset, with an ellipsis where the text goes on. */
function around(text: string, start: number, end: number): string {
  let from = Math.max(0, start - BEFORE);
  let to = Math.min(text.length, end + AFTER);
  while (from > 0 && from < start && !/\s/.test(text[from - 1] ?? ' ')) from++;
  while (to < text.length && to > end && !/\s/.test(text[to] ?? ' ')) to--;
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}

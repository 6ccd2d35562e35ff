/** Words as search compares them: lower case, no diacritics, plural endings off. "Café's owners" → cafe, owner. */
import { stem } from '../memory/stem';
import { unaccented } from '../memory/unaccented';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** A longer run of letters is no word. */
const LONGEST = 40;

/** The words of a text, in order, with repetitions. */
export function* wordsOf(text: string): Generator<string> {
  for (const { word } of wordSpans(text)) yield word;
}

/** The words of a text with their offsets, in UTF-16 code units. */
export function* wordSpans(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (word.length > LONGEST) continue;
    yield { word: stem(unaccented(word).toLowerCase()), start: match.index, end: match.index + word.length };
  }
}

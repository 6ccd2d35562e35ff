/**
 * The only file that knows compromise. Of `compromise/one` the page's thread needs the sentence splitter: it is
 * lossless and linear, where the full document costs five times as much and tells us nothing more. The package
 * exports only the whole (89 KB minified); these three files of it are 6 KB, and its version is pinned exactly.
 */
import split from '../../node_modules/compromise/src/1-one/tokenize/methods/01-sentences/index.js';
import isSentence from '../../node_modules/compromise/src/1-one/tokenize/methods/01-sentences/is-sentence.js';
import { abbreviations } from '../../node_modules/compromise/src/1-one/tokenize/model/lexicon.js';

const WORLD = { methods: { one: { tokenize: { isSentence } } }, model: { one: { abbreviations } } };

/**
 * Splits running text of one paragraph into sentences. The pieces joined give the text back, except that
 * blank text gives no piece.
 */
export function splitSentences(paragraph: string): string[] {
  return split(paragraph, WORLD);
}

/**
 * The only file that knows compromise. Of `compromise/one` the page's thread needs the sentence splitter: it is
 * lossless and linear, where the full document costs five times as much and tells us nothing more. The package
 * exports only the whole (89 KB minified); these two files of it are 6 KB, and its version is pinned exactly.
 */
import split from '../../node_modules/compromise/src/1-one/tokenize/methods/01-sentences/index.js';
import { abbreviations } from '../../node_modules/compromise/src/1-one/tokenize/model/lexicon.js';

const WORLD = { methods: { one: { tokenize: { isSentence } } }, model: { one: { abbreviations } } };

/**
 * Splits running text of one paragraph into sentences. The pieces joined give the text back, except that
 * blank text gives no piece.
 */
export function splitSentences(paragraph: string): string[] {
  return split(paragraph, WORLD);
}

const LETTER = /\p{L}/u;
/** "U.S.", "J. K" */
const ACRONYM = /[ .][A-Z]\.?$/i;
const LONGEST_ACRONYM = 3;
/** "W. " */
const INITIAL = /^[A-Z]\. $/;
const ELLIPSIS = /…$|\.{2}$/;

/**
 * Does the piece end a sentence? Says what compromise's own test says, by the end of the piece alone: that one looks
 * through the whole of it, again and again where pieces are joined.
 */
function isSentence(piece: string): boolean {
  if (!LETTER.test(piece)) return false;
  let end = piece.length;
  while (piece[end - 1] === ' ') end--;
  const tail = piece.slice(Math.max(0, end - LONGEST_ACRONYM), end);
  if (ACRONYM.test(tail) || ELLIPSIS.test(tail)) return false;
  if (piece.length === LONGEST_ACRONYM && INITIAL.test(piece)) return false;
  if (!tail.endsWith('.')) return true;
  const word = piece.slice(piece.lastIndexOf(' ', end - 1) + 1, end - 1);
  return !Object.hasOwn(abbreviations, word.toLowerCase());
}

/** The document's tokens as the people rules see them: possessive ending taken off, classes looked up. */
import type { TextDocument, Token } from '../document';
import { classesOf, FUNCTION, PLACE } from './lexicon';

/** `Title` "Kerry", `upper` "NATO", `initial` "F", `lower` "said", `sign` anything that is no word. */
export type Shape = 'title' | 'upper' | 'initial' | 'lower' | 'sign';

export interface Word {
  readonly start: number;
  /** End of the word without its possessive ending. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly classes: number;
  readonly shape: Shape;
  readonly possessive: boolean;
  readonly spaced: boolean;
}

const POSSESSIVE = /['’]s$/i;
const UPPER_FIRST = /^\p{Lu}/u;
/** "MPs", "NGOs". */
const ACRONYM_PLURAL = /^\p{Lu}{2,}s$/u;
const ANY_LOWER = /\p{Ll}/u;

/** One word per token, same indexes. */
export function wordsOf(document: TextDocument, from: number, to: number): Word[] {
  return document.tokens.slice(from, to).map(wordOf);
}

function wordOf(token: Token): Word {
  const possessive = token.kind === 'word' && token.text.length > 2 && POSSESSIVE.test(token.text);
  const text = possessive ? token.text.slice(0, -2) : token.text;
  const lower = (possessive ? token.lower.slice(0, -2) : token.lower).replaceAll('’', "'");
  const shape = token.kind === 'word' ? shapeOf(text) : 'sign';
  return {
    start: token.start,
    end: possessive ? token.end - 2 : token.end,
    text,
    lower,
    classes: token.kind !== 'word' ? 0 : shape === 'upper' ? acronymClasses(lower) : classesOf(lower),
    shape,
    possessive,
    spaced: token.spaced,
  };
}

/** "US", "IT", "WHO" are not the words they spell. */
function acronymClasses(lower: string): number {
  return lower === 'us' || lower === 'uk' || lower === 'eu' ? PLACE : classesOf(lower) & ~FUNCTION;
}

function shapeOf(text: string): Shape {
  if (!UPPER_FIRST.test(text)) return 'lower';
  if (ANY_LOWER.test(text)) return ACRONYM_PLURAL.test(text) ? 'upper' : 'title';
  return text.length === 1 || (text.includes('.') && text.length <= 5) ? 'initial' : 'upper';
}

/** True for a word with a capital first letter, or all in capitals. */
export function isCapital(word: Word): boolean {
  return word.shape === 'title' || word.shape === 'upper';
}

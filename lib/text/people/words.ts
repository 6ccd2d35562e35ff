/** The document's tokens as the people rules see them: possessive ending taken off, classes looked up. */
import type { TextDocument, Token } from '../document';
import { classesOf, FUNCTION, PLACE } from './lexicon';

/** `Title` "Kerry", `upper` "NATO", `initial` "F", `lower` "said", `sign` anything that is no word. */
export type Shape = 'title' | 'upper' | 'initial' | 'lower' | 'sign';

/** What the rules ask of a token wherever it stands: tokens of the same letters and spacing share one. */
export interface Word {
  /** Without a possessive ending, as is `lower`. */
  readonly text: string;
  readonly lower: string;
  readonly classes: number;
  readonly shape: Shape;
  readonly possessive: boolean;
  readonly spaced: boolean;
}

const POSSESSIVE = /['’]s$/i;
const POSSESSIVE_LENGTH = 2;
const UPPER_FIRST = /^\p{Lu}/u;
/** "MPs", "NGOs". */
const ACRONYM_PLURAL = /^\p{Lu}{2,}s$/u;
const ANY_LOWER = /\p{Ll}/u;

/** Words by their token's text, those after a blank and those without one before them. */
type KnownWords = readonly [Map<string, Word>, Map<string, Word>];

/** Tokens read between two yields. */
const STEP = 8_000;

/** One word per token, same indexes. */
export function* readWords(document: TextDocument): Generator<void, Word[]> {
  const known: KnownWords = [new Map(), new Map()];
  const words: Word[] = [];
  const { tokens } = document;
  // By index, as an iterator in a generator makes an object for each of its steps.
  for (let at = 0; at < tokens.length; at++) {
    words.push(wordOf(tokens[at]!, known));
    if (at % STEP === STEP - 1) yield;
  }
  return words;
}

/** Where the word of the token at an index ends in the text: before a possessive ending. */
export function endOfWord(document: TextDocument, words: readonly Word[], at: number): number {
  return document.tokens[at]!.end - (words[at]!.possessive ? POSSESSIVE_LENGTH : 0);
}

function wordOf(token: Token, known: KnownWords): Word {
  const same = known[token.spaced ? 0 : 1];
  const before = same.get(token.text);
  if (before) return before;
  const word = read(token);
  same.set(token.text, word);
  return word;
}

function read(token: Token): Word {
  const possessive = token.kind === 'word' && token.text.length > 2 && POSSESSIVE.test(token.text);
  const text = possessive ? token.text.slice(0, -POSSESSIVE_LENGTH) : token.text;
  const bare = possessive ? token.lower.slice(0, -POSSESSIVE_LENGTH) : token.lower;
  const lower = bare.replaceAll('’', "'");
  const shape = token.kind === 'word' ? shapeOf(text) : 'sign';
  return {
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

/**
 * Words, numbers and signs of a text. One pass over its characters, by hand: a pattern with Unicode classes
 * takes three times as long.
 */
import type { Span } from './types';

/** A word (with inner apostrophes and points, as in "al-Assad’s" → `al` `-` `Assad’s`), number or sign. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly lower: string;
  /** `lower` without a possessive ending: "Friday’s" is "friday". */
  readonly word: string;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** `word` holds a letter, `number` begins with a digit, `sign` is one punctuation character. */
  readonly kind: 'word' | 'number' | 'sign';
  /** True when white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
  /** Index of the sentence and paragraph it stands in. */
  readonly sentence: number;
  readonly paragraph: number;
}

const SPACE = 0;
const LETTER = 1;
const MARK = 2;
const DIGIT = 3;
const SIGN = 4;
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, DIGIT],
  [/\s/u, SPACE],
];
/** Class + 1 of every UTF-16 unit met so far; 0 is not looked up yet. */
const known = new Uint8Array(0x10000);
const MARKS = /\p{M}/gu;

/** What a token is wherever it stands. */
type Form = Pick<Token, 'text' | 'lower' | 'word' | 'capital' | 'kind'>;

/**
 * Makes the tokens of one text. Tokens of the same letters share their strings: news repeats its words, so that this
 * saves most of the memory and most of the lowering, and every later look-up finds the string's hash made.
 */
export class Tokenizer {
  private readonly forms = new Map<string, Form>();

  constructor(private readonly text: string) {}

  /** Appends the tokens of `span`, a stretch of the text. Linear in the length of the span. */
  add(span: Span, sentence: number, paragraph: number, out: Token[]): void {
    const { text } = this;
    let at = span.start;
    let spaced = at === 0 || classAt(text, at - 1) === SPACE;
    while (at < span.end) {
      const first = classAt(text, at);
      if (first === SPACE) {
        at++;
        spaced = true;
        continue;
      }
      const end = Math.min(span.end, tokenEnd(text, at, first, span.end));
      const form = this.formOf(text.slice(at, end), first);
      out.push({
        start: at,
        end,
        text: form.text,
        lower: form.lower,
        word: form.word,
        capital: form.capital,
        kind: form.kind,
        spaced,
        sentence,
        paragraph,
      });
      spaced = false;
      at = end;
    }
  }

  private formOf(text: string, first: number): Form {
    const known = this.forms.get(text);
    if (known) return known;
    const kind = first === DIGIT ? 'number' : first === SIGN ? 'sign' : 'word';
    const lower = lowerOf(text);
    const word = POSSESSIVE.test(lower) ? lower.slice(0, -2) : lower;
    const form: Form = { text, lower, word, capital: CAPITAL.test(text), kind };
    this.forms.set(text, form);
    return form;
  }
}

/** Where the token ends, looked for up to `limit`: a word without end is not gone through for each sentence cut from it. */
function tokenEnd(text: string, start: number, first: number, limit: number): number {
  if (first === DIGIT) return numberEnd(text, start, limit);
  if (first === SIGN) return start + width(text, start);
  return initialsEnd(text, start, limit) || wordEnd(text, start, limit);
}

/** "3", "3.5", "12:30", "40km". */
function numberEnd(text: string, start: number, limit: number): number {
  let at = runEnd(text, start, isDigit, limit);
  while (at < limit && isOneOf('.,:/', text[at]) && classAt(text, at + 1) === DIGIT)
    at = runEnd(text, at + 1, isDigit, limit);
  return classAt(text, at) === LETTER ? runEnd(text, at, isLetterOrMark, limit) : at;
}

/** "U.S", "J.K": single letters with points between; 0 where there is no such thing. */
function initialsEnd(text: string, start: number, limit: number): number {
  let at = start + width(text, start);
  let end = 0;
  while (at < limit && text[at] === '.' && classAt(text, at + 1) === LETTER) {
    at += 1 + width(text, at + 1);
    if (isLetterOrMark(classAt(text, at))) return end;
    end = at;
  }
  return end;
}

/** "Kerry", "Kerry's", "O'Neill", "AT&T", "news.com". */
function wordEnd(text: string, start: number, limit: number): number {
  let at = runEnd(text, start, isLetterOrMark, limit);
  while (at < limit && classAt(text, at) === SIGN) {
    const sign = text[at];
    const next = classAt(text, at + 1);
    if (next !== LETTER || !(isOneOf("'’&", sign) || (sign === '.' && isLower(text[at + 1]!)))) return at;
    at = runEnd(text, at + 1, isLetterOrMark, limit);
  }
  return at;
}

function runEnd(text: string, start: number, belongs: (kind: number) => boolean, limit: number): number {
  let at = start;
  while (at < limit && belongs(classAt(text, at))) at += width(text, at);
  return at;
}

function isDigit(kind: number): boolean {
  return kind === DIGIT;
}

function isLetterOrMark(kind: number): boolean {
  return kind === LETTER || kind === MARK;
}

function isOneOf(signs: string, sign: string | undefined): boolean {
  return sign !== undefined && signs.includes(sign);
}

function isLower(letter: string): boolean {
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

/** UTF-16 units of the character at `at`. */
function width(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

function classAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff && width(text, at) === 2) return classOf(text.slice(at, at + 2));
  if (known[unit] === 0) known[unit] = classOf(text[at]!) + 1;
  return known[unit]! - 1;
}

function classOf(character: string): number {
  return CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? SIGN;
}

const POSSESSIVE = /.['’]s$/;
const CAPITAL = /^\p{Lu}/u;

/** Lower case, without diacritics. */
function lowerOf(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 127) return word.normalize('NFD').replace(MARKS, '').toLowerCase();
  return word.toLowerCase();
}

/** The lexical classes that patterns name: which tokens each takes, and the value it gives them. */
import type { Token } from '../document';
import { wordMap } from '../word-list';
import { clock, zone } from './clock';
import { TIME_WORDS } from './data/lexicon';
import { HOLIDAY_STARTS, holidayAt } from './holidays';
import { cardinal, NUMBER_WORD_LIST, ordinal, year } from './numerals';

/**
 * `n` a cardinal, `ord` an ordinal, `dom` a day of the month, `year` a year, `yy` "'98"; `unit`/`units` a unit of
 * time in the singular and plural with its TIMEX3 letter; `part` a part of the day; `noon` noon and midnight.
 */
export type LexicalClass =
  | 'n'
  | 'ord'
  | 'dom'
  | 'year'
  | 'yy'
  | 'month'
  | 'weekday'
  | 'weekdays'
  | 'unit'
  | 'units'
  | 'season'
  | 'seasons'
  | 'part'
  | 'noon'
  | 'clock'
  | 'zone'
  | 'numeric'
  | 'digits'
  | 'holiday'
  | 'pair';

export interface ClassHit {
  readonly value: number | string;
  readonly end: number;
}

interface Entry {
  readonly class: LexicalClass;
  readonly value: number | string;
  readonly abbreviation: boolean;
}

const WORDS = new Map([...wordMap(TIME_WORDS)].map(([word, entry]) => [word, readEntry(entry)]));
/** Names of months and days that are also common words, names or verbs count only with a capital. */
const CAPITAL = new Set(['month', 'weekday', 'weekdays']);

function readEntry(entry: string): Entry {
  const [cls, raw] = entry.split(' ') as [LexicalClass, string];
  const value = raw.replace(/\.$/, '');
  return { class: cls, value: /^\d+$/.test(value) ? Number(value) : value, abbreviation: raw.endsWith('.') };
}

/** Reads one class at a token; null where the token is not of it. */
export function readClass(
  cls: LexicalClass,
  tokens: readonly Token[],
  at: number,
  limit: number,
): ClassHit | null {
  const hit = read(cls, tokens, at);
  return hit && hit.end <= limit ? hit : null;
}

function read(cls: LexicalClass, tokens: readonly Token[], at: number): ClassHit | null {
  switch (cls) {
    case 'n':
      return cardinal(tokens, at);
    case 'ord':
      return ordinal(tokens, at);
    case 'year':
      return year(tokens, at);
    case 'dom':
      return dayOfMonth(tokens, at);
    case 'yy':
      return shortYear(tokens, at);
    case 'clock':
      return clock(tokens, at);
    case 'holiday':
      return holidayAt(tokens, at);
    case 'zone':
      return zone(tokens, at);
    case 'numeric':
      return /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(tokens[at]!.text) ? { value: 0, end: at + 1 } : null;
    case 'pair':
      return /^(?:19|20)\d\d\/(?:(?:19|20)?\d\d)$/.test(tokens[at]!.text) ? { value: 0, end: at + 1 } : null;
    case 'digits':
      return /^\d{2,4}s$/.test(tokens[at]!.text) ? { value: 0, end: at + 1 } : null;
    default:
      return listed(cls, tokens, at);
  }
}

function listed(cls: LexicalClass, tokens: readonly Token[], at: number): ClassHit | null {
  const token = tokens[at]!;
  const entry = WORDS.get(token.word);
  if (entry?.class !== cls) return null;
  if (CAPITAL.has(cls) && token.text[0] === token.lower[0]) return null;
  const point = entry.abbreviation && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced;
  return { value: entry.value, end: point ? at + 2 : at + 1 };
}

function dayOfMonth(tokens: readonly Token[], at: number): ClassHit | null {
  const token = tokens[at]!;
  const hit = /^\d{1,2}$/.test(token.text) ? { value: Number(token.text), end: at + 1 } : ordinal(tokens, at);
  return hit && hit.value >= 1 && hit.value <= 31 ? hit : null;
}

/** "'98", "’98": the year of the century that lies nearest to today's readers: 30–99 are 1900s. */
function shortYear(tokens: readonly Token[], at: number): ClassHit | null {
  const mark = tokens[at]!.text;
  const digits = tokens[at + 1];
  if (!/^['’‘]$/.test(mark) || !digits || digits.spaced || !/^\d\d$/.test(digits.text)) return null;
  const value = Number(digits.text);
  return { value: value < 30 ? 2000 + value : 1900 + value, end: at + 2 };
}

/** What a token may begin: the classes, and its word; nothing for words that are of no interest. */
export function startKeys(token: Token): readonly string[] {
  return token.kind === 'number' ? numberKeys(token) : (KEYS.get(token.word) ?? NOTHING);
}

/** What a token may be as the second of an expression: as `startKeys`, and any word by itself. */
export function followKeys(token: Token): readonly string[] {
  if (token.kind === 'number') return [token.lower, ...numberKeys(token)];
  const word = token.word;
  return KEYS.get(word) ?? [word];
}

/** Makes words known that patterns begin with. */
export function addStartWords(words: Iterable<string>): void {
  for (const word of words) if (!KEYS.has(word)) KEYS.set(word, [word]);
}

/** The class a key in angle brackets names; null for a word. */
export function classOf(key: string): LexicalClass | null {
  return key.length > 2 && key[0] === '<' ? (key.slice(1, -1) as LexicalClass) : null;
}

const NOTHING: readonly string[] = [];
const NUMBER_CLASSES = ['<n>', '<ord>', '<dom>', '<year>', '<clock>'];
const KEYS = new Map<string, readonly string[]>([['a', ['a', '<n>']]]);
for (const word of NUMBER_WORD_LIST) addKeys(word, NUMBER_CLASSES);
for (const [word, entry] of WORDS) addKeys(word, [`<${entry.class}>`]);
for (const word of HOLIDAY_STARTS) addKeys(word, ['<holiday>']);
for (const mark of ["'", '’', '‘']) addKeys(mark, ['<yy>']);

function addKeys(word: string, keys: readonly string[]): void {
  KEYS.set(word, [...(KEYS.get(word) ?? [word]), ...keys]);
}

function numberKeys({ lower }: Token): readonly string[] {
  if (/^\d{1,2}$/.test(lower)) return SMALL;
  if (/^\d{4}$/.test(lower)) return FOUR_DIGITS;
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return ORDINAL;
  return /^[\d,.]+$/.test(lower) ? FIGURE : MIXED;
}

const SMALL = ['<n>', '<dom>', '<clock>'];
const FOUR_DIGITS = ['<n>', '<year>', '<clock>'];
const ORDINAL = ['<ord>', '<dom>'];
const FIGURE = ['<n>', '<clock>', '<numeric>'];
const MIXED = ['<clock>', '<numeric>', '<digits>', '<pair>'];

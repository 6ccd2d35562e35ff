/**
 * The words an article is compared by: stems of its content words, its names and its figures, each with how
 * often it stands there and whether the headline or the first sentences hold it.
 */
import { wordSet } from '../text/word-list';
import { FAMILIAR_WORDS, FREQUENT_WORDS, FUNCTION_WORDS } from './data/common-words';
import { hash } from './hash';
import { stem } from './stem';

export interface Term {
  /** Stem, name in lower case, or figure as printed without group marks. */
  readonly key: string;
  readonly kind: 'word' | 'name' | 'figure';
  /** Occurrences in the text, headline included. */
  readonly count: number;
  /** True when the headline or the text's first `LEAD` words hold it. */
  readonly lead: boolean;
  readonly title: boolean;
}

/** Words of the text that count as its lead: about two sentences. */
const LEAD = 60;
/** Words read of an article: what comes after adds nothing new to what it is about. */
const LONGEST = 3_000;
const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’&-]\p{L}[\p{L}\p{M}]*)*/gu;
const MARKS = /\p{M}/gu;
/** Most words: they need no search for marks. */
const UNMARKED = /^[ -~\n]*$/;

const FUNCTION = wordSet(FUNCTION_WORDS);
const RARITY: ReadonlyMap<string, number> = new Map([
  ...[...wordSet(FAMILIAR_WORDS)].map((word) => [stem(word), 3.4] as const),
  ...[...wordSet(FREQUENT_WORDS)].map((word) => [stem(word), 1.8] as const),
]);
/** Rarity (natural logarithm of the inverse document frequency) of a word no list knows. */
const UNKNOWN = 6;

/** How rare a term is in English news at large, before anything was read. */
export function staticRarity(key: string): number {
  return RARITY.get(key) ?? UNKNOWN;
}

interface Seen {
  count: number;
  upper: number;
  figure: boolean;
  lead: boolean;
  title: boolean;
}

/** Terms of an article in order of first occurrence. Linear in the text, which is read up to a bound. */
export function termsOf(title: string, text: string): Term[] {
  const seen = new Map<string, Seen>();
  addWords(title, true, seen);
  addWords(text, false, seen);
  const terms: Term[] = [];
  for (const [key, s] of seen) {
    const kind = s.figure ? 'figure' : s.upper > 0 ? 'name' : 'word';
    terms.push({ key, kind, count: s.count, lead: s.lead, title: s.title });
  }
  return terms;
}

function addWords(text: string, title: boolean, seen: Map<string, Seen>): void {
  let words = 0;
  for (const match of text.matchAll(WORD)) {
    if (++words > LONGEST) return;
    const word = match[0].replace(/['’]s$/, '');
    const figure = /^\p{N}/u.test(word);
    const lower = plain(word);
    if (!figure && (lower.length < 2 || FUNCTION.has(lower))) continue;
    const key = figure ? word.replaceAll(',', '') : stem(lower);
    const known = seen.get(key);
    // Capitals say "name" only in running text, away from the start of a sentence.
    const upper = !figure && !title && word !== lower && !startsSentence(text, match.index) ? 1 : 0;
    if (known) {
      known.count++;
      known.upper += upper;
      if (words <= LEAD) known.lead = true;
    } else {
      seen.set(key, { count: 1, upper, figure, lead: title || words <= LEAD, title });
    }
  }
}

function plain(words: string): string {
  const bare = UNMARKED.test(words) ? words : words.normalize('NFD').replace(MARKS, '');
  return bare.toLowerCase();
}

function startsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text[i] === ' ' || text[i] === '"' || text[i] === '“' || text[i] === '‘')) i--;
  return i < 0 || '.!?:\n'.includes(text[i] ?? '\n');
}

/** Words shorter than this make no pair. */
const SHORT = 3;

/** Hashes of the article's rarest pairs of neighbouring words, at most `most`, the rarest first, no repetitions. */
export function wordPairs(title: string, text: string, most: number): number[] {
  const words = plain(`${title}\n${text}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Map<string, number>();
  const rarity = new Map<string, number>();
  let before = '';
  let rarityBefore = 0;
  for (let i = 0; i < Math.min(words.length, LONGEST); i++) {
    const word = words[i] ?? '';
    if (word.length < SHORT) {
      before = '';
      continue;
    }
    let own = known.get(word);
    if (own === undefined) {
      own = rarityOf(word);
      known.set(word, own);
    }
    if (before !== '') rarity.set(`${before} ${word}`, rarityBefore + own);
    before = word;
    rarityBefore = own;
  }
  return [...rarity]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([pair]) => hash(pair));
}

function rarityOf(word: string): number {
  return FUNCTION.has(word) ? 0 : staticRarity(stem(word));
}

/** How alike two readings are, in a few named measures. */
import type { Detail, SignatureTerm } from './detail';
import { type Occasion, occasionOf } from './occasion';

export interface Likeness {
  /** How alike the texts are, 0 … 1: words, leads, word pairs and figures together. */
  readonly text: number;
  /** Terms both hold. */
  readonly sharedTerms: number;
  /** Part of the shorter article's sentences that the other holds too, 0 … 1, and how many. */
  readonly carried: number;
  readonly carriedSentences: number;
  /** Keys of the people both name in full. */
  readonly people: readonly number[];
  /** How far the same people play the same parts, 0 … 1; null where one of the articles is not of people. */
  readonly cast: number | null;
  /** Days between the publications, negative when the second is older; null where unknown. */
  readonly days: number | null;
  /** The second's publication day, in days since 1970-01-01. */
  readonly earlierDay: number | null;
  readonly occasion: Occasion;
}

/** Figures are few and chance meets them: half a vote. */
const FIGURES = 0.5;
/** An article is of people when one of them is named this often. */
const PROTAGONIST = 3;

/** Compares an article with an earlier reading. */
export function compare(a: Detail, b: Detail): Likeness {
  const carriedSentences = shared(a.sentences, b.sentences);
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  const names = new Set(b.people.map((p) => p.name));
  return {
    text: textLikeness(a, b),
    sharedTerms: shared(keysOf(a.terms), keysOf(b.terms)),
    carried: shorter > 0 ? carriedSentences / shorter : 0,
    carriedSentences,
    people: a.people.map((p) => p.name).filter((name) => names.has(name)),
    cast: castLikeness(a, b),
    days: a.day === null || b.day === null ? null : a.day - b.day,
    earlierDay: b.day,
    occasion: occasionOf(a, b),
  };
}

/**
 * Square roots, because a cosine of 0.2 between articles is far from 0.1 and near 0.3: what tells events apart
 * lies low. Leads say what is new, pairs that the same things are meant by the same words.
 */
function textLikeness(a: Detail, b: Detail): number {
  const words = cosine(a.terms, b.terms);
  if (words === 0) return 0;
  const lead = cosine(a.terms.filter(inLead), b.terms.filter(inLead));
  const pairs = overlap(a.pairs, b.pairs);
  const figures = overlap(figuresOf(a), figuresOf(b));
  return (Math.sqrt(words) + Math.sqrt(lead) + Math.sqrt(pairs) + FIGURES * figures) / (3 + FIGURES);
}

function inLead(term: SignatureTerm): boolean {
  return term.lead;
}

function figuresOf(detail: Detail): number[] {
  return keysOf(detail.terms.filter((t) => t.kind === 'figure'));
}

function keysOf(terms: readonly SignatureTerm[]): number[] {
  return terms.map((t) => t.key);
}

/** Cosine of two sparse vectors sorted by key; stored weights are square roots. */
function cosine(a: readonly SignatureTerm[], b: readonly SignatureTerm[]): number {
  let dot = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const one = a[i]!;
    const other = b[j]!;
    if (one.key === other.key) {
      dot += (one.weight * other.weight) ** 2;
      i++;
      j++;
    } else if (one.key < other.key) i++;
    else j++;
  }
  return dot === 0 ? 0 : dot / Math.sqrt(squares(a) * squares(b));
}

function squares(terms: readonly SignatureTerm[]): number {
  let sum = 0;
  for (const { weight } of terms) sum += weight ** 4;
  return sum;
}

/** Cosine of the mentions by surname: two trials name the same judge once and the accused ten times. */
function castLikeness(a: Detail, b: Detail): number | null {
  const one = castOf(a);
  const other = castOf(b);
  if (!one || !other) return null;
  let dot = 0;
  for (const [surname, mentions] of one.mentions) dot += mentions * (other.mentions.get(surname) ?? 0);
  return dot / (one.length * other.length);
}

function castOf(detail: Detail): { mentions: ReadonlyMap<number, number>; length: number } | null {
  const mentions = new Map<number, number>();
  for (const p of detail.people) mentions.set(p.surname, (mentions.get(p.surname) ?? 0) + p.mentions);
  const counts = [...mentions.values()];
  if (Math.max(0, ...counts) < PROTAGONIST) return null;
  return { mentions, length: Math.hypot(...counts) };
}

/** Cosine of two sets. */
function overlap(a: readonly number[], b: readonly number[]): number {
  return a.length > 0 && b.length > 0 ? shared(a, b) / Math.sqrt(a.length * b.length) : 0;
}

function shared(a: readonly number[], b: readonly number[]): number {
  const other = new Set(b);
  return a.filter((value) => other.has(value)).length;
}

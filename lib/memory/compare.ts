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

/** The article at hand, made ready once to be compared with hundreds of readings. */
export interface Comparable {
  readonly detail: Detail;
  readonly keys: ReadonlySet<number>;
  readonly sentences: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
  readonly terms: Vector;
  readonly lead: Vector;
  readonly cast: Cast | null;
}

/** Terms sorted by key, with the square of their vector's length. */
interface Vector {
  readonly terms: readonly SignatureTerm[];
  readonly squares: number;
}

interface Cast {
  readonly mentions: ReadonlyMap<number, number>;
  readonly length: number;
}

export function comparable(detail: Detail): Comparable {
  return {
    detail,
    keys: new Set(keysOf(detail.terms)),
    sentences: new Set(detail.sentences),
    pairs: new Set(detail.pairs),
    figures: new Set(figuresOf(detail)),
    terms: vectorOf(detail.terms),
    lead: vectorOf(detail.terms.filter(inLead)),
    cast: castOf(detail),
  };
}

/** Compares an article with an earlier reading. */
export function compare(own: Comparable, b: Detail): Likeness {
  const a = own.detail;
  const carriedSentences = shared(own.sentences, b.sentences);
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  const names = new Set(b.people.map((p) => p.name));
  return {
    text: textLikeness(own, b),
    sharedTerms: shared(own.keys, keysOf(b.terms)),
    carried: shorter > 0 ? carriedSentences / shorter : 0,
    carriedSentences,
    people: a.people.map((p) => p.name).filter((name) => names.has(name)),
    cast: castLikeness(own.cast, castOf(b)),
    days: a.day === null || b.day === null ? null : a.day - b.day,
    earlierDay: b.day,
    occasion: occasionOf(a, b),
  };
}

/**
 * Square roots, because a cosine of 0.2 between articles is far from 0.1 and near 0.3: what tells events apart
 * lies low. Leads say what is new, pairs that the same things are meant by the same words.
 */
function textLikeness(own: Comparable, b: Detail): number {
  const words = cosine(own.terms, b.terms);
  if (words === 0) return 0;
  const lead = cosine(own.lead, b.terms.filter(inLead));
  const pairs = overlap(own.pairs, b.pairs);
  const figures = overlap(own.figures, figuresOf(b));
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
function cosine(own: Vector, b: readonly SignatureTerm[]): number {
  const a = own.terms;
  let dot = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const one = a[i]!;
    const other = b[j]!;
    if (one.key === other.key) {
      const product = one.weight * other.weight;
      dot += product * product;
      i++;
      j++;
    } else if (one.key < other.key) i++;
    else j++;
  }
  return dot === 0 ? 0 : dot / Math.sqrt(own.squares * squares(b));
}

function vectorOf(terms: readonly SignatureTerm[]): Vector {
  return { terms, squares: squares(terms) };
}

function squares(terms: readonly SignatureTerm[]): number {
  let sum = 0;
  for (const { weight } of terms) {
    const square = weight * weight;
    sum += square * square;
  }
  return sum;
}

/** Cosine of the mentions by surname: two trials name the same judge once and the accused ten times. */
function castLikeness(one: Cast | null, other: Cast | null): number | null {
  if (!one || !other) return null;
  let dot = 0;
  for (const [surname, mentions] of one.mentions) dot += mentions * (other.mentions.get(surname) ?? 0);
  return dot / (one.length * other.length);
}

function castOf(detail: Detail): Cast | null {
  const mentions = new Map<number, number>();
  for (const p of detail.people) mentions.set(p.surname, (mentions.get(p.surname) ?? 0) + p.mentions);
  const counts = [...mentions.values()];
  if (Math.max(0, ...counts) < PROTAGONIST) return null;
  return { mentions, length: Math.hypot(...counts) };
}

/** Cosine of two sets. */
function overlap(a: ReadonlySet<number>, b: readonly number[]): number {
  return a.size > 0 && b.length > 0 ? shared(a, b) / Math.sqrt(a.size * b.length) : 0;
}

function shared(a: ReadonlySet<number>, b: readonly number[]): number {
  let count = 0;
  for (const value of b) if (a.has(value)) count++;
  return count;
}

/** How alike two readings are, in a few named measures. */
import type { Detail, SignatureTerm } from './detail';
import { type Occasion, type OccasionFacts, occasionFacts, occasionOf } from './occasion';

export interface Likeness {
  /** How alike the texts are, 0 … 1: words, leads, word pairs and figures together. */
  readonly text: number;
  /** Cosine of the terms, 0 … 1: names, words and figures. */
  readonly terms: number;
  /** The same without the names; null where one of the texts is too short to tell. */
  readonly plain: number | null;
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
/** Two texts of fewer terms than this, names left out, may well share none and be of one thing. */
const TELLING = 30;

/** A reading made ready once to be compared with many: every list sorted, so that two are walked side by side. */
export interface Comparable {
  readonly day: number | null;
  readonly people: readonly number[];
  readonly sentences: readonly number[];
  readonly pairs: readonly number[];
  readonly figures: readonly number[];
  readonly terms: Vector;
  readonly lead: Vector;
  /** Terms that are not names. */
  readonly plain: Vector;
  readonly cast: Cast | null;
  readonly occasion: OccasionFacts;
}

/** A sparse vector. */
interface Vector {
  /** Sorted. */
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  readonly length: number;
}

interface Cast {
  readonly mentions: ReadonlyMap<number, number>;
  readonly length: number;
}

export function comparable(detail: Detail): Comparable {
  return {
    day: detail.day,
    people: detail.people.map((p) => p.name),
    sentences: detail.sentences,
    pairs: detail.pairs,
    figures: detail.terms.filter((t) => t.kind === 'figure').map((t) => t.key),
    terms: vectorOf(detail.terms, () => true),
    lead: vectorOf(detail.terms, (t) => t.lead),
    plain: vectorOf(detail.terms, (t) => t.kind !== 'name'),
    cast: castOf(detail),
    occasion: occasionFacts(detail),
  };
}

/** Compares an article with an earlier reading. */
export function compare(a: Comparable, b: Comparable): Likeness {
  const carriedSentences = shared(a.sentences, b.sentences);
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  const terms = cosine(a.terms, b.terms);
  return {
    text: textLikeness(a, b, terms),
    terms,
    plain: isTelling(a.plain) && isTelling(b.plain) ? cosine(a.plain, b.plain) : null,
    sharedTerms: shared(a.terms.keys, b.terms.keys),
    carried: shorter > 0 ? carriedSentences / shorter : 0,
    carriedSentences,
    people: a.people.filter((name) => b.people.includes(name)),
    cast: castLikeness(a.cast, b.cast),
    days: a.day === null || b.day === null ? null : a.day - b.day,
    earlierDay: b.day,
    occasion: occasionOf(a.occasion, b.occasion),
  };
}

/**
 * Square roots, because a cosine of 0.2 between articles is far from 0.1 and near 0.3: what tells events apart
 * lies low. Leads say what is new, pairs that the same things are meant by the same words.
 */
function textLikeness(a: Comparable, b: Comparable, terms: number): number {
  if (terms === 0) return 0;
  const lead = cosine(a.lead, b.lead);
  const pairs = overlap(a.pairs, b.pairs);
  const figures = overlap(a.figures, b.figures);
  return (Math.sqrt(terms) + Math.sqrt(lead) + Math.sqrt(pairs) + FIGURES * figures) / (3 + FIGURES);
}

function isTelling(plain: Vector): boolean {
  return plain.keys.length >= TELLING;
}

/** Cosine of two sparse vectors. */
function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const apart = a.keys[i]! - b.keys[j]!;
    if (apart === 0) dot += a.weights[i]! * b.weights[j]!;
    if (apart <= 0) i++;
    if (apart >= 0) j++;
  }
  return dot === 0 ? 0 : dot / (a.length * b.length);
}

/** Of some of the terms sorted by key, whose stored weights are square roots. */
function vectorOf(terms: readonly SignatureTerm[], takes: (term: SignatureTerm) => boolean): Vector {
  const keys: number[] = [];
  const weights: number[] = [];
  for (const term of terms) {
    if (!takes(term)) continue;
    keys.push(term.key);
    weights.push(term.weight * term.weight);
  }
  return { keys, weights, length: lengthOf(weights) };
}

function lengthOf(weights: readonly number[]): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares);
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
  return { mentions, length: lengthOf(counts) };
}

/** Cosine of two sets, as sorted lists. */
function overlap(a: readonly number[], b: readonly number[]): number {
  return a.length > 0 && b.length > 0 ? shared(a, b) / Math.sqrt(a.length * b.length) : 0;
}

/** How many two sorted lists without repetitions have in common. */
function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const apart = a[i]! - b[j]!;
    if (apart === 0) count++;
    if (apart <= 0) i++;
    if (apart >= 0) j++;
  }
  return count;
}

/** How alike two readings are, in a few named measures. */
import type { Detail, SignatureEvent, TermVector } from './detail';

export interface Likeness {
  /** Cosine of the weighted terms, 0 … 1. */
  readonly words: number;
  /** Part of the shorter article's sentences that the other holds too, 0 … 1, and how many. */
  readonly carried: number;
  readonly carriedSentences: number;
  /** Keys of the people both name in full. */
  readonly people: readonly number[];
  /** Days between the publications, negative when the second is older; null where unknown. */
  readonly days: number | null;
  /** True when the main events of both have resolved days and these do not meet. */
  readonly datesConflict: boolean;
}

export function compare(a: Detail, b: Detail): Likeness {
  const carriedSentences = shared(a.sentences, b.sentences);
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  const names = new Set(b.people.map((p) => p.name));
  return {
    words: cosine(a.terms, b.terms),
    carried: shorter > 0 ? carriedSentences / shorter : 0,
    carriedSentences,
    people: a.people.map((p) => p.name).filter((name) => names.has(name)),
    days: a.day === null || b.day === null ? null : a.day - b.day,
    datesConflict: conflict(a.events, b.events),
  };
}

/** Cosine of two sparse vectors sorted by key. */
export function cosine(a: TermVector, b: TermVector): number {
  let dot = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const difference = (a.keys[i] ?? 0) - (b.keys[j] ?? 0);
    if (difference === 0) dot += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (difference < 0) i++;
    else j++;
  }
  const norms = norm(a) * norm(b);
  return norms > 0 ? dot / norms : 0;
}

function norm(vector: TermVector): number {
  let sum = 0;
  for (const weight of vector.weights) sum += weight * weight;
  return Math.sqrt(sum);
}

function shared(a: readonly number[], b: readonly number[]): number {
  const other = new Set(b);
  return a.filter((value) => other.has(value)).length;
}

function conflict(a: readonly SignatureEvent[], b: readonly SignatureEvent[]): boolean {
  const first = a.find((e) => e.main && e.from !== null);
  const second = b.find((e) => e.main && e.from !== null);
  if (!first || !second) return false;
  return (
    (first.from ?? 0) > (second.to ?? second.from ?? 0) || (second.from ?? 0) > (first.to ?? first.from ?? 0)
  );
}

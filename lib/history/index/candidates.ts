/** What relating sees of the history: `lib/memory/index-contract.ts` over the stored index. */
import type { CandidateIndex, Signature, WeightedFeature } from '../../memory/index-contract';
import { featureTerm } from '../terms';
import type { InvertedIndex, Postings } from './inverted-index';
import type { Signatures } from './signatures';

/** Readings scored for one article at most: the rarest features come first, the common ones say least. */
const MOST_SCORED = 60_000;
const RARE = 100;

/** A view for one article: what was looked up once is not looked up again. */
export class StoredCandidates implements CandidateIndex {
  readonly #seen = new Map<number, Postings>();
  readonly #seqs = new Map<string, number>();

  /**
   * `isHidden`: readings that are to be found no more. `readings`: how many there are. `own`: the article's own
   * earlier reading, which must not count: else the words nobody else uses would be the only ones looked up.
   */
  constructor(
    private readonly index: InvertedIndex,
    private readonly signatures: Signatures,
    private readonly readings: number,
    private readonly isHidden: (seq: number) => boolean,
    private readonly own: Promise<number | null> = Promise.resolve(null),
  ) {}

  async size(): Promise<number> {
    return this.readings;
  }

  async frequencies(features: readonly number[]): Promise<number[]> {
    const [own] = await Promise.all([this.own, this.#lookUp(features)]);
    return features.map((feature) => {
      const postings = this.#seen.get(feature);
      return postings ? postings.count - (holds(postings, own) ? 1 : 0) : 0;
    });
  }

  /** The place of a reading that was among the candidates. */
  seqOf(id: string): number | undefined {
    return this.#seqs.get(id);
  }

  async candidates(features: readonly WeightedFeature[], limit: number): Promise<Signature[]> {
    const [own] = await Promise.all([this.own, this.#lookUp(features.map((f) => f.feature))]);
    const sums = new Map<number, number>();
    let scored = 0;
    for (const { feature, weight } of features) {
      const postings = this.#seen.get(feature);
      if (!postings || scored + postings.count > MOST_SCORED) continue;
      scored += postings.count;
      for (const seq of postings.seqs()) sums.set(seq, (sums.get(seq) ?? 0) + weight);
    }
    for (const seq of sums.keys()) if (seq === own || this.isHidden(seq)) sums.delete(seq);
    const found = await this.signatures.read(best(sums, limit));
    for (const { id, seq } of found) this.#seqs.set(id, seq);
    return found;
  }

  async #lookUp(features: readonly number[]): Promise<void> {
    const missing = features.filter((feature) => !this.#seen.has(feature));
    if (missing.length === 0) return;
    const found = await this.index.lookUp(missing.map(featureTerm));
    for (const feature of missing) this.#seen.set(feature, found.get(featureTerm(feature))!);
  }
}

/** Of many readings one more or less says nothing: only the rare features are gone through. */
function holds(postings: Postings, own: number | null): boolean {
  return own !== null && postings.count <= RARE && postings.seqs().includes(own);
}

/** The numbers with the greatest sums, then the greatest numbers. Sorts only those that can be among them. */
function best(sums: ReadonlyMap<number, number>, limit: number): number[] {
  const least = sums.size > limit ? (Float64Array.from(sums.values()).sort().at(-limit) ?? 0) : 0;
  const winners: [number, number][] = [];
  for (const one of sums) if (one[1] >= least) winners.push(one);
  return winners
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, limit)
    .map(([seq]) => seq);
}

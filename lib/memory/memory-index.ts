/** A CandidateIndex in memory: what the history's newest part, the tests and the `relate` stream use. */
import type { CandidateIndex, Signature, WeightedFeature } from './index-contract';

export class MemoryIndex implements CandidateIndex {
  readonly #postings = new Map<number, Signature[]>();
  #size = 0;

  add(signature: Signature): void {
    this.#size++;
    for (const feature of signature.features) {
      const list = this.#postings.get(feature);
      if (list) list.push(signature);
      else this.#postings.set(feature, [signature]);
    }
  }

  async size(): Promise<number> {
    return this.#size;
  }

  async frequencies(features: readonly number[]): Promise<number[]> {
    return features.map((feature) => this.#postings.get(feature)?.length ?? 0);
  }

  async candidates(features: readonly WeightedFeature[], limit: number): Promise<Signature[]> {
    const sums = new Map<Signature, number>();
    for (const { feature, weight } of features) {
      for (const signature of this.#postings.get(feature) ?? []) {
        sums.set(signature, (sums.get(signature) ?? 0) + weight);
      }
    }
    return [...sums]
      .sort((a, b) => b[1] - a[1] || b[0].seq - a[0].seq)
      .slice(0, limit)
      .map(([signature]) => signature);
  }
}

/**
 * What relating asks of the history. `lib/memory` decides what is compared; `lib/history` keeps it and finds
 * candidates; neither knows the other's inside.
 */

/** The compact, stored form of a reading that relating compares. `lib/memory/signature.ts` makes and reads it. */
export interface Signature {
  /** Local sequence number, in reading order, from 1. */
  readonly seq: number;
  /** Id of the Reading. */
  readonly id: string;
  /** Id of the event cluster. */
  readonly event: string;
  /** Index features, 32-bit hashes (unsigned), sorted, no repetitions, at most 64: names, places, rare words. */
  readonly features: readonly number[];
  /** Everything else relating needs, opaque to the store: bytes, about 700 of them, never over 1,500. */
  readonly detail: Uint8Array;
}

/** A feature to look up, with what sharing it is worth: the rarer, the more. */
export interface WeightedFeature {
  readonly feature: number;
  readonly weight: number;
}

/** Read access to the index over all readings kept. */
export interface CandidateIndex {
  /** Number of readings indexed. */
  size(): Promise<number>;
  /** In how many readings each feature occurs, in the order asked. */
  frequencies(features: readonly number[]): Promise<number[]>;
  /**
   * Signatures that hold at least one of the features: greatest sum of shared weights first, then newest
   * (highest `seq`) first. `lib/memory/rarest.ts` picks the features (30 at most) from their frequencies.
   */
  candidates(features: readonly WeightedFeature[], limit: number): Promise<Signature[]>;
}

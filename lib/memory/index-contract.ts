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
  /** Index features, 32-bit hashes, sorted, no repetitions: names, places, rare words. */
  readonly features: readonly number[];
  /** Everything else relating needs, opaque to the store; structured-cloneable, about 300 bytes or less. */
  readonly detail: unknown;
}

/** Read access to the index over all readings kept. */
export interface CandidateIndex {
  /** Number of readings indexed. */
  size(): Promise<number>;
  /** In how many readings each feature occurs, in the order asked. */
  frequencies(features: readonly number[]): Promise<number[]>;
  /** Signatures that hold at least one of the features, those with more of them first, then newest first. */
  candidates(features: readonly number[], limit: number): Promise<Signature[]>;
}

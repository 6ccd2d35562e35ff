/**
 * What one inverted index is made of: a tail of readings not yet in any segment (the `pending` store) and a few
 * immutable segments of growing size, one a level (log-structured merge). The state row is the generation
 * pointer: a merge writes its target unseen, in many small steps, and one write of this row makes it count.
 */

/** A run of postings over many readings, in 2^bits buckets by the highest bits of the term. */
export interface Segment {
  readonly id: number;
  readonly level: number;
  readonly bits: number;
  /** Least and greatest sequence number in it; postings count from the least. */
  readonly from: number;
  readonly to: number;
  /** Those merged into it: more than are left when some have died since. */
  readonly readings: number;
  readonly postings: number;
  /** Blocks written: fewer in the store means that some were lost. */
  readonly blocks: number;
  /** Readings since removed or rewritten, sorted: their postings here no longer count. */
  readonly dead: readonly number[];
  /** True when the dead were removed by the reader or by age: their postings have to go, soon. */
  readonly purge: boolean;
}

/** A merge under way. It can be taken up again from `bucket` at any time. */
export interface MergeJob {
  readonly target: Segment;
  readonly sources: readonly number[];
  /** The tail's entries up to this stamp go into the target. */
  readonly upTo: number;
  readonly bucket: number;
}

export interface IndexState {
  /** Goes up by one each time the set of segments changes. */
  readonly generation: number;
  readonly nextSegment: number;
  readonly segments: readonly Segment[];
  readonly job: MergeJob | null;
  /** Segments no longer in use, whose blocks are still to be deleted. */
  readonly garbage: readonly number[];
}

export const EMPTY_INDEX: IndexState = {
  generation: 0,
  nextSegment: 1,
  segments: [],
  job: null,
  garbage: [],
};

/**
 * When the index's tail and segments are merged, and into what: one segment a level, each level sixteen times
 * the one before, so that a lookup reads few blocks and a reading's postings are rewritten few times.
 */
import type { PendingRow } from '../schema';
import type { IndexState, MergeJob, Segment } from './index-state';
import type { IndexName } from './inverted-index';

/** Tests of the merging make these small. */
export const SIZES = {
  /** Readings the tail holds before it is merged. A reading's text has six times the terms its facts have. */
  tail: { features: 512, words: 256 } satisfies Record<IndexName, number>,
  /** Postings in a bucket: about 1.5 KB. A lookup wants one term of it, and memory holds the more of the small ones. */
  bucket: 512,
  /** Postings handled in one step: about 10 ms on a two-core machine of 2024. */
  step: 10_000,
  /** Blocks deleted in one step. */
  sweep: 100,
};
export const GROWTH = 16;
const MOST_BITS = 20;
/** A segment with a greater part of dead readings is worth rewriting for its size alone. */
const DEAD_PART = 0.1;

/** The merge to do next; null when there is none worth doing. */
export function planMerge(
  name: IndexName,
  state: IndexState,
  tail: ReadonlyMap<number, PendingRow>,
): MergeJob | null {
  if (tail.size >= SIZES.tail[name]) return planTail(name, state, tail);
  const stale = state.segments.find((s) => s.purge || s.dead.length > s.readings * DEAD_PART);
  return stale ? jobOf(state, [stale], stale.level, new Map()) : null;
}

function planTail(name: IndexName, state: IndexState, tail: ReadonlyMap<number, PendingRow>): MergeJob {
  const sources: Segment[] = [];
  let readings = tail.size;
  for (let level = 1; ; level++) {
    const here = state.segments.find((s) => s.level === level);
    if (here) {
      sources.push(here);
      readings += here.readings;
    }
    if (readings <= SIZES.tail[name] * GROWTH ** level) return jobOf(state, sources, level, tail);
  }
}

function jobOf(
  state: IndexState,
  sources: readonly Segment[],
  level: number,
  tail: ReadonlyMap<number, PendingRow>,
): MergeJob {
  const rows = [...tail.values()];
  const postings = sum(sources.map((s) => s.postings)) + sum(rows.map((r) => r.terms.length));
  return {
    target: {
      id: state.nextSegment,
      level,
      bits: Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(postings / SIZES.bucket)))),
      from: least([...sources.map((s) => s.from), ...rows.map((r) => r.seq)]),
      to: -least([...sources.map((s) => -s.to), ...rows.map((r) => -r.seq)]),
      readings: sum(sources.map((s) => s.readings)) + rows.length,
      postings,
      blocks: 0,
      dead: [],
      purge: false,
    },
    sources: sources.map((s) => s.id),
    upTo: -least([...tail.keys()].map((stamp) => -stamp)),
    bucket: 0,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The least of some numbers, 0 for none. */
function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), values[0] ?? 0);
}

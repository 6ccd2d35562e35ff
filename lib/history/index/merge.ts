/**
 * Merging, one short step at a time. Each step is one transaction that reads some buckets of every source,
 * writes those of the target and moves the job's cursor; the last one flips the set of segments. Killed between any
 * two steps, the index answers as before, and the next step goes on where the last one stopped.
 */
import type { Database } from '../database';
import type { PendingRow, WriteTransaction } from '../schema';
import { EMPTY_INDEX, type IndexState, type MergeJob, type Segment } from './index-state';
import type { InvertedIndex } from './inverted-index';
import { planMerge, SIZES } from './merge-plan';
import { bucketStart, decodeBlock, encodeBlock } from './posting-block';

/** Does one step of what the index needs. False when there is nothing to do. */
export async function mergeStep(index: InvertedIndex, database: Database): Promise<boolean> {
  const { state, tail } = await index.parts();
  const [garbage] = state.garbage;
  if (garbage !== undefined) return sweep(index, database, garbage);
  const job = state.job ?? planMerge(index.name, state, tail);
  if (!job) return false;
  const rows = [...tail].filter(([stamp]) => stamp <= job.upTo).map(([, row]) => row);
  const next = await database.write(['blocks', 'indexes', 'pending'], async (transaction) => {
    const stored = (await transaction.objectStore('indexes').get(index.name)) ?? EMPTY_INDEX;
    // A removal or a merge of another context came between: what we planned with is out of date.
    if (stored.generation !== state.generation || Boolean(stored.job) !== Boolean(state.job)) return null;
    return step(index, transaction, stored, job, rows);
  });
  if (next) index.moved(next, next.job ? 0 : job.upTo);
  else index.forget();
  return true;
}

async function step(
  index: InvertedIndex,
  transaction: WriteTransaction,
  state: IndexState,
  job: MergeJob,
  rows: readonly PendingRow[],
): Promise<IndexState> {
  const { target } = job;
  const buckets = 2 ** target.bits;
  const end = Math.min(
    buckets,
    job.bucket + Math.max(1, Math.floor((SIZES.step * buckets) / target.postings)),
  );
  const low = bucketStart(job.bucket, target.bits);
  const high = bucketStart(end, target.bits);
  const postings = new Map<number, number[]>();
  for (const source of state.segments.filter((s) => job.sources.includes(s.id))) {
    await collect(index, transaction, source, low, high, postings);
  }
  for (const row of rows) collectRow(row, low, high, postings);
  const terms = Float64Array.from(postings.keys()).sort();
  const blocks = transaction.objectStore('blocks');
  const puts: Promise<unknown>[] = [];
  let at = 0;
  for (let bucket = job.bucket; bucket < end; bucket++) {
    const start = bucketStart(bucket, target.bits);
    const stop = bucketStart(bucket + 1, target.bits);
    const first = at;
    while (at < terms.length && terms[at]! < stop) at++;
    if (at === first) continue;
    const held = Array.from(terms.subarray(first, at), (term) => [term, postings.get(term)!] as const);
    puts.push(blocks.put(encodeBlock(held, start, target.from), [index.name, target.id, bucket]));
  }
  await Promise.all(puts);
  const written = { ...job, target: { ...target, blocks: target.blocks + puts.length } };
  const next = end < buckets ? carriedOn(state, written, end) : flipped(state, written);
  if (!next.job) await transaction.objectStore('pending').delete(index.pendingRange(job.upTo));
  await transaction.objectStore('indexes').put(next, index.name);
  return next;
}

/** The job's target takes its id for good with the first step. */
function carriedOn(state: IndexState, job: MergeJob, bucket: number): IndexState {
  return { ...state, nextSegment: job.target.id + 1, job: { ...job, bucket } };
}

function flipped(state: IndexState, job: MergeJob): IndexState {
  return {
    generation: state.generation + 1,
    nextSegment: job.target.id + 1,
    segments: [...state.segments.filter((s) => !job.sources.includes(s.id)), job.target],
    job: null,
    garbage: [...state.garbage, ...job.sources],
  };
}

async function collect(
  index: InvertedIndex,
  transaction: WriteTransaction,
  source: Segment,
  low: number,
  high: number,
  postings: Map<number, number[]>,
): Promise<void> {
  const width = 2 ** (32 - source.bits);
  const range = IDBKeyRange.bound(
    [index.name, source.id, Math.floor(low / width)],
    [index.name, source.id, Math.ceil(high / width) - 1],
  );
  const store = transaction.objectStore('blocks');
  const [blocks, keys] = await Promise.all([store.getAll(range), store.getAllKeys(range)]);
  const dead = new Set(source.dead);
  blocks.forEach((block, i) => {
    for (const [term, seqs] of decodeBlock(block, bucketStart(keys[i]![2], source.bits), source.from)) {
      if (term >= high) break;
      if (term < low) continue;
      const living = dead.size > 0 ? seqs.filter((seq) => !dead.has(seq)) : seqs;
      if (living.length > 0) addTo(postings, term, living);
    }
  });
}

function collectRow(row: PendingRow, low: number, high: number, postings: Map<number, number[]>): void {
  for (let i = firstFrom(row.terms, low); i < row.terms.length && row.terms[i]! < high; i++) {
    addTo(postings, row.terms[i]!, [row.seq]);
  }
}

/** Keeps each list sorted; sources come oldest last, and a rewritten reading is newer than its number says. */
function addTo(postings: Map<number, number[]>, term: number, seqs: number[]): void {
  const known = postings.get(term);
  if (!known) {
    postings.set(term, seqs);
    return;
  }
  const sorted = known.at(-1)! < seqs[0]!;
  for (const seq of seqs) known.push(seq);
  if (!sorted) known.sort((a, b) => a - b);
}

/** Index of the first term not below `low`. */
function firstFrom(terms: Uint32Array, low: number): number {
  let from = 0;
  let to = terms.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (terms[middle]! < low) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Deletes blocks of a segment no longer in use; its number is struck off with the last of them. */
async function sweep(index: InvertedIndex, database: Database, segment: number): Promise<boolean> {
  const next = await database.write(['blocks', 'indexes'], async (transaction) => {
    const state = (await transaction.objectStore('indexes').get(index.name)) ?? EMPTY_INDEX;
    const blocks = transaction.objectStore('blocks');
    const keys = await blocks.getAllKeys(index.blockRange(segment), SIZES.sweep);
    const last = keys.at(-1);
    if (last) await blocks.delete(IDBKeyRange.bound(keys[0]!, last));
    if (keys.length === SIZES.sweep) return state;
    const swept = { ...state, garbage: state.garbage.filter((id) => id !== segment) };
    await transaction.objectStore('indexes').put(swept, index.name);
    return swept;
  });
  index.moved(next, 0);
  return true;
}

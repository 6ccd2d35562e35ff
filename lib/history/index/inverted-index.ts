/**
 * An inverted index over the readings: which of them hold a term (a 32-bit hash). Answers come from the tail,
 * which is in memory, and from one block a segment and term.
 */
import type { Database } from '../database';
import type { PendingRow, WriteTransaction } from '../schema';
import { Blocks } from './blocks';
import { EMPTY_INDEX, type IndexState } from './index-state';
import { bucketOf, bucketStart, findTerm } from './posting-block';

export type IndexName = 'features' | 'words';

/** The readings that hold one term. */
export interface Postings {
  readonly count: number;
  /** Sorted, no repetitions. */
  seqs(): number[];
}

interface Loaded {
  state: IndexState;
  readonly tail: Map<number, PendingRow>;
}

export class InvertedIndex {
  readonly name: IndexName;
  readonly #database: Database;
  readonly #blocks: Blocks;
  #loaded: Promise<Loaded> | null = null;

  constructor(name: IndexName, database: Database) {
    this.name = name;
    this.#database = database;
    this.#blocks = new Blocks(name, database);
  }

  /** Forgets what is in memory; the next use reads it again. */
  forget(): void {
    this.#loaded = null;
    this.#blocks.forget();
  }

  /** Puts a reading's terms into the tail; `stamp` is greater than every one before. Call `added` once it is kept. */
  async add(transaction: WriteTransaction, stamp: number, row: PendingRow): Promise<void> {
    await transaction.objectStore('pending').put(row, [this.name, stamp]);
  }

  /** Tells the memory what `add` has durably put. */
  added(stamp: number, row: PendingRow): void {
    this.#amend((loaded) => loaded.tail.set(stamp, row));
  }

  /**
   * Makes what the index holds of some readings count no more. `purge`: their postings must also be deleted by
   * the next merges. A merge under way starts again. Forget the memory once the transaction is done.
   */
  async drop(transaction: WriteTransaction, gone: ReadonlySet<number>, purge: boolean): Promise<void> {
    const store = transaction.objectStore('pending');
    const range = this.pendingRange();
    const [rows, keys] = await Promise.all([store.getAll(range), store.getAllKeys(range)]);
    await Promise.all(rows.map((row, i) => (gone.has(row.seq) ? store.delete(keys[i]!) : undefined)));
    const states = transaction.objectStore('indexes');
    const state = (await states.get(this.name)) ?? EMPTY_INDEX;
    const segments = state.segments.map((segment) => {
      const here = [...gone].filter((seq) => segment.from <= seq && seq <= segment.to);
      if (here.length === 0) return segment;
      const dead = [...new Set([...segment.dead, ...here])].sort((a, b) => a - b);
      return { ...segment, dead, purge: segment.purge || purge };
    });
    const garbage = state.job ? [...state.garbage, state.job.target.id] : state.garbage;
    const generation = state.generation + 1;
    await states.put({ ...state, generation, segments, garbage, job: null }, this.name);
  }

  /**
   * Empties the index; the next merges delete the blocks, which may be very many. Numbers of segments are never used
   * twice. Forget the memory once the transaction is done.
   */
  async reset(transaction: WriteTransaction): Promise<void> {
    const states = transaction.objectStore('indexes');
    const known = await states.get(this.name);
    const { generation, nextSegment, segments, job, garbage } = known ?? EMPTY_INDEX;
    await transaction.objectStore('pending').delete(this.pendingRange());
    // Of what segments there were nothing is known: their numbers would be used again.
    if (!known)
      await transaction.objectStore('blocks').delete(IDBKeyRange.bound([this.name], [this.name, []]));
    const unused = [...garbage, ...segments.map(({ id }) => id), ...(job ? [job.target.id] : [])];
    const empty = { ...EMPTY_INDEX, generation: generation + 1, nextSegment: nextSegment + 1 };
    await states.put({ ...empty, garbage: unused }, this.name);
  }

  /** The readings that hold each of the terms. */
  async lookUp(terms: readonly number[]): Promise<Map<number, Postings>> {
    const { state, tail } = await this.#load();
    const lists = new Map<number, PostingList>(terms.map((term) => [term, new PostingList()]));
    const sorted = Uint32Array.from(lists.keys()).sort();
    const inTail = Array.from(sorted, (term) => lists.get(term)!.tail);
    for (const row of tail.values()) addShared(sorted, inTail, row);
    const wanted = state.segments.flatMap((segment) =>
      [...byBucket(lists.keys(), segment.bits)].map(([bucket, held]) => ({ segment, bucket, held })),
    );
    const blocks = await this.#blocks.read(
      wanted.map(({ segment, bucket }) => [segment.id, bucket] as const),
    );
    const dead = new Map(state.segments.map((segment) => [segment, new Set(segment.dead)]));
    wanted.forEach(({ segment, bucket, held }, i) => {
      const base = bucketStart(bucket, segment.bits);
      for (const term of held) {
        const found = findTerm(blocks[i]!, base, segment.from, term);
        if (found) lists.get(term)?.addSegment(found, dead.get(segment)!);
      }
    });
    return lists;
  }

  /** The state of the segments and the tail, as last read or written. */
  async parts(): Promise<{ readonly state: IndexState; readonly tail: ReadonlyMap<number, PendingRow> }> {
    return this.#load();
  }

  /** True where the index holds fewer readings than there are: parts of it are gone. */
  async holdsLess(readings: number): Promise<boolean> {
    const { state, tail } = await this.#load();
    return state.segments.reduce((sum, segment) => sum + segment.readings, tail.size) < readings;
  }

  /** True where a segment lacks blocks. */
  async lacksBlocks(): Promise<boolean> {
    const { state } = await this.#load();
    return this.#database.read(['blocks'], async (transaction) => {
      const store = transaction.objectStore('blocks');
      const counts = await Promise.all(state.segments.map(({ id }) => store.count(this.blockRange(id))));
      return state.segments.some((segment, i) => (counts[i] ?? 0) < segment.blocks);
    });
  }

  /** Tells the memory that a step of a merge has been durably done. */
  moved(state: IndexState, upTo: number): void {
    this.#amend((loaded) => {
      loaded.state = state;
      for (const stamp of loaded.tail.keys()) if (stamp <= upTo) loaded.tail.delete(stamp);
    });
  }

  /** Keys of a segment's blocks. */
  blockRange(segment: number): IDBKeyRange {
    return IDBKeyRange.bound([this.name, segment, 0], [this.name, segment, Number.MAX_SAFE_INTEGER]);
  }

  /** Keys of the tail's entries up to a stamp. */
  pendingRange(upTo = Number.MAX_SAFE_INTEGER): IDBKeyRange {
    return IDBKeyRange.bound([this.name, 0], [this.name, upTo]);
  }

  #amend(change: (loaded: Loaded) => void): void {
    this.#loaded =
      this.#loaded?.then((loaded) => {
        change(loaded);
        return loaded;
      }) ?? null;
  }

  #load(): Promise<Loaded> {
    if (!this.#loaded) {
      const loading = this.#read();
      this.#loaded = loading;
      loading.catch(() => {
        if (this.#loaded === loading) this.#loaded = null;
      });
    }
    return this.#loaded;
  }

  #read(): Promise<Loaded> {
    return this.#database.read(['pending', 'indexes'], async (transaction) => {
      const store = transaction.objectStore('pending');
      const range = this.pendingRange();
      const [state, rows, keys] = await Promise.all([
        transaction.objectStore('indexes').get(this.name),
        store.getAll(range),
        store.getAllKeys(range),
      ]);
      return { state: state ?? EMPTY_INDEX, tail: new Map(rows.map((row, i) => [keys[i]![1], row])) };
    });
  }
}

class PostingList implements Postings {
  readonly tail: number[] = [];
  readonly #segments: (() => number[])[] = [];
  #segmentCount = 0;

  addSegment(found: { count: number; seqs(): number[] }, dead: ReadonlySet<number>): void {
    if (dead.size === 0) {
      this.#segmentCount += found.count;
      this.#segments.push(found.seqs);
      return;
    }
    const living = found.seqs().filter((seq) => !dead.has(seq));
    this.#segmentCount += living.length;
    this.#segments.push(() => living);
  }

  get count(): number {
    return this.tail.length + this.#segmentCount;
  }

  seqs(): number[] {
    return [...this.#segments.flatMap((list) => list()), ...this.tail].sort((a, b) => a - b);
  }
}

/** Adds a reading of the tail to the list of each wanted term it holds: both are sorted, so one pass will do. */
function addShared(wanted: Uint32Array, lists: readonly number[][], { seq, terms }: PendingRow): void {
  let i = 0;
  let j = 0;
  while (i < wanted.length && j < terms.length) {
    const x = wanted[i]!;
    const y = terms[j]!;
    if (x === y) lists[i]!.push(seq);
    if (x <= y) i++;
    if (y <= x) j++;
  }
}

function byBucket(terms: Iterable<number>, bits: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const term of terms) {
    const bucket = bucketOf(term, bits);
    const group = groups.get(bucket);
    if (group) group.push(term);
    else groups.set(bucket, [term]);
  }
  return groups;
}

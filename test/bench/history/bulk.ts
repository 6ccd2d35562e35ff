/**
 * Fills a store with very many readings in minutes: rows many to a transaction, and the index's segments written as
 * the merges would have left them. Texts and the list of people are left out.
 */
import { EMPTY_INDEX, type Segment } from '../../../lib/history/index/index-state';
import { SIZES } from '../../../lib/history/index/merge-plan';
import { bucketOf, bucketStart, encodeBlock } from '../../../lib/history/index/posting-block';
import type { PreparedReading } from '../../../lib/history/prepared-reading';
import type { Store } from '../../../lib/history/store';
import { signatureRow } from '../../../lib/history/write-reading';

const ROWS = 500;
/** The terms are gone through in so many parts, by their highest bits: each has to fit into memory. */
const PARTS = 16;
/** Term and place of a reading in one number: 32 and 21 bits. */
const PLACES = 2 ** 21;
/** Parts of the readings in segments of level 4, 3, 2 and 1. */
const LEVELS = [
  [4, 0.7],
  [3, 0.25],
  [2, 0.045],
  [1, 0.005],
] as const;

export interface Source {
  make(number: number): PreparedReading;
  /** The terms that `make` gives, even ones still to be changed by `shift`: see `in-page.ts`. */
  terms(number: number): { readonly base: Uint32Array; readonly shift: number };
}

export async function bulkFill(store: Store, total: number, source: Source): Promise<number> {
  const start = performance.now();
  for (let from = 1; from <= total; from += ROWS) {
    await store.database.write(['articles', 'records', 'signatures'], async (transaction) => {
      const puts: Promise<unknown>[] = [];
      for (let seq = from; seq < Math.min(total + 1, from + ROWS); seq++) {
        const one = source.make(seq);
        const { url, title, site, outlet, published, firstRead, event } = one.reading;
        const listed = { url, title, site, outlet, published, firstRead, lastRead: firstRead, event };
        const row = { seq, key: one.key, ...listed, visits: 1, recent: [seq], rewritten: null };
        puts.push(transaction.objectStore('articles').put(row));
        puts.push(transaction.objectStore('records').put(one.record, seq));
        puts.push(transaction.objectStore('signatures').put(signatureRow(one), seq));
      }
      await Promise.all(puts);
    });
  }
  const segments: Segment[] = [];
  let from = 1;
  for (const [level, part] of LEVELS) {
    const to = level === 1 ? total : from + Math.floor(total * part) - 1;
    segments.push(await writeSegment(store, segments.length + 1, level, from, to, source));
    from = to + 1;
  }
  await store.database.write(['indexes', 'counts'], async (transaction) => {
    const state = { ...EMPTY_INDEX, generation: 1, nextSegment: segments.length + 1, segments };
    await transaction.objectStore('indexes').put(state, 'features');
    const counts = await transaction.objectStore('counts').get('counts');
    if (!counts) throw new Error('no counts');
    const filled = { ...counts, nextSeq: total + 1, readings: total };
    await transaction.objectStore('counts').put(filled, 'counts');
  });
  store.forget();
  return performance.now() - start;
}

async function writeSegment(
  store: Store,
  id: number,
  level: number,
  from: number,
  to: number,
  source: Source,
): Promise<Segment> {
  let postings = 0;
  for (let seq = from; seq <= to; seq++) postings += source.terms(seq).base.length;
  const bits = Math.max(0, Math.ceil(Math.log2(postings / SIZES.bucket)));
  let blocks = 0;
  const pairs = new Float64Array(Math.ceil((postings / PARTS) * 1.5) + 10_000);
  for (let part = 0; part < PARTS; part++) {
    const low = (part * 2 ** 32) / PARTS;
    const high = ((part + 1) * 2 ** 32) / PARTS;
    let length = 0;
    for (let seq = from; seq <= to; seq++) {
      const { base, shift } = source.terms(seq);
      for (let i = 0; i < base.length; i++) {
        const term = (base[i]! & 1) === 0 ? (base[i]! ^ shift) >>> 0 : base[i]!;
        if (term >= low && term < high) pairs[length++] = term * PLACES + (seq - from);
      }
    }
    blocks += await writeBlocks(store, id, bits, from, pairs.subarray(0, length).sort());
  }
  return { id, level, bits, from, to, readings: to - from + 1, postings, blocks, dead: [], purge: false };
}

async function writeBlocks(
  store: Store,
  id: number,
  bits: number,
  from: number,
  pairs: Float64Array,
): Promise<number> {
  let written = 0;
  for (let at = 0; at < pairs.length; ) {
    await store.database.write(['blocks'], async (transaction) => {
      const puts: Promise<unknown>[] = [];
      while (at < pairs.length && puts.length < ROWS) {
        const bucket = bucketOf(Math.floor(pairs[at]! / PLACES), bits);
        const held = new Map<number, number[]>();
        for (; at < pairs.length; at++) {
          const term = Math.floor(pairs[at]! / PLACES);
          if (bucketOf(term, bits) !== bucket) break;
          const seqs = held.get(term);
          if (seqs) seqs.push(from + (pairs[at]! % PLACES));
          else held.set(term, [from + (pairs[at]! % PLACES)]);
        }
        const block = encodeBlock(held, bucketStart(bucket, bits), from);
        puts.push(transaction.objectStore('blocks').put(block, ['features', id, bucket]));
      }
      written += puts.length;
      await Promise.all(puts);
    });
  }
  return written;
}

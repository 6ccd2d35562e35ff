/**
 * Fills a store with very many readings in minutes: rows many to a transaction, and the index's segments written as
 * the merges would have left them. Texts, the list of people and the agenda are left out.
 */
import { EMPTY_INDEX, type Segment } from '../../../lib/history/index/index-state';
import { GROWTH, SIZES } from '../../../lib/history/index/merge-plan';
import { bucketOf, bucketStart, encodeBlock } from '../../../lib/history/index/posting-block';
import type { PreparedReading } from '../../../lib/history/prepared-reading';
import type { Store } from '../../../lib/history/store';
import { signatureRow } from '../../../lib/history/write-reading';

const ROWS = 500;
/** The bodies of more readings than this would take minutes to write, and relating never looks at them. */
const MOST_BODIES = 200_000;
/** Term and place of a reading in one number: 32 and 21 bits. */
const PLACES = 2 ** 21;

/** Puts readings 1 … `total` into an empty store. */
export async function bulkFill(
  store: Store,
  total: number,
  make: (number: number) => PreparedReading,
): Promise<void> {
  for (let from = 1; from <= total; from += ROWS) {
    await store.database.write(['articles', 'records', 'signatures'], async (transaction) => {
      const puts: Promise<unknown>[] = [];
      for (let seq = from; seq < Math.min(total + 1, from + ROWS); seq++) {
        const one = make(seq);
        const { url, title, site, outlet, published, firstRead, event } = one.reading;
        const listed = { url, title, site, outlet, published, firstRead, lastRead: firstRead, event };
        const row = { seq, key: one.key, ...listed, visits: 1, recent: [seq], rewritten: null };
        puts.push(transaction.objectStore('articles').put(row));
        if (total <= MOST_BODIES) puts.push(transaction.objectStore('records').put(one.record, seq));
        puts.push(transaction.objectStore('signatures').put(signatureRow(one), seq));
      }
      await Promise.all(puts);
    });
  }
  const segments: Segment[] = [];
  let from = 1;
  for (const [level, readings] of levelsOf(total)) {
    segments.push(await writeSegment(store, segments.length + 1, level, from, from + readings - 1, make));
    from += readings;
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
}

/** How many readings stand at each level, the highest first, once so many were merged as they came. */
function levelsOf(total: number): [level: number, readings: number][] {
  const levels: [number, number][] = [];
  let rest = total;
  for (let level = Math.ceil(Math.log(total / SIZES.tail.features) / Math.log(GROWTH)); level > 0; level--) {
    const whole = SIZES.tail.features * GROWTH ** (level - 1);
    const readings = level === 1 ? rest : Math.floor(rest / whole) * whole;
    if (readings > 0) levels.push([level, readings]);
    rest -= readings;
  }
  return levels;
}

async function writeSegment(
  store: Store,
  id: number,
  level: number,
  from: number,
  to: number,
  make: (number: number) => PreparedReading,
): Promise<Segment> {
  const readings = to - from + 1;
  let postings = 0;
  // As many as a reading has terms at most, on average.
  const pairs = new Float64Array(readings * 160);
  for (let seq = from; seq <= to; seq++) {
    for (const term of make(seq).factTerms) pairs[postings++] = term * PLACES + (seq - from);
  }
  const bits = Math.max(0, Math.ceil(Math.log2(postings / SIZES.bucket)));
  const blocks = await writeBlocks(store, id, bits, from, pairs.subarray(0, postings).sort());
  return { id, level, bits, from, to, readings, postings, blocks, dead: [], purge: false };
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

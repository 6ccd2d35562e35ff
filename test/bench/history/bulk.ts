/**
 * Fills a store with very many readings in minutes: rows many to a transaction, and the index's segments written as
 * the merges would have left them. Texts, the list of people and the agenda are left out.
 */
import { EMPTY_INDEX, type Segment } from '../../../lib/history/index/index-state';
import { GROWTH, SIZES } from '../../../lib/history/index/merge-plan';
import { bucketOf, bucketStart, encodeBlock } from '../../../lib/history/index/posting-block';
import type { PreparedReading } from '../../../lib/history/prepared-reading';
import type { StoreName, WriteTransaction } from '../../../lib/history/schema';
import type { Store } from '../../../lib/history/store';
import { signatureRow } from '../../../lib/history/write-reading';

/** Readings, or blocks, written in one transaction. */
const ROWS = 2_000;
/** The bodies of more readings than this would take minutes to write, and relating never looks at them. */
const MOST_BODIES = 200_000;
/** Term and place of a reading in one number: 32 and 21 bits. */
const PLACES = 2 ** 21;
/** A reading has so many terms at most, on average. */
const MOST_TERMS = 120;

/** Puts readings 1 … `total` into an empty store. */
export async function bulkFill(
  store: Store,
  total: number,
  make: (number: number) => PreparedReading,
): Promise<void> {
  const segments: Segment[] = [];
  let from = 1;
  for (const [level, readings] of levelsOf(total)) {
    const to = from + readings - 1;
    const pairs = await writeRows(store, from, to, total <= MOST_BODIES, make);
    segments.push(await writeSegment(store, segments.length + 1, level, from, to, pairs));
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

/** Writes the rows of readings; returns their terms, each with the place of its reading, in order. */
async function writeRows(
  store: Store,
  from: number,
  to: number,
  withBodies: boolean,
  make: (number: number) => PreparedReading,
): Promise<Float64Array> {
  const pairs = new Float64Array((to - from + 1) * MOST_TERMS);
  let filled = 0;
  const rows = new Ahead(store, ['articles', 'records', 'signatures']);
  for (let next = from; next <= to; next += ROWS) {
    const readings = Array.from({ length: Math.min(ROWS, to + 1 - next) }, (_, i) => make(next + i));
    readings.forEach((one, i) => {
      for (const term of one.factTerms) pairs[filled++] = term * PLACES + (next + i - from);
    });
    await rows.write((transaction) =>
      readings.flatMap((one, i) => putRows(transaction, next + i, one, withBodies)),
    );
  }
  await rows.done();
  return pairs.subarray(0, filled).sort();
}

function putRows(
  transaction: WriteTransaction,
  seq: number,
  one: PreparedReading,
  withBody: boolean,
): Promise<unknown>[] {
  const { url, title, site, outlet, published, firstRead, event } = one.reading;
  const listed = { url, title, site, outlet, published, firstRead, lastRead: firstRead, event };
  const row = { seq, key: one.key, ...listed, visits: 1, recent: [seq], rewritten: null };
  return [
    transaction.objectStore('articles').put(row),
    transaction.objectStore('signatures').put(signatureRow(one), seq),
    ...(withBody ? [transaction.objectStore('records').put(one.record, seq)] : []),
  ];
}

async function writeSegment(
  store: Store,
  id: number,
  level: number,
  from: number,
  to: number,
  pairs: Float64Array,
): Promise<Segment> {
  const bits = Math.max(0, Math.ceil(Math.log2(pairs.length / SIZES.bucket)));
  const blocks = new Ahead(store, ['blocks']);
  let written = 0;
  for (let at = 0; at < pairs.length; ) {
    const ready: [number, Uint8Array][] = [];
    while (at < pairs.length && ready.length < ROWS) {
      const bucket = bucketOf(Math.floor(pairs[at]! / PLACES), bits);
      const held: [number, number[]][] = [];
      for (; at < pairs.length; at++) {
        const term = Math.floor(pairs[at]! / PLACES);
        if (bucketOf(term, bits) !== bucket) break;
        if (held.at(-1)?.[0] !== term) held.push([term, []]);
        held.at(-1)?.[1].push(from + (pairs[at]! % PLACES));
      }
      ready.push([bucket, encodeBlock(held, bucketStart(bucket, bits), from)]);
    }
    written += ready.length;
    await blocks.write((transaction) =>
      ready.map(([bucket, block]) => transaction.objectStore('blocks').put(block, ['features', id, bucket])),
    );
  }
  await blocks.done();
  const readings = to - from + 1;
  return {
    id,
    level,
    bits,
    from,
    to,
    readings,
    postings: pairs.length,
    blocks: written,
    dead: [],
    purge: false,
  };
}

/** Writes while the next rows are made ready: the browser's process has the other core. */
class Ahead {
  #writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly stores: StoreName[],
  ) {}

  /** Fulfilled when what was written before is done. */
  async write(puts: (transaction: WriteTransaction) => Promise<unknown>[]): Promise<void> {
    await this.#writing;
    this.#writing = this.store.database.write(this.stores, (transaction) => Promise.all(puts(transaction)));
  }

  async done(): Promise<void> {
    await this.#writing;
  }
}

/** Runs in the browser: fills a history and measures it. Called by `history.bench.ts` through `window.bench`. */

import { articleKey, idOf } from '../../../lib/history/article-key';
import type { Environment } from '../../../lib/history/environment';
import { openHistory } from '../../../lib/history/history';
import { mergeStep } from '../../../lib/history/index/merge';
import { SIZES } from '../../../lib/history/index/merge-plan';
import { type PreparedReading, prepareReading } from '../../../lib/history/prepared-reading';
import { Store } from '../../../lib/history/store';
import { insertReading, READING_STORES } from '../../../lib/history/write-reading';
import { makeReading } from '../../../lib/memory/reading';
import { makeSignature, sketch } from '../../../lib/memory/signature';
import { bulkFill } from './bulk';
import * as rivals from './rivals';
import { nameOf, synthetic, wordOf } from './synthetic';

const values = new Map<string, unknown>();
let ids = 0;
let keepText = true;

const environment: Environment = {
  indexedDB,
  storage: {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
  },
  now: () => Date.now(),
  newId: () => `${Date.now().toString(36)}${ids++}`,
  dayOf: (time) => new Date(time).toISOString().slice(0, 10),
  limits: async () => ({ keepDays: null, keepTextDays: keepText ? null : 0 }),
  usage: async () => (await navigator.storage.estimate()).usage ?? null,
  after(delay, action) {
    // No watchdog: the machine may be busy with other things.
    const timer = setTimeout(action, delay * 1_000);
    return () => clearTimeout(timer);
  },
};

let history = openHistory(environment);
const writer = new Store(environment);

export interface Times {
  /** Near what a quiet machine would show, where the one at hand is busy. */
  readonly least: number;
  readonly median: number;
  readonly p99: number;
}

function timesOf(values: number[]): Times {
  const sorted = values.sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { least: at(0), median: at(0.5), p99: at(0.99) };
}

async function timed(times: number, job: (i: number) => Promise<unknown>): Promise<Times> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await job(i);
    taken.push(performance.now() - start);
  }
  return timesOf(taken);
}

async function prepared(number: number, withText: boolean): Promise<PreparedReading> {
  const { article, annotations } = synthetic(number);
  const id = idOf(articleKey(article.url));
  const at = Date.UTC(2016, 0, 1) + number * 300_000;
  const reading = makeReading(article, annotations, { id, at, event: `e${Math.floor(number / 40)}` });
  const { features, detail } = makeSignature(sketch(article, annotations), {
    seq: 0,
    id,
    event: reading.event,
  });
  return prepareReading(reading, withText ? article.text : null, { features, detail }, environment.dayOf(at));
}

/**
 * Puts readings `from` … `to` - 1 into the store, many to a transaction, and merges the index now and then: the rows
 * are those that keeping one after the other makes, in a fraction of the time. From `pool` on, bodies repeat.
 */
async function fill(
  from: number,
  to: number,
  pool: number,
): Promise<{ ms: number; mergeMs: number; longest: number }> {
  const store = new Store(environment);
  const start = performance.now();
  let mergeMs = 0;
  let longest = 0;
  const made: PreparedReading[] = [];
  for (let at = from; at < to; at += 100) {
    const batch: PreparedReading[] = [];
    for (let i = at; i < Math.min(to, at + 100); i++) batch.push(await variant(i, pool, made));
    await store.database.write(READING_STORES, async (transaction) => {
      for (const one of batch) await insertReading(transaction, store, one, { recent: [], rewritten: null });
    });
    if ((at - from) % SIZES.tail.features < 100) {
      const merging = performance.now();
      store.forget();
      for (const index of [store.features, store.words]) {
        for (;;) {
          const step = performance.now();
          if (!(await mergeStep(index, store.database))) break;
          longest = Math.max(longest, performance.now() - step);
        }
      }
      mergeMs += performance.now() - merging;
    }
  }
  store.database.close();
  return { ms: performance.now() - start, mergeMs, longest };
}

/** Past the pool an article has a pooled one's body under its own address, and half of its terms are others. */
async function variant(number: number, pool: number, made: PreparedReading[]): Promise<PreparedReading> {
  if (made.length < pool) {
    const one = await prepared(number, keepText);
    made.push(one);
    return one;
  }
  return variation(number, made);
}

const shiftOf = (number: number) => (Math.imul(Math.floor(number / 40), 0x9e3779b1) & ~1) >>> 0;

function variation(number: number, made: readonly PreparedReading[]): PreparedReading {
  const base = made[number % made.length]!;
  const url = `${base.reading.url}-${number}`;
  const shift = shiftOf(number);
  const moved = (terms: Iterable<number>) =>
    Uint32Array.from(terms, (term) => ((term & 1) === 0 ? (term ^ shift) >>> 0 : term)).sort();
  return {
    ...base,
    key: articleKey(url),
    reading: { ...base.reading, url, firstRead: base.reading.firstRead + number },
    signature: { ...base.signature, features: [...moved(base.signature.features)] },
    factTerms: moved(base.factTerms),
  };
}

/** As `fill`, for very many readings: see `bulk.ts`. Returns milliseconds. */
async function bulk(total: number, pool: number): Promise<number> {
  const store = new Store(environment);
  const made: PreparedReading[] = [];
  for (let i = 0; i < pool; i++) made.push(await prepared(i, false));
  const ms = await bulkFill(store, total, {
    make: (number) => variation(number, made),
    terms: (number) => ({ base: made[number % pool]!.factTerms, shift: shiftOf(number) }),
  });
  store.database.close();
  return ms;
}

async function measure(size: number) {
  const fresh = (i: number) => synthetic(size + 1_000_000 + i);
  const queries = Array.from({ length: 40 }, (_, i) => synthetic(Math.max(0, size - 1 - i * 7)));
  history.close();
  history = openHistory(environment);
  const first = await timed(1, () => history.relate(queries[0]!.article, queries[0]!.annotations));
  for (const q of queries.slice(0, 8)) await history.relate(q.article, q.annotations);
  const relate = await timed(40, (i) => history.relate(queries[i]!.article, queries[i]!.annotations));
  const kept = await timed(40, (i) =>
    history.keep(`visit ${size} ${i}`, fresh(i).article, fresh(i).annotations),
  );
  const ready = await Promise.all(
    Array.from({ length: 40 }, (_, i) => prepared(size + 2_000_000 + i, keepText)),
  );
  const durable = await timed(40, (i) => insertOne(ready[i]!));
  const search = await timed(20, (i) =>
    history.search({ query: `${wordOf(3000 + i * 37)} ${wordOf(50 + i)}`, limit: 20 }),
  );
  const card = await timed(20, (i) => history.card(nameOf(i * 5), 'https://x.example/'));
  const popup = await timed(10, (i) =>
    history.view({ article: queries[i]!.article, annotations: queries[i]!.annotations }),
  );
  return { first: first.median, relate, kept, durable, search, card, popup };
}

/** The transaction of a visit alone, without relating, reading the article and packing it. */
async function insertOne(one: PreparedReading): Promise<void> {
  await writer.database.write(READING_STORES, (transaction) =>
    insertReading(transaction, writer, one, { recent: [1], rewritten: null }),
  );
}

async function exportRate(): Promise<{ readings: number; perSecond: number }> {
  const start = performance.now();
  let readings = 0;
  for (let cursor: string | null = null; performance.now() - start < 4_000; ) {
    const piece: { text: string; cursor: string | null } = await history.exportPiece(cursor);
    readings += piece.text.split('\n').length - 1;
    cursor = piece.cursor;
    if (cursor === null) break;
  }
  return { readings, perSecond: Math.round((readings / (performance.now() - start)) * 1000) };
}

async function importRate(): Promise<number> {
  const pieces: string[] = [];
  let cursor: string | null = null;
  for (let i = 0; i < 12; i++) {
    const piece: { text: string; cursor: string | null } = await history.exportPiece(cursor);
    pieces.push(piece.text.replaceAll('.example/', '.example/again/'));
    cursor = piece.cursor;
    if (cursor === null) break;
  }
  const start = performance.now();
  const { job } = await history.importStart();
  for (const piece of pieces) await history.importPiece(job, piece);
  const { added } = await history.importEnd(job);
  return Math.round((added / (performance.now() - start)) * 1000);
}

/** What each store takes, by the bytes of its values. */
async function storeBytes(sample: number): Promise<Record<string, number>> {
  const store = new Store(environment);
  const names = ['articles', 'records', 'texts', 'signatures', 'blocks', 'people', 'pending'] as const;
  const sizes: Record<string, number> = {};
  for (const name of names) {
    sizes[name] = await store.database.read([name], async (transaction) => {
      const rows: unknown[] = await transaction.objectStore(name).getAll(null, sample);
      const count = await transaction.objectStore(name).count();
      const bytes = rows.reduce<number>((sum, row) => sum + bytesOf(row), 0);
      return rows.length === 0 ? 0 : Math.round((bytes / rows.length) * count);
    });
  }
  store.database.close();
  return sizes;
}

function bytesOf(value: unknown): number {
  if (value instanceof Uint8Array || value instanceof Uint32Array) return value.byteLength;
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'number') return 5;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 4);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + 2 + bytesOf(item), 4);
  }
  return 1;
}

const bench = {
  fill,
  bulk,
  measure,
  exportRate,
  importRate,
  storeBytes,
  rivals,
  /** Returns what it was. */
  setTail(features: number, words: number) {
    const before = SIZES.tail;
    Object.assign(SIZES, { tail: { features, words } });
    return before;
  },
  setKeepText(keep: boolean) {
    keepText = keep;
  },
  maintain: () => history.maintain(),
  usage: () => environment.usage(),
};

export type Bench = typeof bench;
Object.assign(window, { bench });

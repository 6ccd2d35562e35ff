/** Runs in the browser: fills a history and measures it. Called by `history.bench.ts` through `window.bench`. */

import { articleKey, idOf } from '../../../lib/history/article-key';
import type { Environment } from '../../../lib/history/environment';
import { openHistory } from '../../../lib/history/history';
import { mergeStep } from '../../../lib/history/index/merge';
import { type PreparedReading, prepareReading } from '../../../lib/history/prepared-reading';
import { Store } from '../../../lib/history/store';
import { featureTerm } from '../../../lib/history/terms';
import { insertReadings, READING_STORES } from '../../../lib/history/write-reading';
import { makeReading } from '../../../lib/memory/reading';
import { makeSignature, sketch } from '../../../lib/memory/signature';
import { bulkFill } from './bulk';
import * as rivals from './rivals';
import { featuresOf, nameOf, synthetic, wordOf } from './synthetic';

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

const history = openHistory(environment);
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
  const { article, annotations, story } = synthetic(number);
  const id = idOf(articleKey(article.url));
  const at = Date.UTC(2016, 0, 1) + number * 300_000;
  const reading = makeReading(article, annotations, { id, at, event: `e${story}` });
  const { features, detail } = makeSignature(sketch(article, annotations), {
    seq: 0,
    id,
    event: reading.event,
  });
  return prepareReading(reading, withText ? article.text : null, { features, detail }, environment.dayOf(at));
}

interface Filled {
  /** Milliseconds: of the whole, of the merging in it, and of the longest step of a merge. */
  readonly ms: number;
  readonly mergeMs: number;
  readonly longest: number;
}

/**
 * Puts readings `from` … `to` - 1 into the store, many to a transaction, and merges the index now and then: the rows
 * are those that keeping one after the other makes, in a fraction of the time.
 */
async function fill(from: number, to: number): Promise<Filled> {
  const store = new Store(environment);
  const start = performance.now();
  let mergeMs = 0;
  let longest = 0;
  for (let at = from; at < to; at += 100) {
    const batch: PreparedReading[] = [];
    for (let i = at; i < Math.min(to, at + 100); i++) batch.push(await prepared(i, keepText));
    await store.database.write(READING_STORES, async (transaction) => {
      await insertReadings(
        transaction,
        store,
        batch.map((prepared) => ({ prepared, recent: [], rewritten: null })),
      );
    });
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
  store.database.close();
  return { ms: performance.now() - start, mergeMs, longest };
}

/**
 * As `fill`, for very many readings: all but the newest have the body of one of those, under their own address and
 * with index features of their own.
 */
async function bulk(total: number, newest: number): Promise<Filled> {
  const store = new Store(environment);
  const start = performance.now();
  const bodies: PreparedReading[] = [];
  for (let i = 0; i < BODIES; i++) bodies.push(await prepared(total - i, false));
  await bulkFill(store, total - newest, (number) => variation(number, bodies));
  store.database.close();
  const filled = await fill(total - newest + 1, total + 1);
  return { ...filled, ms: performance.now() - start };
}

/** Different bodies among the readings filled in bulk. */
const BODIES = 200;

function variation(number: number, bodies: readonly PreparedReading[]): PreparedReading {
  const body = bodies[number % bodies.length]!;
  const features = featuresOf(number);
  const rest = othersOf(body);
  const factTerms = new Uint32Array(features.length + rest.length);
  factTerms.set(features.map(featureTerm));
  factTerms.set(rest, features.length);
  const url = `${body.reading.url}-${number}`;
  const firstRead = Date.UTC(2016, 0, 1) + number * 300_000;
  return {
    ...body,
    key: articleKey(url),
    reading: { ...body.reading, url, firstRead, event: `e${number}` },
    signature: { ...body.signature, features: [...features] },
    factTerms: factTerms.sort(),
  };
}

const others = new Map<PreparedReading, Uint32Array>();

/** The terms of a body that are no features of it. */
function othersOf(body: PreparedReading): Uint32Array {
  const known = others.get(body);
  if (known) return known;
  const own = new Set(body.signature.features.map(featureTerm));
  const rest = body.factTerms.filter((term) => !own.has(term));
  others.set(body, rest);
  return rest;
}

/** Warm: what the browser compiles when code is first used it has compiled. */
const WARMING = 40;
const TIMES = 60;

/** Half of the articles are of the newest stories, half of stories from anywhere in the history. */
const queriesOf = (size: number) =>
  Array.from({ length: WARMING + TIMES }, (_, i) =>
    synthetic(Math.max(1, i % 2 === 0 ? size - i * 3 : size - Math.floor((size * i) / (WARMING + TIMES)))),
  );

/** Milliseconds of the first relating of a worker that has just started. */
async function first(size: number): Promise<number> {
  const { article, annotations } = synthetic(size);
  return (await timed(1, () => history.relate(article, annotations))).median;
}

async function measure(size: number) {
  const fresh = (i: number) => synthetic(size + 1_000 + i);
  const queries = queriesOf(size);
  const relateTo = (i: number) => history.relate(queries[i]!.article, queries[i]!.annotations);
  await timed(WARMING, relateTo);
  const relate = await timed(TIMES, (i) => relateTo(WARMING + i));
  const kept = await timed(40, (i) =>
    history.keep(`visit ${size} ${i}`, fresh(i).article, fresh(i).annotations),
  );
  const ready: PreparedReading[] = [];
  for (let i = 0; i < TIMES; i++) ready.push(await prepared(size + 2_000 + i, keepText));
  const durable = await timed(TIMES, (i) => insertOne(ready[i]!));
  const search = await timed(20, (i) =>
    history.search({ query: `${wordOf(3000 + i * 37)} ${wordOf(50 + i)}`, limit: 20 }),
  );
  const card = await timed(20, (i) => history.card(nameOf(i * 5), 'https://x.example/'));
  const popup = await timed(10, (i) =>
    history.view({ article: queries[i]!.article, annotations: queries[i]!.annotations }),
  );
  return { relate, kept, durable, search, card, popup };
}

/** The transaction of a visit alone, without relating, reading the article and packing it. */
async function insertOne(one: PreparedReading): Promise<void> {
  await writer.database.write(READING_STORES, (transaction) =>
    insertReadings(transaction, writer, [{ prepared: one, recent: [1], rewritten: null }]),
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
  first,
  measure,
  exportRate,
  importRate,
  storeBytes,
  rivals,
  setKeepText(keep: boolean) {
    keepText = keep;
  },
  maintain: () => history.maintain(),
  usage: () => environment.usage(),
};

export type Bench = typeof bench;
Object.assign(window, { bench });

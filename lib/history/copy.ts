/**
 * The automatic second copy, outside the database, where what damages the one does not touch the other: the records
 * of the readings in blocks, without their full text, and the corrections. Each write marks its block; each step
 * here writes one marked block anew. A block without readings is removed: what was removed is removed here too.
 */

import { addCorrection } from './corrections';
import { deflate, inflate } from './deflate';
import type { Guard } from './guard';
import type { Counts } from './schema';
import type { Store } from './store';
import { fromBase64, toBase64 } from './transfer/base64';
import { correctionLines, readingLines, seqsBetween } from './transfer/export';
import { HEADER, readLine, writeReadingLine } from './transfer/lines';
import { mergeReadings } from './transfer/merge-reading';
import { blockOf, CORRECTIONS, seqsOfBlock } from './write-reading';

const MANIFEST = 'history.copy';

interface Manifest {
  /** The store it is a copy of. */
  readonly store: string;
  /** The last block; there may be none at some numbers before it. */
  readonly last: number;
  readonly at: number;
  /** The copy of an earlier store, kept until this one is complete. */
  readonly earlier: { readonly store: string; readonly last: number } | null;
}

/** Writes one block. False when the copy is up to date, or the store is not to be trusted. */
export async function copyStep(store: Store, guard: Guard): Promise<boolean> {
  if (guard.damage) return false;
  const [counts, [block]] = await store.database.read(['counts', 'uncopied'], (transaction) =>
    Promise.all([
      transaction.objectStore('counts').get('counts'),
      transaction.objectStore('uncopied').getAllKeys(null, 1),
    ]),
  );
  if (!counts) return false;
  const manifest = await readManifest(store);
  if (manifest?.store !== counts.store) return begin(store, counts, manifest);
  if (block === undefined) return dropEarlier(store, manifest);
  const lines =
    block === CORRECTIONS
      ? await correctionLines(store)
      : (await readingLines(store, await seqsBetween(store, ...seqsOfBlock(block)))).map((line) =>
          writeReadingLine({ ...line, text: null }),
        );
  const { storage } = store.environment;
  const key = keyOf(counts.store, block);
  if (lines.length === 0) await storage.remove(key);
  else await storage.set(key, toBase64(await deflate([HEADER, ...lines].join('\n'))));
  await storage.set(MANIFEST, {
    ...manifest,
    last: Math.max(manifest.last, block),
    at: store.environment.now(),
  } satisfies Manifest);
  await store.database.write(['uncopied'], (transaction) =>
    transaction.objectStore('uncopied').delete(block),
  );
  return true;
}

/** When the copy was last written; null when there is none. */
export async function copiedAt(store: Store): Promise<number | null> {
  return (await readManifest(store))?.at ?? null;
}

/** Brings back one block of the copy of the lost store; false when that was the last. */
export async function restoreStep(store: Store, guard: Guard): Promise<boolean> {
  const { damage } = guard;
  const manifest = await readManifest(store);
  if (!damage || manifest?.store !== damage.store) return false;
  const block = damage.restoring ?? CORRECTIONS;
  if (block > manifest.last) return false;
  const lines = (await linesOf(store, damage.store, block)).map(readLine);
  await mergeReadings(
    store,
    lines.filter((line) => 'reading' in line),
  );
  for (const line of lines) if ('correction' in line) await addCorrection(store, line);
  await guard.restoring(block + 1);
  return true;
}

/** Removes every copy: the reader starts afresh. */
export async function dropCopies(store: Store): Promise<void> {
  const manifest = await readManifest(store);
  if (!manifest) return;
  await dropBlocks(store, manifest);
  if (manifest.earlier) await dropBlocks(store, manifest.earlier);
  await store.environment.storage.remove(MANIFEST);
}

/** The lines of a block; none where it is not there or cannot be read. */
async function linesOf(store: Store, of: string, block: number): Promise<string[]> {
  const value = await store.environment.storage.get(keyOf(of, block));
  const bytes = typeof value === 'string' ? fromBase64(value) : null;
  return bytes ? (await inflate(bytes).catch(() => '')).split('\n') : [];
}

/** Begins the copy of a store that has none: every block of it is to be written. */
async function begin(store: Store, counts: Counts, before: Manifest | null): Promise<true> {
  await store.database.write(['uncopied'], async (transaction) => {
    const uncopied = transaction.objectStore('uncopied');
    for (let block = CORRECTIONS; block <= blockOf(counts.nextSeq); block++) await uncopied.put(true, block);
  });
  await store.environment.storage.set(MANIFEST, {
    store: counts.store,
    last: CORRECTIONS,
    at: store.environment.now(),
    earlier: before && { store: before.store, last: before.last },
  } satisfies Manifest);
  return true;
}

async function dropEarlier(store: Store, manifest: Manifest): Promise<boolean> {
  if (!manifest.earlier) return false;
  await dropBlocks(store, manifest.earlier);
  await store.environment.storage.set(MANIFEST, { ...manifest, earlier: null } satisfies Manifest);
  return true;
}

async function dropBlocks(
  store: Store,
  of: { readonly store: string; readonly last: number },
): Promise<void> {
  for (let block = CORRECTIONS; block <= of.last; block++) {
    await store.environment.storage.remove(keyOf(of.store, block));
  }
}

async function readManifest(store: Store): Promise<Manifest | null> {
  const value = (await store.environment.storage.get(MANIFEST)) as Partial<Manifest> | null | undefined;
  return typeof value?.store === 'string' && typeof value.last === 'number' ? (value as Manifest) : null;
}

function keyOf(store: string, block: number): string {
  return `${MANIFEST}.${store}.${block}`;
}

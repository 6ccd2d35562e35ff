/**
 * What lies over the stored readings and is applied whenever they are read: corrections, and removals that
 * can still be undone. Undoing either is taking it away.
 */
import type { Correction } from '../messages/contract';
import { keyOf } from './article-key';
import type { Database } from './database';

export interface Overlay {
  /** In the order made. */
  readonly corrections: readonly Correction[];
  /** Readings that are on their way out. */
  isRemoved(seq: number): boolean;
  /** Those, and the ones the reader hid. */
  isHidden(seq: number): boolean;
  /** The number of readings hidden. */
  readonly hidden: number;
}

export async function readOverlay(database: Database): Promise<Overlay> {
  return database.read(['corrections', 'removals', 'articles', 'counts'], async (transaction) => {
    const [rows, removals, counts] = await Promise.all([
      transaction.objectStore('corrections').getAll(),
      transaction.objectStore('removals').getAll(),
      transaction.objectStore('counts').get('counts'),
    ]);
    const corrections = rows.sort((a, b) => a.at - b.at).map((row) => row.correction);
    const removed = new Set<number>();
    let upTo = 0;
    for (const { seqs } of removals) {
      if ('upTo' in seqs) upTo = Math.max(upTo, seqs.upTo);
      else for (const seq of seqs) removed.add(seq);
    }
    const byKey = transaction.objectStore('articles').index('key');
    const keys = corrections.flatMap((c) => (c.kind === 'hide' ? (keyOf(c.reading) ?? []) : []));
    const hiding = new Set(removed);
    for (const seq of await Promise.all(keys.map((key) => byKey.getKey(key)))) {
      if (seq !== undefined) hiding.add(seq);
    }
    const below =
      upTo > 0 ? await transaction.objectStore('articles').count(IDBKeyRange.upperBound(upTo)) : 0;
    const beyond = [...hiding].filter((seq) => seq > upTo).length;
    return {
      corrections,
      isRemoved: (seq) => seq <= upTo || removed.has(seq),
      isHidden: (seq) => seq <= upTo || hiding.has(seq),
      hidden: Math.min(below + beyond, counts?.readings ?? 0),
    };
  });
}

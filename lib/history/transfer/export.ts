/** The whole history as JSON Lines, a piece at a time. */
import type { Store } from '../store';
import { HEADER, type ReadingLine, writeCorrectionLine, writeReadingLine } from './lines';

/** Readings in one piece. */
const PIECE = 40;

/**
 * The piece at a cursor (null: the first), and the next cursor (null: that was the last). Holds what was kept when
 * the first piece was made; each line is whole, whatever is written meanwhile.
 */
export async function exportPiece(
  store: Store,
  cursor: string | null,
): Promise<{ readonly text: string; readonly cursor: string | null }> {
  if (cursor === null) {
    const counts = await store.database.read(['counts'], (transaction) =>
      transaction.objectStore('counts').get('counts'),
    );
    const lines = [HEADER, ...(await correctionLines(store))];
    return { text: toText(lines), cursor: `1-${(counts?.nextSeq ?? 1) - 1}` };
  }
  const [from = 0, to = 0] = cursor.split('-').map(Number);
  const { isRemoved } = await store.overlay();
  const seqs = await seqsBetween(store, from, to, PIECE);
  const lines = await readingLines(
    store,
    seqs.filter((seq) => !isRemoved(seq)),
  );
  const next = (seqs.at(-1) ?? to) + 1;
  return { text: toText(lines.map(writeReadingLine)), cursor: seqs.length < PIECE ? null : `${next}-${to}` };
}

/** The corrections, in the order made. */
export async function correctionLines(store: Store): Promise<string[]> {
  const rows = await store.database.read(['corrections'], (transaction) =>
    transaction.objectStore('corrections').getAll(),
  );
  return rows.sort((a, b) => a.at - b.at).map(writeCorrectionLine);
}

/** Sequence numbers of readings in a range, both ends in it, the first `most` of them. */
export function seqsBetween(store: Store, from: number, to: number, most?: number): Promise<number[]> {
  if (from > to) return Promise.resolve([]);
  return store.database.read(['articles'], (transaction) =>
    transaction.objectStore('articles').getAllKeys(IDBKeyRange.bound(from, to), most),
  );
}

/** Readings as they are stored, hidden ones too. */
export async function readingLines(store: Store, seqs: readonly number[]): Promise<ReadingLine[]> {
  const [found, signatures] = await Promise.all([
    store.stored(seqs),
    store.database.read(['signatures'], (transaction) =>
      Promise.all(seqs.map((seq) => transaction.objectStore('signatures').get(seq))),
    ),
  ]);
  const bySeq = new Map(seqs.map((seq, i) => [seq, signatures[i]]));
  return found.map(({ row, reading, text, earlier }) => {
    const signature = bySeq.get(row.seq);
    const features = [...(signature?.features ?? [])];
    const detail = signature?.detail ?? new Uint8Array();
    return { reading, signature: { features, detail }, rewritten: row.rewritten, text, earlier };
  });
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** What leaves the database: the export and the second copy, each as one text. */
import { inflate } from '../../lib/history/deflate';
import type { History } from '../../lib/history/history';
import { fromBase64 } from '../../lib/history/transfer/base64';
import type { World } from './world';

/** All of a history as one text, as the reader saves it. */
export async function exportedText(history: History): Promise<string> {
  let text = '';
  for (let cursor: string | null = null; ; ) {
    const piece: { text: string; cursor: string | null } = await history.exportPiece(cursor);
    text += piece.text;
    cursor = piece.cursor;
    if (cursor === null) return text;
  }
}

/** Everything the second copy holds. */
export async function copiedText({ values }: World): Promise<string> {
  const blocks = [...values].flatMap(([key, value]) =>
    /copy\..+\.\d+$/.test(key) && typeof value === 'string' ? (fromBase64(value) ?? []) : [],
  );
  return (await Promise.all(blocks.map(inflate))).join('\n');
}

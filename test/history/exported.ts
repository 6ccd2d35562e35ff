import type { History } from '../../lib/history/history';

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

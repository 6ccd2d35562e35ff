import { background } from '../../lib/messages/client';
import type { ImportResult } from '../../lib/messages/contract';

/** Characters of a file sent in one message: far below the browsers' limit, whatever the bytes. */
const PIECE = 1_000_000;
/** Backgrounds that one import may outlive: at half a minute each more than the longest takes. */
const MOST_LIVES = 100;

/** The whole history as the pieces of one JSON Lines file; null where the background gave up. */
export async function exportedParts(): Promise<readonly string[] | null> {
  const parts: string[] = [];
  let cursor: string | null = null;
  do {
    const reply = await background.exportPiece({ cursor });
    if (!reply.ok) return null;
    parts.push(reply.value.text);
    cursor = reply.value.cursor;
  } while (cursor !== null);
  return parts;
}

/** Sends a file piece by piece, never the whole of it in memory; null where the background gave up. */
export async function importedFile(file: File): Promise<ImportResult | null> {
  const started = await background.importStart({});
  if (!started.ok) return null;
  const { job } = started.value;
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer();
    // A character may stand across two pieces: the decoder holds its first bytes back.
    const text = decoder.decode(bytes, { stream: at + PIECE < file.size });
    const reply = await background.importPiece({ job, text });
    if (!reply.ok) return null;
  }
  let ended = await background.importEnd({ job });
  // Firefox ends a background that is at work for long. What it has put in stays, and the next one goes on from there.
  for (let lives = 1; lives < MOST_LIVES && !ended.ok && ended.problem === 'unavailable'; lives++) {
    ended = await background.importEnd({ job });
  }
  return ended.ok ? ended.value : null;
}

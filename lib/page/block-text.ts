/**
 * One run's text with the way back to its nodes. White space is collapsed as a browser shows it, signs that no
 * browser shows are left out, a `<br>` is a line break; everything else stands as in the node.
 */
import type { Piece } from './boxes';
import type { TextRun } from './live-types';

export interface BlockText {
  readonly text: string;
  /** Sorted; offsets `at` are into `text`. Offsets of a line break belong to no node. */
  readonly runs: readonly TextRun[];
}

/** White space | soft hyphens, zero-width spaces, joiners of words and marks of direction | words with single spaces. */
const TOKEN =
  /(\s+)|([\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)|[^\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+(?: [^\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)*/g;

/** Linear. No surrogate pair is split: white space and left-out signs are single units. */
export function blockText(pieces: readonly Piece[]): BlockText {
  const runs: TextRun[] = [];
  const parts: string[] = [];
  let length = 0;
  /** A space or line break is written only between two words. */
  let gap: { readonly node: Text | null; readonly from: number } | null = null;
  const add = (node: Text | null, from: number, part: string) => {
    parts.push(part);
    if (node) append(runs, { node, from, at: length, length: part.length });
    length += part.length;
  };
  for (const { node } of pieces) {
    if (!node) {
      gap = { node: null, from: 0 };
      continue;
    }
    for (const token of node.data.matchAll(TOKEN)) {
      if (token[1] !== undefined) {
        if (length > 0) gap ??= { node, from: token.index };
      } else if (token[2] === undefined) {
        if (gap && length > 0) add(gap.node, gap.from, gap.node ? ' ' : '\n');
        gap = null;
        add(node, token.index, token[0]);
      }
    }
  }
  return { text: parts.join(''), runs };
}

/** Neighbours that continue each other in node and text become one. */
function append(runs: TextRun[], run: TextRun): void {
  const last = runs.at(-1);
  if (last && last.node === run.node && last.from + last.length === run.from)
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  else runs.push(run);
}

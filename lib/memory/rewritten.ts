/** What changed in an article since it was read. */
import { paragraphFingerprints } from './fingerprints';

export interface Rewriting {
  /** Paragraphs that were not there before: indexes into the new text's paragraphs. */
  readonly added: readonly number[];
  /** Paragraphs that are gone: indexes into the earlier list. */
  readonly removed: readonly number[];
}

/** Null where every paragraph is as it was; a mere change of order is no rewriting. */
export function rewritingOf(before: readonly number[], text: string): Rewriting | null {
  const now = paragraphFingerprints(text);
  const known = new Set(before);
  const present = new Set(now);
  const added = now.flatMap((print, i) => (known.has(print) ? [] : [i]));
  const removed = before.flatMap((print, i) => (present.has(print) ? [] : [i]));
  return added.length + removed.length > 0 ? { added, removed } : null;
}

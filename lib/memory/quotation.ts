/** The ledger of quotations: one utterance in the versions of several outlets. */
import { samePersonName } from './same-name';
import type { Reading } from './types';
import { commonWords, type DiffPiece, sharedWords, wordDiff, wordsOf } from './word-diff';

/** A shorter quotation is common property: "Yes, we can" said twice is not one utterance. */
const SHORTEST = 5;
/** Share of the shorter version's words found in the longer one, in order. */
const ALIKE = 0.7;

/** True where two printed quotations are one utterance, cut or worded differently. */
export function sameQuotation(a: string, b: string): boolean {
  const shorter = Math.min(wordsOf(a).length, wordsOf(b).length);
  if (shorter < SHORTEST) return bare(a) === bare(b);
  if (sharedWords(a, b) < ALIKE * shorter) return false;
  return commonWords(a, b) >= ALIKE * shorter;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface QuoteVersion {
  readonly reading: string;
  readonly outlet: string;
  readonly text: string;
  readonly speaker: string | null;
  /** Against the first version read; null for that one. */
  readonly difference: readonly DiffPiece[] | null;
}

/**
 * Other versions of a quotation among the readings of a story, first read first. Speakers must not contradict
 * each other; a version without one does not.
 */
export function quoteVersions(
  quote: { readonly text: string; readonly speaker: string | null },
  readings: readonly Reading[],
): QuoteVersion[] {
  const found = readings.flatMap((r) =>
    r.quotes
      .filter(
        (q) => q.kind === 'direct' && agree(q.speaker, quote.speaker) && sameQuotation(q.text, quote.text),
      )
      .slice(0, 1)
      .map((q) => ({ reading: r.id, outlet: r.outlet, text: q.text, speaker: q.speaker })),
  );
  const first = found[0]?.text ?? '';
  return found.map((version, i) => ({
    ...version,
    difference: i === 0 ? null : wordDiff(first, version.text),
  }));
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || bare(a) === bare(b) || samePersonName(a, b);
}

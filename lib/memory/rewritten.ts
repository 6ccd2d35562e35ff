/** What changed in an article since it was read. */
import { paragraphFingerprints, paragraphsOf } from './fingerprints';
import { commonWords, type DiffPiece, sharedWords, wordDiff, wordsOf } from './word-diff';

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

/** One paragraph that is not as it was. */
export type ParagraphChange =
  | { readonly kind: 'reworded'; readonly pieces: readonly DiffPiece[] }
  | { readonly kind: 'added' | 'removed'; readonly text: string };

/** Least share of the shorter version's words, in order, for two paragraphs to be one that was reworded. */
const ALIKE = 0.5;
/** Each new paragraph is compared with each that is gone: beyond this many they are listed unpaired. */
const MOST_COMPARED = 60;

/** What the text has otherwise than its earlier version, in the order of the text; what is gone stands where it stood. */
export function changesOf(before: string, text: string): ParagraphChange[] {
  const earlier = paragraphsOf(before);
  const now = paragraphsOf(text);
  const prints = paragraphFingerprints(before);
  const found = rewritingOf(prints, text);
  if (!found) return [];
  const partners = found.added.length <= MOST_COMPARED ? partnersOf(found, earlier, now) : new Map();
  const became = new Map([...partners].map(([to, from]) => [from, to]));
  const printsNow = paragraphFingerprints(text);
  const changes: { readonly at: number; readonly change: ParagraphChange }[] = [];
  for (const i of found.removed) {
    if (became.has(i)) continue;
    const at = placeOf(i, (index) => became.get(index) ?? printsNow.indexOf(prints[index] ?? -1));
    changes.push({ at, change: { kind: 'removed', text: earlier[i] ?? '' } });
  }
  for (const i of found.added) {
    const old = partners.get(i);
    const change: ParagraphChange =
      old === undefined
        ? { kind: 'added', text: now[i] ?? '' }
        : { kind: 'reworded', pieces: wordDiff(earlier[old] ?? '', now[i] ?? '') };
    changes.push({ at: i, change });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

/** For each new paragraph the one it was made of, where there is one: the likest pair first, each taken once. */
function partnersOf(
  { added, removed }: Rewriting,
  earlier: readonly string[],
  now: readonly string[],
): Map<number, number> {
  const pairs = added.flatMap((to) =>
    removed.slice(0, MOST_COMPARED).map((from) => {
      const [a, b] = [earlier[from] ?? '', now[to] ?? ''];
      return { from, to, alike: likeness(a, b) };
    }),
  );
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (alike < ALIKE || partners.has(to) || taken.has(from)) continue;
    partners.set(to, from);
    taken.add(from);
  }
  return partners;
}

/** Share of the shorter one's words that both have, in order; 0 for two that cannot be alike. */
function likeness(a: string, b: string): number {
  const shorter = Math.min(wordsOf(a).length, wordsOf(b).length);
  return sharedWords(a, b) < ALIKE * shorter ? 0 : commonWords(a, b) / shorter;
}

/** Where a paragraph that is gone would stand now: right after the nearest one before it that is still there. */
function placeOf(index: number, placeNow: (index: number) => number): number {
  for (let i = index - 1; i >= 0; i--) {
    const stayed = placeNow(i);
    if (stayed >= 0) return stayed + 0.5;
  }
  return -0.5;
}

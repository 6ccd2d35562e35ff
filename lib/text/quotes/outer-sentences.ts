/**
 * A paragraph as its narrator wrote it: what stands outside the quotations, word by word, each quotation
 * standing for one unit, cut into sentences. What ends inside a quotation (“Why?” he asked.) ends no sentence
 * of the narrator's unless a new one begins after it.
 */
import type { TextDocument, Token } from '../document';
import type { Segment } from './segments';

/** A quotation, standing for one word. */
interface QuoteUnit {
  readonly kind: 'quote';
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** A token is a unit as it is: an article has too many of them to wrap each. */
export type Unit = Token | QuoteUnit;

/** A sentence of the narrator's: at least one unit. */
export interface OuterSentence {
  readonly units: readonly Unit[];
  readonly paragraph: number;
}

/** The units of a paragraph, in order. */
export function unitsOf(document: TextDocument, paragraph: number, segments: readonly Segment[]): Unit[] {
  const span = document.paragraphs[paragraph];
  const first = document.sentences[span?.firstSentence ?? -1]?.firstToken ?? 0;
  const end = document.sentences[(span?.endSentence ?? 0) - 1]?.endToken ?? 0;
  const units: Unit[] = [];
  let next = 0;
  for (let i = first; i < end; i++) {
    const token = document.tokens[i];
    if (!token) continue;
    while (next < segments.length && (segments[next]?.end ?? 0) <= token.start) next++;
    const segment = segments[next];
    if (!segment || token.end <= segment.start) {
      units.push(token);
    } else if (units.at(-1)?.end !== segment.end) {
      units.push({ kind: 'quote', segment, start: segment.start, end: segment.end });
    }
  }
  return units;
}

/** A longer sentence is cut, so that no rule looks through an unbounded one. */
const LONGEST = 250;

/** Cuts the units into the narrator's sentences. */
export function outerSentences(text: string, units: readonly Unit[], paragraph: number): OuterSentence[] {
  const sentences: OuterSentence[] = [];
  let from = 0;
  for (let i = 1; i <= units.length; i++) {
    const last = units[i - 1];
    const next = units[i];
    const full = i - from >= LONGEST;
    if (i < units.length && !full && !(last && next && breaks(text, last, next))) continue;
    if (i > from) sentences.push({ units: units.slice(from, i), paragraph });
    from = i;
  }
  return sentences;
}

const TERMINAL = /[.?!…]$/;

function breaks(text: string, last: Unit, next: Unit): boolean {
  if (last.kind !== 'quote') {
    if (next.kind !== 'quote') return last.sentence !== next.sentence && !/^[,;:—–]$/.test(last.text);
    return /^[.?!…]$/.test(last.text) && /\p{Lu}|\p{N}/u.test(text[next.segment.inner.start] ?? '');
  }
  const said = text.slice(last.segment.inner.start, last.segment.inner.end);
  if (!TERMINAL.test(said)) return false;
  if (next.kind === 'quote') return true;
  return next.kind !== 'sign' && /^[\p{Lu}\p{N}]/u.test(next.text);
}

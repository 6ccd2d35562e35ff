/**
 * Cuts the text into what stands between quotation marks, outermost marks only, one segment a paragraph.
 *
 * Example: `“We came,” he said. “We saw.”` gives two segments; a quotation that runs on into a paragraph
 * which opens with a mark again gives one in each paragraph, the second as `continues`.
 */
import type { TextDocument } from '../document';
import type { Span } from '../types';
import { findMarks, type Mark } from './marks';

/** One segment between marks, marks included in the span. */
export interface Segment extends Span {
  /** What was said, without the marks. */
  readonly inner: Span;
  readonly single: boolean;
  readonly closed: boolean;
  readonly paragraph: number;
  /** True when it goes on from the paragraph before, whose quotation was left open. */
  readonly continues: boolean;
}

/** Yields the segments paragraph by paragraph, as one list each. Linear. */
export function* findSegments(document: TextDocument): Generator<Segment[], void> {
  const { text, paragraphs } = document;
  let open = false;
  for (const [paragraph, span] of paragraphs.entries()) {
    const next = paragraphs[paragraph + 1];
    const repeats = next !== undefined && /['‘]/.test(text[next.start] ?? '');
    const segments = segmentsOf(text, span, paragraph, open, repeats);
    open = segments.some((s) => !s.closed && s.end === span.end);
    yield segments;
  }
}

/**
 * `open`: the paragraph before was left open. `repeats`: the next one begins with a single mark, so that a
 * single one left open here is a quotation and no apostrophe.
 */
function segmentsOf(text: string, span: Span, paragraph: number, open: boolean, repeats: boolean): Segment[] {
  const marks = findMarks(text, span);
  const segments: Segment[] = [];
  const add = (from: number, width: number, end: number, closing: Mark | null, single: boolean) => {
    const inner = trimmed(text, from + width, closing ? closing.start : end);
    const continues = open && from === span.start;
    if (inner.end <= inner.start) return;
    segments.push({ start: from, end, inner, single, closed: closing !== null, paragraph, continues });
  };
  let i = 0;
  const first = marks[0];
  if (open && first && !first.single && first.start > span.start && closesFirst(text, first)) {
    // The quotation goes on, but its opening mark was not repeated.
    add(span.start, 0, first.end, first, false);
    i = 1;
  }
  while (i < marks.length) {
    const mark = marks[i];
    if (!mark?.opens) {
      i++;
      continue;
    }
    const width = mark.end - mark.start;
    const at = mark.single ? closingSingle(marks, i) : closingDouble(text, marks, i);
    const closing = at === null ? null : marks[at];
    if (at !== null && closing) {
      const stray = !closing.closes;
      add(
        mark.start,
        width,
        stray ? trimmed(text, mark.start, closing.start).end : closing.end,
        stray ? null : closing,
        mark.single,
      );
      i = stray ? at : at + 1;
    } else if (!mark.single || (repeats && mark.start === span.start)) {
      add(mark.start, width, span.end, null, mark.single);
      break;
    } else i++;
  }
  return segments;
}

function closesFirst(text: string, mark: Mark): boolean {
  return mark.closes && (!mark.opens || endsPhrase(text, mark));
}

function endsPhrase(text: string, mark: Mark): boolean {
  return /[.,!?…]/.test(text[mark.start - 1] ?? '');
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/**
 * The mark that ends a quotation in double marks: its closing one; or an opening one, where the quotation was
 * never closed. An opening mark inside an open quotation is a nested one if two closing marks follow it.
 */
function closingDouble(text: string, marks: readonly Mark[], from: number): number | null {
  let depth = 1;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.single) continue;
    if (mark.opens && !mark.closes) {
      if (!closesTwice(marks, i)) return endsPhrase(text, mark) || depth === 1 ? i : null;
      depth++;
    } else if (mark.closes && --depth === 0) return i;
  }
  return null;
}

/** Marks looked ahead for the two that close a nested quotation and the one around it. */
const AHEAD = 12;

/** Do two closing marks come after mark `at` before the next opening one? */
function closesTwice(marks: readonly Mark[], at: number): boolean {
  let closing = 0;
  for (let i = at + 1; i < marks.length && i < at + AHEAD; i++) {
    const mark = marks[i];
    if (!mark || mark.single) continue;
    if (mark.opens && !mark.closes) return false;
    if (mark.closes && ++closing === 2) return true;
  }
  return false;
}

/**
 * The mark that closes a single one: the first that no possessive plural explains, before the next single
 * mark that opens. Marks of the other kind must be paired in between.
 */
function closingSingle(marks: readonly Mark[], from: number): number | null {
  let doubles = 0;
  let possessive: number | null = null;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    if (!mark.single) doubles++;
    else if (mark.opens && !mark.closes) break;
    else if (mark.closes && doubles % 2 === 0) {
      if (!mark.possessive) return i;
      possessive ??= i;
    }
  }
  return possessive;
}

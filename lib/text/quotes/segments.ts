/**
 * Cuts the text into what stands between quotation marks, outermost marks only, one segment a paragraph.
 *
 * Example: `“We came,” he said. “We saw.”` gives two segments; a quotation that runs on into a paragraph
 * which opens with a mark again gives one in each paragraph, both of one run.
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
  let open = false;
  for (let paragraph = 0; paragraph < document.paragraphs.length; paragraph++) {
    const span = document.paragraphs[paragraph];
    if (!span) continue;
    const segments = segmentsOf(document.text, span, paragraph, open);
    open = segments.some((s) => !s.closed && s.end === span.end);
    yield segments;
  }
}

function segmentsOf(text: string, span: Span, paragraph: number, open: boolean): Segment[] {
  const marks = findMarks(text, span);
  const segments: Segment[] = [];
  let i = 0;
  const first = marks[0];
  if (open && first && !first.single && first.start > span.start && closesFirst(text, first)) {
    // The paragraph before was left open and this one closes without opening: the mark was not repeated.
    segments.push(segment(text, { start: span.start, end: first.end }, 0, first, paragraph, true));
    i = 1;
  }
  while (i < marks.length) {
    const mark = marks[i];
    if (!mark?.opens) {
      i++;
      continue;
    }
    const close = mark.single ? closingSingle(text, marks, i) : closingDouble(text, marks, i);
    if (close === null) {
      if (mark.single) {
        i++;
        continue;
      }
      const end = span.start + text.slice(span.start, span.end).trimEnd().length;
      const continues = open && mark.start === span.start;
      segments.push(
        segment(text, { start: mark.start, end }, mark.end - mark.start, null, paragraph, continues),
      );
      break;
    }
    const closing = marks[close];
    if (!closing) break;
    const continues = open && mark.start === span.start;
    const width = mark.end - mark.start;
    const made = segment(text, { start: mark.start, end: closing.end }, width, closing, paragraph, continues);
    if (made.inner.end > made.inner.start) segments.push({ ...made, single: mark.single });
    i = close + 1;
  }
  return segments;
}

function closesFirst(text: string, mark: Mark): boolean {
  return mark.closes && (!mark.opens || /[.,!?…]/.test(text[mark.start - 1] ?? ''));
}

function segment(
  text: string,
  span: Span,
  width: number,
  closing: Mark | null,
  paragraph: number,
  continues: boolean,
): Segment {
  let start = span.start + width;
  let end = closing ? closing.start : span.end;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { ...span, inner: { start, end }, single: false, closed: closing !== null, paragraph, continues };
}

/**
 * The mark that closes a double one. A straight mark that looks like an opening one inside an open quotation
 * is a nested quotation if two closing marks follow it, else the first quotation was never closed.
 */
function closingDouble(text: string, marks: readonly Mark[], from: number): number | null {
  let depth = 1;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.single) continue;
    const onlyOpens = mark.opens && !mark.closes;
    if (onlyOpens) {
      if (!closesTwice(marks, i)) return strayOpening(text, marks, from, i);
      depth++;
    } else if (mark.closes && --depth === 0) return i;
  }
  return null;
}

/** Do two closing marks come after mark `at` before the next opening one? */
function closesTwice(marks: readonly Mark[], at: number): boolean {
  let closing = 0;
  for (let i = at + 1; i < marks.length && i < at + 12; i++) {
    const mark = marks[i];
    if (!mark || mark.single) continue;
    if (mark.opens && !mark.closes) return false;
    if (mark.closes && ++closing === 2) return true;
  }
  return false;
}

/** An opening mark where a closing one is due: “I will go,“ he said. It closes if text or a comma stands before it. */
function strayOpening(text: string, marks: readonly Mark[], _from: number, at: number): number | null {
  const mark = marks[at];
  return mark && /[.,!?…]/.test(text[mark.start - 1] ?? '') ? at : at - 1 > _from ? null : null;
}

/**
 * The mark that closes a single one: the first that no possessive plural explains, before the next single
 * mark that opens. Marks of the other kind must be paired in between.
 */
function closingSingle(_text: string, marks: readonly Mark[], from: number): number | null {
  let doubles = 0;
  let possessive: number | null = null;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    if (!mark.single) {
      doubles++;
      continue;
    }
    if (mark.opens && !mark.closes) break;
    if (!mark.closes || doubles % 2 === 1) continue;
    if (!mark.possessive) return i;
    possessive ??= i;
  }
  return possessive;
}

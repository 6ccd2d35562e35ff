/**
 * The quotation marks of a stretch of text, each with what it can be where it stands: “ opens, ” closes, a
 * straight " may do either, and ' may be an apostrophe as well.
 *
 * Example: `'I won't say "no",' he said.` has the marks ' (opens) " (opens) " (closes) ' (closes).
 */
import type { Span } from '../types';

export interface Mark extends Span {
  readonly single: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single mark that may be the apostrophe of a plural possessive ("the workers' union"). */
  readonly possessive: boolean;
}

const MARK = /[“”„‟"＂«»]|''|``|[‘’'‚‛]/g;
const OPENING = '“„‟«``‘‚‛';
const CLOSING = '”»’';
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-/:;,.…“"‘'<>=|]/;
const AFTER_CLOSING = /[\s)\]},.;:!?…—–\-/”"’'<|*]/;
/** Words that begin with an apostrophe. */
const ELIDED =
  /^(?:em|til|tis|twas|twere|cause|cos|cuz|bout|round|n|nother|neath|fraid|ere|[0-9]0s?|[0-9]{2}(?:s|\b))(?![\p{L}\p{N}])/iu;

/** More marks than this in one paragraph are no writing. */
const MOST = 1500;

/** All marks of `text` in the span, apostrophes inside words left out; none where there are absurdly many. Linear. */
export function findMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(MARK)) {
    if (marks.length > MOST) return [];
    const mark = judge(part, match.index, match[0]);
    if (mark) marks.push({ ...mark, start: mark.start + span.start, end: mark.end + span.start });
  }
  return marks;
}

function judge(part: string, at: number, sign: string): Mark | null {
  const before = part[at - 1] ?? ' ';
  const after = part[at + sign.length] ?? ' ';
  const single = sign.length === 1 && "‘’'‚‛".includes(sign);
  const curlyOpen = OPENING.includes(sign);
  const curlyClose = CLOSING.includes(sign);
  const opensHere = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const closesHere = !/\s/.test(before) && AFTER_CLOSING.test(after);
  const base = { start: at, end: at + sign.length, single, possessive: false };
  if (!single) {
    // An inch or second sign: 6'2" tall.
    if (
      sign === '"' &&
      /\d/.test(before) &&
      !opensHere &&
      /\d['’ ]?\d*$/.test(part.slice(Math.max(0, at - 6), at)) &&
      /['’]/.test(part.slice(Math.max(0, at - 4), at))
    )
      return null;
    // A mark that touches text on both sides (a missing space) keeps its drawn direction.
    return {
      ...base,
      opens:
        curlyOpen || (!curlyClose && (opensHere || !closesHere)) || (curlyClose && opensHere && !closesHere),
      closes:
        curlyClose || (!curlyOpen && (closesHere || !opensHere)) || (curlyOpen && closesHere && !opensHere),
    };
  }
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const elided = opensHere && ELIDED.test(part.slice(at + 1, at + 9));
  const opens =
    (curlyOpen || !curlyClose || sign === '’') && opensHere && LETTER.test(after) && !elided && sign !== '’';
  const opensBare =
    (curlyOpen || sign === "'") && opensHere && !LETTER.test(after) && !/[\s.,;:!?)]/.test(after);
  const closes = !curlyOpen && closesHere && !elided;
  if (!opens && !opensBare && !closes) return null;
  return {
    ...base,
    opens: opens || opensBare,
    closes,
    possessive: /[sSzx]/.test(before) && /\s/.test(after),
  };
}

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
const SINGLE = "‘’'‚‛";
const BLANK = /\s/;
/** An inch or second sign follows: 6'2. */
const INCHES = /\d['’]\d{0,2}$/;
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
    const mark = judge(part, match.index, match[0], span.start);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** The mark `sign` at `at` of a paragraph's text that begins at `offset`; null where it is none. */
function judge(part: string, at: number, sign: string, offset: number): Mark | null {
  const before = part[at - 1] ?? ' ';
  const after = part[at + sign.length] ?? ' ';
  const place: Place = {
    before,
    after,
    opening: OPENING.includes(sign),
    closing: CLOSING.includes(sign),
    opensHere: BEFORE_OPENING.test(before) && !BLANK.test(after),
    closesHere: !BLANK.test(before) && AFTER_CLOSING.test(after),
  };
  const single = sign.length === 1 && SINGLE.includes(sign);
  if (!single && sign === '"' && INCHES.test(part.slice(Math.max(0, at - 6), at))) return null;
  const role = single ? roleOfSingle(part.slice(at + 1, at + 9), place) : roleOfDouble(place);
  if (!role) return null;
  const start = offset + at;
  const { opens, closes, possessive } = role;
  return { start, end: start + sign.length, single, opens, closes, possessive };
}

/** What a mark looks like and what stands around it. */
interface Place {
  readonly before: string;
  readonly after: string;
  readonly opening: boolean;
  readonly closing: boolean;
  readonly opensHere: boolean;
  readonly closesHere: boolean;
}

type Role = Pick<Mark, 'opens' | 'closes' | 'possessive'>;

/** A curly mark may be drawn the wrong way round; one that touches text on both sides keeps its direction. */
function roleOfDouble({ opening, closing, opensHere, closesHere }: Place): Role {
  const onlyOpens = opensHere && !closesHere;
  const onlyCloses = closesHere && !opensHere;
  return {
    opens: opening || onlyOpens || (!closing && (opensHere || !closesHere)),
    closes: closing || onlyCloses || (!opening && (closesHere || !opensHere)),
    possessive: false,
  };
}

/** ’ never opens; ' and ‘ open before a word or another mark, but not where a word has lost its beginning. */
function roleOfSingle(
  following: string,
  { before, after, opening, closing, opensHere, closesHere }: Place,
): Role | null {
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (opensHere && ELIDED.test(following)) return null;
  const opens = !closing && opensHere && !/[.,;:!?)]/.test(after);
  const closes = !opening && closesHere;
  return opens || closes ? { opens, closes, possessive: /[sSzx]/.test(before) && BLANK.test(after) } : null;
}

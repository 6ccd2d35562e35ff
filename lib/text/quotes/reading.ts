/** What is known of the article's speech while it is read paragraph by paragraph. */
import type { TextDocument } from '../document';
import type { Person, Quote } from '../types';
import type { Reported } from './candidates';
import type { InMind } from './carry';
import { indexRoles, type RoleIndex } from './description';
import { indexMentions } from './mentions';
import { type Discourse, lastBefore } from './salience';
import type { Segment } from './segments';
import { findTurns, type Turn } from './transcript';

export interface SpeechReading {
  readonly document: TextDocument;
  readonly discourse: Discourse;
  readonly segments: Segment[];
  readonly quotes: Quote[];
  readonly roles: RoleIndex;
  /** The article quotes in double marks. */
  readonly doubleMarks: boolean;
  readonly turns: ReadonlyMap<number, Turn>;
  paragraph: number;
  statement: number;
  mind: InMind | null;
  /** The sentence that was read as the attribution of the quotation before it. */
  usedUp: Reported | null;
}

/** What is known before the first paragraph is read. Yields between its parts. */
export function* startReading(
  document: TextDocument,
  people: readonly Person[],
): Generator<void, SpeechReading> {
  const segments: Segment[] = [];
  const quoted = (offset: number) => {
    const at = lastBefore(segments, offset);
    return at >= 0 && offset < (segments[at]?.end ?? 0);
  };
  const mentions = yield* indexMentions(people);
  yield;
  const discourse: Discourse = { document, people, mentions, quoted, standings: new Map(), inMind: null };
  const turns = yield* findTurns(document, people);
  const doubleMarks = yield* quotesInDouble(document.text);
  return {
    document,
    discourse,
    segments,
    quotes: [],
    roles: indexRoles(people),
    doubleMarks,
    turns,
    paragraph: 0,
    statement: 0,
    mind: null,
    usedUp: null,
  };
}

const STRAIGHT_DOUBLE = '"'.charCodeAt(0);
const CURLY_DOUBLE = '“'.charCodeAt(0);
const STRAIGHT_SINGLE = "'".charCodeAt(0);
const CURLY_SINGLE = '‘'.charCodeAt(0);
const BLANK = /\s/;
const LETTER_FIRST = /^\p{L}/u;
/** Characters gone through between two yields. */
const STEP = 100_000;

/** Is the article quoting in “…” rather than in ‘…’? Counts the marks before a word. */
function* quotesInDouble(text: string): Generator<void, boolean> {
  let more = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % STEP === STEP - 1) yield;
    const sign = text.charCodeAt(at);
    const double = sign === STRAIGHT_DOUBLE || sign === CURLY_DOUBLE;
    if (!double && sign !== STRAIGHT_SINGLE && sign !== CURLY_SINGLE) continue;
    if (at > 0 && !BLANK.test(text[at - 1]!)) continue;
    const after = text.slice(at + 1, at + 3);
    if (double) more += /^\S/.test(after) ? 1 : 0;
    else more -= LETTER_FIRST.test(after) ? 1 : 0;
  }
  return more > 0;
}

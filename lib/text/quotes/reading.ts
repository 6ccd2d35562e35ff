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
  const discourse: Discourse = { document, people, mentions, quoted, inMind: null };
  const turns = yield* findTurns(document, people);
  return {
    document,
    discourse,
    segments,
    quotes: [],
    roles: indexRoles(people),
    doubleMarks: quotesInDouble(document.text),
    turns,
    paragraph: 0,
    statement: 0,
    mind: null,
    usedUp: null,
  };
}

const SINGLE_OPENS = /(?:^|\s)['‘](?=\p{L})/gmu;
const DOUBLE_OPENS = /(?:^|\s)["“](?=\S)/gm;

/** Is the article quoting in “…” rather than in ‘…’? */
function quotesInDouble(text: string): boolean {
  return countOf(text, DOUBLE_OPENS) > countOf(text, SINGLE_OPENS);
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

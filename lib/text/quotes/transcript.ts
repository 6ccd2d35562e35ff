/**
 * Pages that print who speaks before each turn, without marks:
 *
 *   ROE: We will rebuild the pier.      Q: Will you run again?
 *   DOE: With whose money?              A: I have not decided.
 */
import type { TextDocument } from '../document';
import type { Person, Span } from '../types';

/** A turn of a transcript: who is named before the colon, and what is said after it. */
export interface Turn {
  readonly paragraph: number;
  readonly label: Span;
  readonly said: Span;
  /** The person the label names; null for Q and for nobody of the article. */
  readonly person: Person | null;
  /** True for "Q" and "Question": asked by the page itself. */
  readonly asks: boolean;
}

const LABEL =
  /^(?:[QA](?=\.\s)|(?:Q|A|[\p{Lu}][\p{L}'’-]+\.?(?: [\p{Lu}][\p{L}'’.-]*){0,4})(?: \([^()\n]{1,40}\))?(?=:\s))/u;
const LONGEST_LABEL = 70;
const LEAST_TURNS = 4;
/** Turns of a question and its answer are read however short they are. */
const ASKED = /^[QA]$/;
const MARKS = /["“”«„]/;
const WORDS = /\p{L}+/gu;
const LEAST_WORDS = 2;
/** Paragraphs looked at between two yields. */
const STEP = 1000;
/** More different labels than this are no conversation. */
const MOST_LABELS = 60;

/**
 * The turns of the document by paragraph; empty unless it is a transcript or an interview. Yields between bounded
 * steps.
 */
export function* findTurns(
  document: TextDocument,
  people: readonly Person[],
): Generator<void, ReadonlyMap<number, Turn>> {
  const turns = new Map<number, Turn>();
  const labels = new Map<string, number>();
  let questions = 0;
  const named = labelledPeople(document, people);
  for (const [paragraph, span] of document.paragraphs.entries()) {
    if (paragraph % STEP === STEP - 1) yield;
    const head = document.text.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL));
    const label = /[:.]/.test(head) ? LABEL.exec(head)?.[0] : undefined;
    if (label === undefined) continue;
    const text = document.text.slice(span.start, span.end);
    const from = label.length + 1 + (text.slice(label.length + 1).search(/\S/) || 0);
    const said = text.slice(from);
    // Turns with marks are read like every other paragraph.
    if (MARKS.test(said) || (!ASKED.test(label) && (said.match(WORDS)?.length ?? 0) < LEAST_WORDS)) continue;
    labels.set(label, (labels.get(label) ?? 0) + 1);
    const asks = /^Q(?:uestion)?$/.test(label);
    if (asks && said.includes('?')) questions++;
    turns.set(paragraph, {
      paragraph,
      label: { start: span.start, end: span.start + label.length },
      said: { start: span.start + from, end: span.start + text.trimEnd().length },
      person: asks ? null : named(label),
      asks,
    });
  }
  const repeated = [...labels.values()].filter((n) => n > 1).length;
  const isInterview = labels.has('A') && questions > 0;
  return isInterview || (turns.size >= LEAST_TURNS && labels.size > 1 && repeated > 0) ? turns : new Map();
}

/** Tells whom a label means: each label is looked up once among all the people. */
function labelledPeople(document: TextDocument, people: readonly Person[]): (label: string) => Person | null {
  const known = new Map<string, Person | null>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined || known.size >= MOST_LABELS) return before ?? null;
    const person = label === 'A' ? interviewee(document, people) : personOf(label, people);
    known.set(label, person);
    return person;
  };
}

/** The one person whose name ends in the label's, whatever its case. */
function personOf(label: string, people: readonly Person[]): Person | null {
  const bare = (label.split(' (', 1)[0] ?? label).toLowerCase();
  const last = bare.slice(bare.lastIndexOf(' ') + 1);
  const same = people.filter((p) => p.name.toLowerCase() === bare);
  const alike =
    same.length > 0 ? same : people.filter((p) => p.name.toLowerCase().split(' ').at(-1) === last);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Who answers: the one person of the headline, or the one the page names by far the most. */
function interviewee(document: TextDocument, people: readonly Person[]): Person | null {
  const titled = people.filter((p) => p.mentions.some((m) => m.start < document.bodyStart));
  if (titled.length === 1) return titled[0] ?? null;
  const [first, second] = [...people].sort((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length > 2 * (second?.mentions.length ?? 0) ? first : null;
}

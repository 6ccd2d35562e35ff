/** The people of a happening: who stands before the verb and who follows it, inside its clause. */
import type { Sentence, TextDocument } from '../document';
import type { Person } from '../types';
import { distance } from './clause';
import type { Trigger } from './trigger';

/** A mention by the tokens it covers. */
export interface PlacedMention {
  readonly person: string;
  readonly first: number;
  readonly end: number;
}

const REACH = 12;
const SUBJECT_REACH = 34;
/** Tokens looked at on either side of the trigger. */
const WINDOW = 60;
const PRONOUN = /^(?:he|she|i|we|they)$/;

/** Mentions placed between two yields. */
const STEP = 10_000;

/** Every mention that begins before an offset, in reading order, by the tokens it covers. */
export function* placeMentions(
  document: TextDocument,
  people: readonly Person[],
  limit: number,
): Generator<void, PlacedMention[]> {
  const mentions = people
    .flatMap((p) =>
      p.mentions.filter((m) => m.start < limit).map((m) => ({ person: p.id, start: m.start, stop: m.end })),
    )
    .sort((a, b) => a.start - b.start);
  yield;
  const placed: PlacedMention[] = [];
  let at = 0;
  for (const { person, start, stop } of mentions) {
    while (at < document.tokens.length && document.tokens[at]!.end <= start) at++;
    let end = at;
    while (end < document.tokens.length && document.tokens[end]!.start < stop) end++;
    if (placed.push({ person, first: at, end }) % STEP === 0) yield;
  }
  return placed;
}

export interface Participants {
  /** Ids of Person before the trigger (or owning the noun), nearest first. */
  readonly subjects: readonly string[];
  readonly others: readonly string[];
}

/** `mentions` are those of the sentence; `earlier` is who the sentence before was about. */
export function peopleOf(
  document: TextDocument,
  sentence: Sentence,
  trigger: Trigger,
  mentions: readonly PlacedMention[],
  earlier: string | null,
): Participants {
  const { tokens } = document;
  const near = mentions
    .filter((m) => Math.abs(m.first - trigger.at) < WINDOW)
    .map(({ person, first, end }) => ({
      person,
      first,
      end,
      cost: distance(tokens, trigger.at, first, end),
    }))
    .sort((a, b) => a.cost - b.cost);
  const reach = trigger.form === 'noun' ? REACH : SUBJECT_REACH;
  const left = near.filter((m) => m.end <= trigger.at && m.cost < reach);
  const right = near.filter((m) => m.first > trigger.at && m.cost < SUBJECT_REACH);
  const subjects = left.length > 0 ? joined(left, document) : [];
  if (subjects.length === 0 && earlier !== null && hasPronoun(document, sentence, trigger.at))
    subjects.push(earlier);
  return { subjects, others: right.map((m) => m.person).filter((p) => !subjects.includes(p)) };
}

/** The nearest mention and those coordinated with it ("Kerry and Lavrov"). */
function joined(left: readonly PlacedMention[], document: TextDocument): string[] {
  const people: string[] = [];
  let next: PlacedMention | undefined;
  for (const mention of left) {
    if (next && !/^(?:\s|,|and|&)*$/.test(between(document, mention, next))) break;
    people.push(mention.person);
    next = mention;
  }
  return [...new Set(people)];
}

function between(document: TextDocument, a: PlacedMention, b: PlacedMention): string {
  return document.text.slice(document.tokens[a.end - 1]!.end, document.tokens[b.first]!.start);
}

function hasPronoun(document: TextDocument, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.firstToken; i--)
    if (PRONOUN.test(document.tokens[i]!.lower)) return true;
  return false;
}

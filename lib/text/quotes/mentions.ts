/** Where people are named: looked up by the offset at which a name begins or ends. */
import type { Person, PersonMention, Span } from '../types';

export interface NamedPerson {
  readonly person: Person;
  readonly mention: PersonMention;
}

export interface MentionIndex {
  readonly starting: ReadonlyMap<number, NamedPerson>;
  readonly ending: ReadonlyMap<number, NamedPerson>;
  /** Every mention in reading order. */
  readonly ordered: readonly NamedPerson[];
  /** The spans of `ordered`. */
  readonly spans: readonly Span[];
}

/** Mentions entered between two yields. */
const STEP = 10_000;

/** Yields between bounded steps, the sorting aside. */
export function* indexMentions(people: readonly Person[]): Generator<void, MentionIndex> {
  const ordered = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  yield;
  const starting = new Map<number, NamedPerson>();
  const ending = new Map<number, NamedPerson>();
  const spans: Span[] = [];
  for (const named of ordered) {
    const { mention } = named;
    starting.set(mention.start, named);
    ending.set(mention.end, named);
    if (spans.push(mention) % STEP === 0) yield;
  }
  return { starting, ending, ordered, spans };
}

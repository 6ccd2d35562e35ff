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

export function indexMentions(people: readonly Person[]): MentionIndex {
  const ordered = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  return {
    starting: new Map(ordered.map((n) => [n.mention.start, n])),
    ending: new Map(ordered.map((n) => [n.mention.end, n])),
    ordered,
    spans: ordered.map((n) => n.mention),
  };
}

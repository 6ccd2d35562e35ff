/** Identities as the annotations give them: name, roles, gender, mentions. */
import type { TextDocument } from '../document';
import type { Person, PersonMention } from '../types';
import type { Decided } from './decide';
import { aloneInSentence, genderOf } from './gender';
import type { Identity } from './link';
import { rolesOf } from './roles';
import { endOfWord, type Word } from './words';

/** Mentions written between two yields. */
const STEP = 1000;

/** One person per identity, numbered in order of first mention. */
export function* describe(
  document: TextDocument,
  words: readonly Word[],
  identities: readonly Identity[],
): Generator<void, Person[]> {
  const alone = aloneInSentence(identities);
  const people: Person[] = [];
  let written = 0;
  for (const [n, identity] of identities.entries()) {
    const roles = rolesOf(document, words, identity);
    const mentions: PersonMention[] = [];
    for (const s of identity.sightings) {
      mentions.push(mentionOf(document, words, s));
      if (++written % STEP === 0) yield;
    }
    people.push({
      id: `p${n + 1}`,
      name: textOf(document, words, identity.fullest),
      roles,
      gender: genderOf(document, words, identity, roles, alone),
      mentions,
    });
    if (n % 20 === 19) yield;
  }
  return people;
}

function mentionOf(document: TextDocument, words: readonly Word[], s: Decided): PersonMention {
  const text = textOf(document, words, s);
  const { start } = document.tokens[s.first]!;
  return { start, end: start + text.length, text, certainty: s.stated ? 'stated' : 'inferred', rule: s.rule };
}

function textOf(document: TextDocument, words: readonly Word[], s: Decided): string {
  return document.text.slice(document.tokens[s.first]!.start, endOfWord(document, words, s.end - 1));
}

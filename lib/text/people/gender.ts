/** "Ms Ruiz", "spokesman Kirby", "Ruiz said she": the gender the article, or the given name, tells. */
import type { TextDocument } from '../document';
import type { Gender } from '../types';
import { wordMap } from '../word-list';
import { GENDERED_WORDS } from './data/gendered-words';
import type { Decided } from './decide';
import { classesOf, FEMALE, MALE } from './lexicon';
import type { Identity } from './link';
import { isPair } from './roles';
import type { Word } from './words';

const gendered = wordMap(GENDERED_WORDS);
/** A title or role says it outright, a given name nearly so, a pronoun nearby hints. */
const BY_TITLE = 3;
const BY_GIVEN_NAME = 1.5;
const BY_PRONOUN = 0.5;
/** Words after a name in which a pronoun may mean it; mentions that are looked at. */
const FAR = 40;
const ENOUGH = 60;
const PRONOUNS = new Map([
  ['he', 1],
  ['him', 1],
  ['his', 1],
  ['himself', 1],
  ['she', -1],
  ['her', -1],
  ['hers', -1],
  ['herself', -1],
]);

/** The gender a sighting tells by itself: by the title before it, else by the given name of a full name. */
export function genderOfSighting(words: readonly Word[], s: Decided): Gender {
  const told = sign(titleBefore(words, s)) || (s.rule === 'full-name' ? givenName(s.parts) : 0);
  return told > 0 ? 'm' : told < 0 ? 'f' : null;
}

function titleBefore(words: readonly Word[], s: Decided): string {
  const dotted = words[s.first - 1]?.text === '.';
  const at = s.first - (dotted ? 2 : 1);
  return isPair(words, at) ? '' : (words[at]?.lower ?? '');
}

/** The gender of an identity; null where nothing tells or the signs disagree. */
export function genderOf(
  document: TextDocument,
  words: readonly Word[],
  identity: Identity,
  roles: readonly string[],
  alone: ReadonlyMap<number, Identity | null>,
): Gender {
  let sum = givenName(identity.parts);
  for (const role of roles)
    for (const word of role.toLowerCase().split(/[\s-]+/)) sum += BY_TITLE * sign(word);
  let hints = 0;
  for (const s of identity.sightings.slice(0, ENOUGH)) {
    sum += BY_TITLE * sign(titleBefore(words, s));
    if (alone.get(s.sentence) === identity) hints += pronounsAfter(document, words, s.end, s.sentence);
  }
  sum += BY_PRONOUN * Math.max(-4, Math.min(4, hints));
  return sum >= 0.5 ? 'm' : sum <= -0.5 ? 'f' : null;
}

function sign(word: string): number {
  const gender = gendered.get(word);
  return gender === undefined ? 0 : gender === 'm' ? 1 : -1;
}

function givenName(parts: readonly string[]): number {
  const k = classesOf(parts.find((p) => p.length > 1) ?? '');
  if (!(k & MALE) === !(k & FEMALE)) return 0;
  return k & MALE ? BY_GIVEN_NAME : -BY_GIVEN_NAME;
}

/** Sentences that name one person only, with that person. */
export function aloneInSentence(identities: readonly Identity[]): Map<number, Identity | null> {
  const owner = new Map<number, Identity | null>();
  for (const identity of identities)
    for (const s of identity.sightings) {
      const known = owner.get(s.sentence);
      owner.set(s.sentence, known === undefined || known === identity ? identity : null);
    }
  return owner;
}

/** Pronouns in the rest of the sentence, and one that opens the next: positive for "he", negative for "she". */
function pronounsAfter(
  document: TextDocument,
  words: readonly Word[],
  from: number,
  sentence: number,
): number {
  let sum = 0;
  const end = Math.min(document.sentences[sentence]!.endToken, from + FAR);
  for (let i = from; i < end; i++) sum += PRONOUNS.get(words[i]!.lower) ?? 0;
  const next = document.sentences[sentence + 1];
  if (next && next.firstToken < next.endToken) sum += PRONOUNS.get(words[next.firstToken]!.lower) ?? 0;
  return sum;
}

/** Finds the people of an article. The order of the steps: names, evidence, decision, identity, roles. */
import type { TextDocument } from '../document';
import type { Person, PersonMention } from '../types';
import { candidatesOf } from './candidates';
import { type Decided, decide, type Sighting } from './decide';
import { evidenceOf, isPartOfOther } from './evidence';
import { type Identity, link } from './link';
import { rolesOf } from './roles';
import { isShouted } from './shouted';
import { type Word, wordsOf } from './words';

/** Sentences worked on between two yields. */
const STEP = 40;
const TOKENS_A_STEP = 2000;

/** People in order of first mention, with mentions in reading order. Yields between bounded steps. */
export function* findPeople(document: TextDocument): Generator<void, Person[]> {
  const words: Word[] = [];
  for (let from = 0; from < document.tokens.length; from += TOKENS_A_STEP) {
    for (const word of wordsOf(document, from, from + TOKENS_A_STEP)) words.push(word);
    yield;
  }
  const lowered = new Set<string>();
  for (const word of words) if (word.shape === 'lower') lowered.add(word.lower);
  yield;
  const sightings: Sighting[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const span = { index, first: sentence.firstToken, end: sentence.endToken };
    const shouted = isShouted(words, span);
    for (const c of candidatesOf(words, span, lowered, shouted)) {
      const evidence = shouted ? [] : evidenceOf(words, c, span.first, span.end);
      sightings.push({ ...c, evidence, shouted, partOfOther: isPartOfOther(words, c) });
    }
    if (index % STEP === STEP - 1) yield;
  }
  const decided = decide(sightings);
  yield;
  const identities = link(decided);
  yield;
  return identities.map((identity, n) => personOf(document, words, identity, n));
}

function personOf(document: TextDocument, words: readonly Word[], identity: Identity, n: number): Person {
  return {
    id: `p${n + 1}`,
    name: textOf(document, words, identity.fullest),
    roles: rolesOf(document, words, identity),
    gender: null,
    mentions: identity.sightings.map((s): PersonMention => {
      const text = textOf(document, words, s);
      const start = words[s.first]!.start;
      return {
        start,
        end: start + text.length,
        text,
        certainty: s.stated ? 'stated' : 'inferred',
        rule: s.rule,
      };
    }),
  };
}

function textOf(document: TextDocument, words: readonly Word[], s: Decided): string {
  return document.text.slice(words[s.first]!.start, words[s.end - 1]!.end);
}

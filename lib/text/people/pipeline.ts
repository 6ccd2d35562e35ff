/** Finds the people of an article. */
import type { TextDocument } from '../document';
import type { Person } from '../types';
import { decide, fullNames } from './decide';
import { describe } from './describe';
import { genderOfSighting } from './gender';
import { link } from './link';
import { titlesOf } from './roles';
import { addHidden, collectSightings, shoutedSentences } from './sightings';
import { isStranger } from './stranger';
import { readWords } from './words';

/**
 * People in order of first mention, with mentions in reading order. Yields between bounded steps. The order
 * matters: what a name is can only be said once all its mentions are seen; single names are judged by the full
 * ones; who is meant by a surname, once it is known which are names; roles and gender, once it is known whose.
 */
export function* findPeople(document: TextDocument): Generator<void, Person[]> {
  const words = yield* readWords(document);
  const shouted = yield* shoutedSentences(document, words);
  const sightings = yield* collectSightings(document, words, shouted);
  const names = yield* fullNames(sightings);
  const all = yield* addHidden(document, words, shouted, sightings, names);
  const decided = yield* decide(all, names);
  const identities = yield* link(decided, {
    paragraph: (s) => document.sentences[s.sentence]!.paragraph,
    gender: (s) => genderOfSighting(words, s),
    isStranger: (s) => isStranger(words, s),
    title: titlesOf(document, words),
  });
  return yield* describe(document, words, identities);
}

/** Speakers named by a possessive: "Kerry’s claim that …", "her call for …", "in his words". */
import {
  CAPITAL,
  type Clause,
  isNominal,
  isPossessive,
  lowerAt,
  type NounPhrase,
  phrase,
  tokenAt,
} from './clause';
import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, SPEECH_NOUNS } from './word-classes';

/** The owner of the noun of speech at unit `i`, or null. */
export function ownerOfWords(clause: Clause, i: number): NounPhrase | null {
  if (!SPEECH_NOUNS.has(lowerAt(clause, i))) return null;
  for (let k = i - 1; k >= 0 && i - k <= 4; k--) {
    const token = tokenAt(clause, k);
    const plural = token !== null && /^['’]$/.test(token.text) && !token.spaced;
    if (plural && /s$/.test(lowerAt(clause, k - 1))) return owner(clause, k - 1, 0);
    if (token?.kind !== 'word') return null;
    if (POSSESSIVES.has(token.lower)) return phrase(clause, k, k + 1, 'pronoun', null);
    if (isPossessive(token)) return owner(clause, k, /['’]s$/.test(token.text) ? 2 : 1);
    const { lower } = token;
    if (PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || DETERMINERS.has(lower)) return null;
  }
  return null;
}

/** Whose: "Kerry’s", "the senator’s", without the ending. */
function owner(clause: Clause, k: number, ending: number): NounPhrase {
  const bare = (tokenAt(clause, k)?.end ?? 0) - ending;
  const named = clause.mentions.ending.get(bare) ?? null;
  let first = k;
  if (!named) {
    while (
      first > 0 &&
      k - first < 4 &&
      isNominal(clause, first - 1) &&
      !DETERMINERS.has(lowerAt(clause, first))
    )
      first--;
    // Without a determiner only the capitals belong to it.
    if (!DETERMINERS.has(lowerAt(clause, first))) {
      while (first < k && !CAPITAL.test(tokenAt(clause, first)?.text ?? '')) first++;
    }
  }
  return { ...phrase(clause, first, k + 1, named ? 'name' : 'description', named), end: bare };
}

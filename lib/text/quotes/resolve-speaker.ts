/** Who the words at a quotation mean: a person of the article, or somebody it only describes. */
import type { Gender, Person, Speaker } from '../types';
import { type Clause, lowerAt, type NounPhrase } from './clause';
import { cueVerb } from './cue-verbs';
import { describedPerson, type RoleIndex } from './description';
import { nounPhraseEnding } from './noun-phrase-left';
import { type Discourse, mostSalient } from './salience';
import { subjectOf } from './subject';
import { TIME_WORDS } from './word-classes';

const SINGULAR: Readonly<Record<string, Gender>> = { he: 'm', his: 'm', him: 'm', she: 'f', her: 'f' };

/** The speaker as printed and, where the text allows it, as a person. */
export function resolveSpeaker(
  discourse: Discourse,
  roles: RoleIndex,
  clause: Clause,
  np: NounPhrase,
): Speaker {
  const { start, end } = np;
  const printed = discourse.document.text.slice(start, end);
  const relative =
    np.kind === 'pronoun' && /^(?:who|which|that)$/i.test(printed) ? antecedent(clause, np) : null;
  const named = np.named ?? relative?.named;
  const person = named?.person ?? (relative ? null : personMeant(discourse, roles, clause, np, printed));
  const words = relative ? discourse.document.text.slice(relative.start, relative.end) : printed;
  return { person: person?.id ?? null, name: person?.name ?? words, start, end };
}

function personMeant(
  discourse: Discourse,
  roles: RoleIndex,
  clause: Clause,
  np: NounPhrase,
  printed: string,
): Person | null {
  if (np.kind === 'description') return describedPerson(discourse, roles, np.start, printed);
  const word = printed.toLowerCase();
  const gender = SINGULAR[word];
  if (np.kind !== 'pronoun' || gender === undefined) return null;
  const fits = (p: Person) => p.gender === null || p.gender === gender;
  return bound(clause, np, gender) ?? mostSalient(discourse, np.start, fits, gender);
}

/** "Kerry said he": the pronoun is whoever spoke, where the genders agree. */
function bound(clause: Clause, np: NounPhrase, gender: Gender): Person | null {
  let i = np.first - 1;
  while (lowerAt(clause, i) === 'that' || TIME_WORDS.has(lowerAt(clause, i))) i--;
  const verb = cueVerb(lowerAt(clause, i));
  if (verb?.form !== 'past' && verb?.form !== 'present') return null;
  const person = subjectOf(clause, i)?.named?.person ?? null;
  return person && (person.gender === null || person.gender === gender) ? person : null;
}

/** "Kerry, who said": the phrase before the relative pronoun. */
function antecedent(clause: Clause, np: NounPhrase): NounPhrase | null {
  return nounPhraseEnding(clause, lowerAt(clause, np.first - 1) === ',' ? np.first - 2 : np.first - 1);
}

/** Whom a description means: "the senator", "the 46-year-old", "the Harbour Town mayor". */
import type { Gender, Person } from '../types';
import { wordMap } from '../word-list';
import { PERSON_NOUNS } from './data/person-nouns';
import { type Discourse, mostSalient } from './salience';
import { SOURCE_NOUNS } from './word-classes';

const NOUNS = wordMap(PERSON_NOUNS);
const SHORT: Readonly<Record<string, string>> = {
  gov: 'governor',
  pm: 'minister',
  prof: 'professor',
  rep: 'representative',
  sen: 'senator',
};
/** Holders of one role that are told apart; news names no more of them. */
const MOST_HOLDERS = 200;
/** Without a role to go by, only somebody who stands out alone is meant. */
const SURE = 1.2;
const DEFINITE = /^(?:the|this) /;
/** Before these the description is of one who speaks for another, or of any one of many. */
const SPEAKS_FOR_ANOTHER = / (?:for|to) /;

/** The person that the words, definite and singular, describe; null where the text does not tell. */
export function describedPerson(
  discourse: Discourse,
  roles: RoleIndex,
  offset: number,
  words: string,
): Person | null {
  const lower = words.toLowerCase();
  if (!DEFINITE.test(lower) || SPEAKS_FOR_ANOTHER.test(lower)) return null;
  const core = beforePreposition(words).slice(words.indexOf(' ') + 1);
  const head = headNoun(core.toLowerCase());
  const holders = roles.get(head) ?? [];
  if (!NOUNS.has(head) && holders.length === 0) return null;
  const fitting = asGender(NOUNS.get(head));
  const capitals = core
    .split(' ')
    .slice(0, -1)
    .filter((w) => /^\p{Lu}/u.test(w));
  const agree = holders.filter(
    (h) => capitals.every((c) => h.role.includes(c.toLowerCase())) && isFormer(lower) === isFormer(h.role),
  );
  const people = [
    ...new Set((agree.length > 0 ? agree : capitals.length > 0 ? [] : holders).map((h) => h.person)),
  ];
  if (people.length === 1) return people[0] ?? null;
  if (people.length > 1) return mostSalient(discourse, offset, (p) => people.includes(p), fitting);
  if (SOURCE_NOUNS.has(head) && capitals.length === 0 && !/ /.test(core)) return null;
  const fits = (p: Person) => fitting === null || p.gender === null || p.gender === fitting;
  return mostSalient(discourse, offset, fits, fitting, SURE);
}

/** "senator", "midfielder": does the noun mean one person? */
export function isPersonNoun(word: string): boolean {
  return NOUNS.has(word);
}

function asGender(text: string | undefined): Gender {
  return text === 'm' || text === 'f' ? text : null;
}

function isFormer(words: string): boolean {
  return /\b(?:former|ex)\b/.test(words);
}

/** "mayor of the town" → mayor */
function beforePreposition(words: string): string {
  return words.split(/ (?:of|for|from|in|at|who|with|on) /, 1)[0] ?? words;
}

function headNoun(core: string): string {
  const head = core.slice(core.lastIndexOf(' ') + 1);
  if (head.endsWith('year-old')) return 'year-old';
  return head;
}

/** Who holds which role, by the role's words. */
export type RoleIndex = ReadonlyMap<string, readonly { readonly person: Person; readonly role: string }[]>;

export function indexRoles(people: readonly Person[]): RoleIndex {
  const index = new Map<string, { person: Person; role: string }[]>();
  for (const person of people) {
    for (const role of person.roles) {
      const lower = role.toLowerCase();
      const head = headNoun(beforePreposition(lower));
      for (const word of new Set(lower.split(/[^\p{L}-]+/u))) {
        const key = SHORT[word] ?? word;
        // "the committee" is not the committee's chairman.
        if (key !== head && !NOUNS.has(key)) continue;
        const holders = index.get(key);
        if (!holders) index.set(key, [{ person, role: lower }]);
        else if (holders.length < MOST_HOLDERS) holders.push({ person, role: lower });
      }
    }
  }
  return index;
}

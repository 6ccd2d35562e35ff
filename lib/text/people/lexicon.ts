/** What the word lists say of one lower-case word: a set of classes, as bits. */
import { wordSet } from '../word-list';
import { BELONGINGS } from './data/belongings';
import { CALENDAR_WORDS } from './data/calendar-words';
import { COMMON_WORDS } from './data/common-words';
import { COMPANY_SUFFIXES } from './data/company-suffixes';
import { COURTESY_TITLES } from './data/courtesy-titles';
import { DEMONYMS } from './data/demonyms';
import { FAMILY_NOUNS } from './data/family-nouns';
import { GIVEN_EITHER } from './data/given-either';
import { GIVEN_FEMALE } from './data/given-female';
import { GIVEN_MALE } from './data/given-male';
import { NAMING_NOUNS } from './data/naming-nouns';
import { ORGANISATION_WORDS } from './data/organisation-words';
import { PARTICLES } from './data/particles';
import { PERSON_VERBS } from './data/person-verbs';
import { PLACES } from './data/places';
import { PLURAL_ROLES } from './data/plural-roles';
import { ROLE_MODIFIERS } from './data/role-modifiers';
import { ROLES } from './data/roles';
import { SENTENCE_WORDS } from './data/sentence-words';
import { SPEECH_VERBS } from './data/speech-verbs';
import { SURNAMES } from './data/surnames';
import { THING_NOUNS } from './data/thing-nouns';
import { TITLES } from './data/titles';

export const MALE = 1;
export const FEMALE = 2;
export const EITHER = 4;
export const SURNAME = 8;
export const PLACE = 16;
export const DEMONYM = 32;
export const CALENDAR = 64;
export const ORGANISATION = 128;
export const TITLE = 256;
export const COURTESY = 512;
export const ROLE = 1024;
export const PLURAL_ROLE = 2048;
export const MODIFIER = 4096;
export const SPEECH = 8192;
export const PERSON_VERB = 16384;
export const FUNCTION = 32768;
export const COMMON = 65536;
export const PARTICLE = 131072;
export const BELONGING = 262144;
export const THING = 524288;
export const NAMING = 1048576;
export const FAMILY = 2097152;
export const COMPANY = 4194304;
/** Classes that hold for the plural as well. */
const PLURALS = DEMONYM | THING | ORGANISATION;
/** Borne as a given name by anybody. */
export const GIVEN = MALE | FEMALE | EITHER;

const LISTS: readonly (readonly [number, string])[] = [
  [MALE, GIVEN_MALE],
  [FEMALE, GIVEN_FEMALE],
  [EITHER, GIVEN_EITHER],
  [SURNAME, SURNAMES],
  [PLACE, PLACES],
  [DEMONYM, DEMONYMS],
  [CALENDAR, CALENDAR_WORDS],
  [ORGANISATION, ORGANISATION_WORDS],
  [TITLE, TITLES],
  [COURTESY, COURTESY_TITLES],
  [ROLE, ROLES],
  [PLURAL_ROLE, PLURAL_ROLES],
  [MODIFIER, ROLE_MODIFIERS],
  [SPEECH, SPEECH_VERBS],
  [PERSON_VERB, PERSON_VERBS],
  [FUNCTION, SENTENCE_WORDS],
  [COMMON, COMMON_WORDS],
  [PARTICLE, PARTICLES],
  [BELONGING, BELONGINGS],
  [THING, THING_NOUNS],
  [NAMING, NAMING_NOUNS],
  [FAMILY, FAMILY_NOUNS],
  [COMPANY, COMPANY_SUFFIXES],
];

const classes = new Map<string, number>();
for (const [bit, list] of LISTS)
  for (const word of wordSet(list)) classes.set(word, (classes.get(word) ?? 0) | bit);

/** The classes of a word given in lower case without diacritics; 0 for a word in no list. */
export function classesOf(lower: string): number {
  const known = classes.get(lower);
  if (known !== undefined || !lower.endsWith('s')) return known ?? 0;
  return (classes.get(lower.slice(0, -1)) ?? 0) & PLURALS;
}

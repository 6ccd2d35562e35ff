/**
 * How much speaks for a name being a person's: a sum of named weights over the words of the name and over
 * everything that stands around it anywhere in the article. Hand-set: positive is for, 0 undecided.
 */
import type { Evidence } from './evidence';
import {
  CALENDAR,
  COMMON,
  classesOf,
  DEMONYM,
  FUNCTION,
  GIVEN,
  ORGANISATION,
  PARTICLE,
  PERSON_VERB,
  PLACE,
  ROLE,
  SPEECH,
  SURNAME,
  TITLE,
} from './lexicon';

/** One kind of name in an article, with what was gathered about it. */
export interface NameType {
  readonly parts: readonly string[];
  count: number;
  readonly evidence: Map<Evidence, number>;
}

const WEIGHTS: Readonly<Record<Evidence, number>> = {
  title: 3.2,
  courtesy: 5.5,
  role: 2.2,
  roleBefore: 2.1,
  roleAfter: 2.4,
  age: 4,
  who: 2.4,
  speech: 1.5,
  saidBefore: 2,
  quoteSaid: 1.4,
  verb: 0.9,
  pronoun: 0.7,
  belonging: 1,
  agent: 0.5,
  ofPlace: 0.7,
  named: 2,
  of: 1,
  family: 1,
  glued: -1.5,
  side: 3,
  vessel: -4,
  in: -2,
  the: -2.5,
  theNoun: -1,
  syllables: 3,
  compound: -1,
  ofGroup: 0.7,
  owned: 0.5,
  owns: 0.3,
  which: -2,
  placeAfter: -1.5,
  thing: -2,
  demonym: -0.5,
  known: 5,
  thingAfter: -2.5,
  company: -2.5,
};

/** Evidence that settles the matter however often the name comes. */
const FLAT: ReadonlySet<Evidence> = new Set(['thingAfter', 'company', 'vessel']);
/** Evidence against that weighs less where a full name is known. */
const SOFT: ReadonlySet<Evidence> = new Set(['the', 'theNoun']);
/** A name that comes again and again, never in or at it: people are what news comes back to. */
const OFTEN = 0.3;
const NO_PURE_NAME = 1.5;
const ENDS_DULL = 0.7;

/** Endings that family names have and English words have not. */
const SURNAME_ENDING =
  /(?:[^aeiou]ov|[aeiou]va|ev|eva|enko|ko|sky|skyi|skaya|ski|ska|skiy|tsky|ich|vic|ian|yan|dze|shvili|oglu|zadeh|pour|nejad|wala|bhai|murthy|appa|swamy|nathan|singh|garh|opoulos|idis|akis|escu|esku|sson|ssen|nsen|sen|berg|stein|mann|ez|zai|khel|uddin|ullah|allah|manian|tham|ath|eddy|moto|yama|mura|naka|kawa|gawa|shima|saki|guchi|hara|bayev|ayev|iyev|uly|kyzy|ani|awi|ouri|aoui|ou|iri|adi)$/;

const DULL = COMMON | PLACE | DEMONYM | CALENDAR | ORGANISATION | FUNCTION | SPEECH | PERSON_VERB;

/** True for a part that is a particle: marked as one, or one that nobody is called. */
export function isParticle(part: string): boolean {
  return part.endsWith('-') || (classesOf(part) & (PARTICLE | GIVEN)) === PARTICLE;
}

/** Sum for the words of the name alone. */
export function wordScore(parts: readonly string[]): number {
  const names = parts.filter((p) => !isParticle(p) || parts.length === 1);
  if (names.length === 0) return -3;
  if (names.length === 1) return singleScore(names[0]!) + (parts.length > 1 ? 1.5 : 0);
  let sum = parts.length > names.length ? 1.2 : 0;
  names.forEach((part, i) => {
    sum += partScore(part, i, names.length);
  });
  if (names.length > 4) sum -= 1;
  if (!names.some(isPureName)) sum -= NO_PURE_NAME;
  if (endsDull(names)) sum -= ENDS_DULL;
  return sum;
}

/** "Vibrant Gujarat", "Demo Day": only a given name or initial makes a place or a common word a surname. */
function endsDull(names: readonly string[]): boolean {
  const last = classesOf(names.at(-1)!);
  const first = names[0]!;
  if (classesOf(first) & GIVEN || first.length === 1 || first.includes('.')) return false;
  return (last & (COMMON | ORGANISATION)) !== 0 || ((last & PLACE) !== 0 && (last & (GIVEN | SURNAME)) === 0);
}

/** "Best Sound", "Art Gallery": each word may be a name, none is only that. */
function isPureName(part: string): boolean {
  const k = classesOf(part);
  return (
    part.length === 1 ||
    (k & DULL) === 0 ||
    ((k & GIVEN) !== 0 && (k & (PLACE | CALENDAR | FUNCTION | COMMON)) === 0)
  );
}

function partScore(part: string, index: number, length: number): number {
  if (part.length === 1 || part.includes('.')) return 1.3;
  const k = classesOf(part);
  const last = index === length - 1;
  const weight = index === 0 || last ? 1 : 0.5;
  let s = 0.3;
  if (k & GIVEN) s += last ? 0.9 : k & PARTICLE ? 0.5 : 1.9;
  else if (k & SURNAME) s += last ? 1.3 : 0.8;
  else if (SURNAME_ENDING.test(part)) s += last ? 1.1 : 0.7;
  const named = (k & (GIVEN | SURNAME)) !== 0;
  if (k & ORGANISATION) s -= named ? 0.6 : 2.2;
  if (k & (DEMONYM | CALENDAR | FUNCTION)) s -= named ? 0.6 : 1.5;
  if (k & (PLACE | COMMON)) s -= named ? 0.6 : 1.4;
  if (k & (SPEECH | PERSON_VERB)) s -= 0.5;
  return s * weight;
}

function singleScore(part: string): number {
  const k = classesOf(part);
  let s = -0.4;
  if (k & SURNAME) s += 0.9;
  if (k & GIVEN) s += 0.5;
  if (!(k & (SURNAME | GIVEN)) && SURNAME_ENDING.test(part)) s += 0.4;
  if (part.length <= 2) s -= 0.3;
  if (k & (ORGANISATION | DEMONYM | CALENDAR | FUNCTION)) s -= 3;
  if (k & PLACE) s -= 2.5;
  if (k & (COMMON | SPEECH | PERSON_VERB | TITLE | ROLE)) s -= 2;
  return s;
}

function isNamed(parts: readonly string[]): boolean {
  return parts.some((part) => (classesOf(part) & (GIVEN | SURNAME)) !== 0);
}

/** Sum for the evidence around the name; a kind seen again adds a little. `doubt` scales what speaks against. */
export function evidenceScore(type: NameType, doubt = 1): number {
  let sum = 0;
  for (const [kind, count] of type.evidence) {
    const weight = WEIGHTS[kind];
    if (weight > 0) sum += weight * (1 + 0.25 * Math.min(count - 1, 2));
    else
      sum +=
        (SOFT.has(kind) ? doubt : 1) * weight * (FLAT.has(kind) ? 1 : Math.min(1, (2 * count) / type.count));
  }
  if (isNamed(type.parts) && !type.evidence.has('in') && !type.evidence.has('the'))
    sum += OFTEN * Math.log2(Math.max(1, type.count));
  return sum;
}

/** Evidence that a place, a firm or a thing has as well as a person. */
const SHARED: ReadonlySet<Evidence> = new Set([
  'speech',
  'verb',
  'owns',
  'agent',
  'ofGroup',
  'owned',
  'belonging',
]);

/** The share of its mentions at which an unknown single name must show evidence of its own. */
const OWN_SHARE = 0.12;

/** Evidence that not even a place has. */
const PERSONAL: ReadonlySet<Evidence> = new Set([
  'title',
  'courtesy',
  'age',
  'who',
  'side',
  'named',
  'known',
]);

/**
 * Sum for a single name that no full name in the article explains. A word no list knows, or one that is a
 * place, needs evidence that only persons have.
 */
export function singleEvidenceScore(type: NameType): number {
  const k = type.parts.reduce((all, part) => all | classesOf(part), 0);
  const known = (k & (GIVEN | SURNAME)) !== 0 && !(k & PLACE);
  const sum = evidenceScore(type);
  if (known) return sum;
  let shared = 0;
  let own = 0;
  for (const [kind, count] of type.evidence) {
    if (SHARED.has(kind)) shared++;
    else if (k & PLACE ? PERSONAL.has(kind) : WEIGHTS[kind] > 0) own += count;
  }
  return own > OWN_SHARE * type.count ? sum : Math.min(sum, shared > 1 && !(k & PLACE) ? 1.2 : 0.5);
}

/** True for a part that is a word of its own: not a name unless something else says so. */
export function isDullPart(part: string): boolean {
  const k = classesOf(part);
  return (k & DULL) !== 0 && !(k & SURNAME);
}

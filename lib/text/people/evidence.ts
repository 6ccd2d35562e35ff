/** What stands around a candidate and speaks for or against a person: each kind of evidence has a name. */
import type { Candidate } from './candidates';
import {
  BELONGING,
  COMMON,
  COURTESY,
  DEMONYM,
  FAMILY,
  FUNCTION,
  GIVEN,
  MODIFIER,
  PERSON_VERB,
  PLACE,
  PLURAL_ROLE,
  ROLE,
  SPEECH,
  SURNAME,
  THING,
  TITLE,
} from './lexicon';
import { isCapital, type Word } from './words';

export type Evidence =
  | 'title' // "President Kerry"
  | 'courtesy' // "Mr Kirby"
  | 'role' // "spokesman Kirby"
  | 'roleBefore' // "the mayor of Testville, Maria Ruiz,"
  | 'roleAfter' // "Maria Ruiz, the mayor of Testville"
  | 'age' // "Maria Ruiz, 45,"
  | 'who' // "Maria Ruiz, who"
  | 'speech' // "Ruiz said"
  | 'saidBefore' // "said Ruiz"
  | 'quoteSaid' // '"…," Ruiz said'
  | 'verb' // "Ruiz resigned"
  | 'pronoun' // "Ruiz hopes that she"
  | 'belonging' // "Ruiz's wife"
  | 'agent' // "with Ruiz", "by Ruiz"
  | 'named' // "a man named Ruiz", "identified as Ruiz"
  | 'of' // "the son of Ruiz", "the arrest of Ruiz"
  | 'family' // "the Ruiz family"
  | 'glued' // "Youth Ruiz"
  | 'ofPlace' // "Brazil's Ruiz"
  | 'side' // "Ruiz (left)"
  | 'vessel' // "the ferry Ana Ruiz"
  | 'in' // "in Ruiz"
  | 'the' // "the Ruiz"
  | 'theNoun' // "the Ruiz pictures"
  | 'compound' // "Ruiz-Lindqvist" and no more
  | 'syllables' // "Ban Ki-moon"
  | 'ofGroup' // "Ruiz of the Harbour Party"
  | 'owned' // "Testville's Ruiz"
  | 'owns' // "Ruiz's hope"
  | 'which' // "Ruiz, which", "Ruiz, where"
  | 'placeAfter' // "Ruiz, Texas"
  | 'thing' // "Ruiz airport", "Ruiz-based"
  | 'demonym' // "Russian Ruiz"
  | 'thingAfter' // "Ruiz, a maker of shoes"
  | 'known' // a part of a full name, where only a name can stand
  | 'company'; // "Ruiz Corp." elsewhere in the article

const PLACE_PREPOSITIONS = new Set(
  'in at near into inside across throughout around outside onto via'.split(' '),
);
const VESSELS = new Set(
  'ship ferry trawler tanker vessel yacht frigate destroyer submarine freighter cruiser schooner barge liner warship lifeboat tug steamer corvette hurricane typhoon cyclone storm'.split(
    ' ',
  ),
);
const AGENT_PREPOSITIONS = new Set('by with against than like'.split(' '));
const DETERMINERS = new Set('the a an this that these those each every some any no'.split(' '));
/** "the Ruiz-led council". */
const LED = new Set('led era backed appointed style like allied run'.split(' '));
const PERSONAL_PRONOUNS = new Set('he she his her himself herself'.split(' '));
const NAMERS = new Set('named surnamed nicknamed identified'.split(' '));
const SIDES = new Set(
  'left right l r c centre center pictured top bottom above below middle seated standing'.split(' '),
);
const SKIPPED = new Set(
  'also later earlier then however has had have is was will would not never still reportedly recently once himself herself already again repeatedly have reportedly both previously'.split(
    ' ',
  ),
);

/** Everything that speaks for or against the candidate where it stands. */
export function evidenceOf(words: readonly Word[], c: Candidate, first: number, end: number): Evidence[] {
  const found = [...leftEvidence(words, c, first), ...rightEvidence(words, c, end)];
  if (c.syllables) found.push('syllables');
  if (isCompound(words, c)) found.push('compound');
  return found;
}

function leftEvidence(words: readonly Word[], c: Candidate, first: number): Evidence[] {
  let l = c.first - 1;
  if (l >= first && words[l]!.text === '.' && (words[l - 1]?.classes ?? 0) & TITLE) l--;
  const left = l >= first ? words[l] : undefined;
  if (!left) return [];
  const k = left.classes;
  if (left.shape === 'sign') {
    // "Ana Ruiz (HPP, Testville)".
    if (left.text === ',' && words[l - 1]?.shape === 'upper' && words[l - 2]?.text === '(') return ['in'];
    if (left.text === ',' && roleBefore(words, l - 1, first)) return ['roleBefore'];
    return /^["”’']$/.test(left.text) && (words[c.end]?.classes ?? 0) & SPEECH ? ['quoteSaid'] : [];
  }
  if (left.possessive) return left.shape === 'lower' ? [] : k & PLACE ? ['ofPlace'] : ['owned'];
  if (left.shape !== 'lower' && k & COURTESY && !(k & ROLE)) return ['courtesy'];
  if (left.shape !== 'lower' && k & (TITLE | COURTESY)) return ['title'];
  if (left.shape !== 'lower' && k & ROLE) return l === first || c.parts.length > 1 ? ['title'] : [];
  if (k & COURTESY && l > first) return ['title'];
  if (left.shape === 'lower' && VESSELS.has(left.lower)) return ['vessel'];
  if (k & (ROLE | PLURAL_ROLE)) return ['role'];
  if (left.lower === 'elect' && words[l - 1]?.text === '-') return ['title'];
  if (left.shape !== 'lower' && k & DEMONYM) return ['demonym'];
  if (DETERMINERS.has(left.lower)) return [afterDeterminer(words, c)];
  if (left.lower === 'one') return ['named'];
  if (NAMERS.has(left.lower)) return ['named'];
  if (left.lower === 'as' && /^(?:identified|known|named)$/.test(words[l - 1]?.lower ?? '')) return ['named'];
  if (left.lower === 'old' && words[l - 1]?.text === '-') return ['age'];
  if (left.lower === 'of' && (words[l - 1]?.classes ?? 0) & BELONGING) return ['of'];
  if (isCapital(left) && l > first && left.classes & COMMON && !(left.classes & (GIVEN | SURNAME | PLACE)))
    return ['glued'];
  if (PLACE_PREPOSITIONS.has(left.lower)) return ['in'];
  if (AGENT_PREPOSITIONS.has(left.lower)) return ['agent'];
  if (k & SPEECH && left.shape === 'lower' && /^[,”"’']$/.test(words[l - 1]?.text ?? ''))
    return ['saidBefore'];
  return [];
}

/** One hyphenated word and no more, such as two towns of one road or two people of one bill. */
function isCompound(words: readonly Word[], c: Candidate): boolean {
  if (c.parts.length !== 2 || c.end - c.first !== 3 || c.syllables) return false;
  return (
    words[c.first + 1]!.text === '-' &&
    words[c.first]!.shape === 'title' &&
    !(words[c.first]!.classes & GIVEN)
  );
}

/** "the Ruiz family", "the Ruiz pictures", "the Ruiz". */
function afterDeterminer(words: readonly Word[], c: Candidate): Evidence {
  const right = words[c.end];
  if (right?.text === '-' && LED.has(words[c.end + 1]?.lower ?? '')) return 'family';
  if (right?.shape !== 'lower' || words[c.end - 1]!.possessive) return 'the';
  if (right.classes & FAMILY) return 'family';
  return right.classes & (SPEECH | PERSON_VERB | FUNCTION | THING) ? 'the' : 'theNoun';
}

function roleBefore(words: readonly Word[], from: number, first: number): boolean {
  for (let i = from; i >= first && i > from - 9; i--) {
    const word = words[i]!;
    if (word.text === ',' || word.text === ';') return false;
    if (word.classes & ROLE) return i === first || words[i - 1]!.possessive || words[i - 1]!.classes !== 0;
  }
  return false;
}

function rightEvidence(words: readonly Word[], c: Candidate, end: number): Evidence[] {
  const last = words[c.end - 1]!;
  let r = c.end;
  const right = r < end ? words[r] : undefined;
  if (last.possessive) {
    if (right?.shape !== 'lower') return [];
    return right.classes & (BELONGING | ROLE) ? ['belonging'] : ['owns'];
  }
  if (!right) return [];
  if (right.text === '(') return bracket(words, r + 1);
  if (right.text === ',') return afterComma(words, r + 1, end);
  if (right.text === '-') return words[r + 1]?.lower === 'based' ? ['thing'] : [];
  if (right.lower === 'who' || right.lower === 'whose') return ['who'];
  if (right.lower === 'aged') return ['age'];
  if ((right.lower === 'of' || right.lower === 'from') && isGroup(words, r + 1, end)) return ['ofGroup'];
  if (right.classes & THING && right.shape === 'lower' && !(right.classes & FAMILY)) return ['thing'];
  while (r < end && SKIPPED.has(words[r]!.lower)) r++;
  const verb = words[r];
  if (verb?.shape !== 'lower') return [];
  if (verb.classes & SPEECH) return ['speech'];
  if (c.parts.length === 1 && pronounSoon(words, r, end)) return ['verb', 'pronoun'];
  if (verb.classes & PERSON_VERB || (verb.lower.endsWith('ed') && verb.text.length > 4)) return ['verb'];
  return [];
}

/** "Ruiz hopes that she": a pronoun of a person before any other name. */
function pronounSoon(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 10; i++) {
    if (words[i]!.shape !== 'lower' && words[i]!.shape !== 'sign') return false;
    if (PERSONAL_PRONOUNS.has(words[i]!.lower)) return true;
  }
  return false;
}

function isGroup(words: readonly Word[], at: number, end: number): boolean {
  const i = words[at]?.lower === 'the' ? at + 1 : at;
  const word = words[i];
  return (
    i < end && !!word && isCapital(word) && (i > at || word.shape === 'upper' || (word.classes & PLACE) !== 0)
  );
}

function bracket(words: readonly Word[], at: number): Evidence[] {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return [];
  if (/^\d{1,2}$/.test(word.text) && next.text === ')') return ['age'];
  if (SIDES.has(word.lower)) return ['side'];
  if (/^[RD]$/.test(word.text) && (next.text === '-' || next.text === ')')) return ['side'];
  return [];
}

function afterComma(words: readonly Word[], at: number, end: number): Evidence[] {
  const word = at < end ? words[at] : undefined;
  if (!word) return [];
  if (/^\d{1,2}$/.test(word.text) && (words[at + 1]?.text === ',' || at + 1 >= end)) return ['age'];
  if (word.lower === 'aged') return ['age'];
  if (word.lower === 'who' || word.lower === 'whose') return ['who'];
  if (word.lower === 'which' || word.lower === 'where') return ['which'];
  if (word.shape === 'title' && word.classes & PLACE && words[at + 1]?.shape !== 'title')
    return ['placeAfter'];
  const limit = Math.min(end, at + 7);
  for (let i = at; i < limit; i++) {
    const k = words[i]!.classes;
    if (words[i]!.shape === 'sign' && words[i]!.text !== '-' && words[i]!.text !== "'") break;
    if (k & THING && words[i]!.shape === 'lower' && !(k & (ROLE | MODIFIER))) {
      if (words[i + 1]?.text === "'" || words[i]!.possessive || (words[i + 1]?.classes ?? 0) & (ROLE | THING))
        continue;
      return plausibleRoleStart(words[at]!) ? ['thingAfter'] : [];
    }
    if (k & ROLE) return i === at || plausibleRoleStart(words[at]!) ? ['roleAfter'] : [];
    if (i > at && k & (SPEECH | FUNCTION) && !DETERMINERS.has(words[i]!.lower) && !(k & MODIFIER)) break;
  }
  return [];
}

function plausibleRoleStart(word: Word): boolean {
  return (
    DETERMINERS.has(word.lower) ||
    /^(?:his|her|its|their|one|another)$/.test(word.lower) ||
    word.possessive ||
    word.shape !== 'lower' ||
    (word.classes & MODIFIER) !== 0
  );
}

/** True when only list signs stand between two candidates: a comma, "and", figures, brackets around figures. */
export function isListGap(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 7 || to <= from) return false;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (!/^(?:[,;&():]|-|--|\d{1,3}|and|or)$/.test(word.text)) return false;
  }
  return true;
}

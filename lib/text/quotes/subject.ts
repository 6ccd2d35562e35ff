/**
 * Finds who does the saying, left of the verb: "Kerry, who was in Paris, later said" → Kerry; "He shrugged and
 * said" → He; "Kerry acknowledged …, saying" → Kerry.
 */
import {
  CAPITAL,
  type Clause,
  isAdverb,
  isVerbLike,
  lowerAt,
  type NounPhrase,
  pronounOf,
  tokenAt,
} from './clause';
import { cueVerb } from './cue-verbs';
import { nounPhraseEnding } from './noun-phrase-left';
import { AUXILIARIES, DETERMINERS, LINKS, PREPOSITIONS, TIME_WORDS } from './word-classes';

const DASH = /^[—–-]$/;
/** What an inserted clause or apposition begins with, besides determiners and prepositions. */
const INSERTION =
  /^(?:who|whose|whom|which|where|when|while|then|now|also|himself|herself|themselves|formerly|once|as|both|like|including|if|though|although|who's|who’s|former|president|director|chief|executive|professor|chairman|chairwoman|head|founder|author|editor|speaking|referring|citing)$/;
/** What makes a clause a subordinate one. */
const SUBORDINATOR =
  /^(?:who|whom|which|that|when|while|if|whether|as|after|before|because|since|until|unless|although|though|where|how|what|why|than|once|whose)$/;

/** The subject of the verb at unit `verb`, or null. */
export function subjectOf(clause: Clause, verb: number): NounPhrase | null {
  const i = beforeVerb(clause, verb);
  const token = tokenAt(clause, i);
  if (!token) return null;
  if (isBreak(clause, i)) return overInsertion(clause, i) ?? clauseSubject(clause, verb);
  if (token.text === ')' || token.text === ']') {
    const open = openingOf(clause, i);
    if (open <= 0) return null;
    return (
      personBefore(clause, open - 1) ?? nounPhraseEnding(clause, open - 1) ?? clauseSubject(clause, verb)
    );
  }
  if (pronounOf(token)) return nounPhraseEnding(clause, i);
  if (LINKS.has(token.lower) || token.lower === 'to') return clauseSubject(clause, verb);
  const found = nounPhraseEnding(clause, i);
  const over = found && overWhile(clause, found);
  return over ?? found ?? clauseSubject(clause, verb);
}

/** "Kerry while opening the plant said": back over what was done meanwhile. */
function overWhile(clause: Clause, object: NounPhrase): NounPhrase | null {
  const doing = object.first - 1;
  const isMeanwhile = lowerAt(clause, doing).endsWith('ing') && lowerAt(clause, doing - 1) === 'while';
  return isMeanwhile ? nounPhraseEnding(clause, doing - 2) : null;
}

function isBreak(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  return (
    token !== null && (token.text === ',' || (DASH.test(token.text) && (token.spaced || token.text === '—')))
  );
}

/** The unit left of the verb's own auxiliaries and adverbs. */
export function beforeVerb(clause: Clause, verb: number): number {
  let i = verb - 1;
  while (i >= 0) {
    const token = tokenAt(clause, i);
    const before = overTime(clause, i);
    if (before < i) {
      i = before;
      continue;
    }
    if (token?.kind !== 'word' || pronounOf(token)) break;
    if (!isAdverb(token) && !AUXILIARIES.has(token.lower) && !/^(?:both|\w+sel(?:f|ves))$/.test(token.lower))
      break;
    if (CAPITAL.test(token.text) && i > 0) break;
    i--;
  }
  return i;
}

/** The unit left of "on Monday", "on Monday night" or "on March 15" that ends at `i`, as in "Kerry on Monday said"; else `i`. */
function overTime(clause: Clause, i: number): number {
  if (tokenAt(clause, i)?.kind === 'number' && TIME_WORDS.has(lowerAt(clause, i - 1)))
    return lowerAt(clause, i - 2) === 'on' ? i - 3 : i;
  let first = i;
  while (first > 0 && i - first < 2 && !isDayName(clause, first) && TIME_WORDS.has(lowerAt(clause, first)))
    first--;
  return isDayName(clause, first) && lowerAt(clause, first - 1) === 'on' ? first - 2 : i;
}

function isDayName(clause: Clause, i: number): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lowerAt(clause, i));
}

/** "Kerry, speaking in Paris, said": back over the commas to the phrase that the insertion interrupts. */
function overInsertion(clause: Clause, comma: number): NounPhrase | null {
  const inner = nounPhraseEnding(clause, comma - 1);
  let first: NounPhrase | null = null;
  for (let i = comma - 1, breaks = 0; i >= Math.max(0, comma - FARTHEST) && breaks < 6; i--) {
    if (!isBreak(clause, i)) continue;
    breaks++;
    // "The campaign’s manager, Ann Roe, said": the apposition is the name.
    if (
      breaks === 1 &&
      inner?.kind === 'name' &&
      plain(clause, i + 1, inner.first) &&
      !isRegion(clause, i, inner)
    ) {
      return inner.named ? inner : (personBefore(clause, comma - 1) ?? inner);
    }
    const before = nounPhraseEnding(clause, i - 1);
    if (!before) continue;
    const after = tokenAt(clause, i + 1);
    const inserted = after !== null && opensInsertion(clause, i + 1);
    if (
      before.kind === 'name' &&
      // "As Ann Roe, the mayor, put it".
      !(PREPOSITIONS.has(lowerAt(clause, before.first - 1)) && lowerAt(clause, before.first - 1) !== 'as') &&
      (inserted || before.named || !listed(clause, i))
    )
      return before;
    if (inserted && !PREPOSITIONS.has(lowerAt(clause, before.first - 1))) first ??= before;
  }
  if (first) return first;
  // "a report, obtained by the Post, concluded": whom a preposition leads in is not the subject.
  if (!inner || lowerAt(clause, inner.first - 1) === 'by') return null;
  return inner.kind === 'name' || inner.kind === 'pronoun' ? inner : null;
}

/** "in Columbus, Ohio,": the second name says where the first one lies. */
function isRegion(clause: Clause, comma: number, inner: NounPhrase): boolean {
  const town = inner.named ? null : nounPhraseEnding(clause, comma - 1);
  return (
    town !== null && !town.named && /^(?:at|from|in|near|outside)$/.test(lowerAt(clause, town.first - 1))
  );
}

/** "Ann Roe, Harbour Bank chairman": the person before the comma that opens a description without a name. */
function personBefore(clause: Clause, last: number): NounPhrase | null {
  const described = nounPhraseEnding(clause, last);
  if (!described || described.named || described.kind === 'pronoun') return null;
  for (let i = described.first - 1, breaks = 0; i >= 0 && described.first - i < 12 && breaks < 2; i--) {
    const token = tokenAt(clause, i);
    if (!token) return null;
    if (token.text === ',') {
      breaks++;
      const named = clause.mentions.ending.get(tokenAt(clause, i - 1)?.end ?? -1);
      if (named) return nounPhraseEnding(clause, i - 1);
    } else if (
      token.kind === 'sign' ||
      PREPOSITIONS.has(token.lower) ||
      LINKS.has(token.lower) ||
      isVerbLike(clause, i)
    )
      return null;
  }
  return null;
}

/** "Dallas, Texas,": a capital on both sides of the comma says nothing of an insertion. */
function listed(clause: Clause, comma: number): boolean {
  return CAPITAL.test(tokenAt(clause, comma + 1)?.text ?? '') && isBreak(clause, comma + 2);
}

function opensInsertion(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (!token) return false;
  if (DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower) || INSERTION.test(token.lower))
    return true;
  return token.kind === 'number' || /(?:ing|ed)$/.test(token.lower);
}

/** No verb or preposition between the comma and the name: titles only. */
function plain(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = lowerAt(clause, i);
    if (
      PREPOSITIONS.has(word) ||
      /^(?:who|which|whose|where|when|while|like|including)$/.test(word) ||
      /ing$|ed$/.test(word)
    )
      return false;
  }
  return true;
}

function openingOf(clause: Clause, close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 30; i--) {
    if (/^[([]$/.test(tokenAt(clause, i)?.text ?? '')) return i;
  }
  return -1;
}

const FARTHEST = 60;

/**
 * The subject of the clause that the verb belongs to without standing next to it: the first that no
 * subordinator introduces, else the last before the verb.
 */
export function clauseSubject(clause: Clause, verb: number): NounPhrase | null {
  let embedded: NounPhrase | null = null;
  for (let i = clauseStart(clause, verb); i < verb; i++) {
    const found = subjectAt(clause, i);
    if (!found) continue;
    if (!isSubordinate(clause, found.first)) return found;
    embedded = found;
  }
  return embedded;
}

/** The last subject before unit `end` that no subordinator introduces. */
export function nearestSubject(clause: Clause, end: number): NounPhrase | null {
  for (let i = end - 1; i >= Math.max(0, end - FARTHEST); i--) {
    const found = subjectAt(clause, i);
    if (found && !isSubordinate(clause, found.first)) return found;
  }
  return null;
}

function clauseStart(clause: Clause, verb: number): number {
  const least = Math.max(0, verb - FARTHEST);
  for (let i = verb - 1; i >= least; i--) if (tokenAt(clause, i)?.text === ';') return i + 1;
  return least;
}

/** Unit `i` as the last word of a subject: a verb follows, and no preposition stands before the phrase. */
function subjectAt(clause: Clause, i: number): NounPhrase | null {
  const known = clause.subjects.get(i);
  if (known !== undefined) return known;
  const found = readSubjectAt(clause, i);
  clause.subjects.set(i, found);
  return found;
}

function readSubjectAt(clause: Clause, i: number): NounPhrase | null {
  const token = tokenAt(clause, i);
  if (!token || token.kind === 'sign') return null;
  const pronoun = pronounOf(token);
  if (pronoun)
    return pronoun === 'who' || pronoun === 'it' || pronoun === 'you' ? null : nounPhraseEnding(clause, i);
  const named = clause.mentions.ending.has(token.end);
  if (!verbFollows(clause, i + 1) && !(named && endsName(clause, i + 1))) return null;
  const found = nounPhraseEnding(clause, i);
  if (!found || PREPOSITIONS.has(beforeTitles(clause, found.first))) return null;
  return found;
}

/** A verb, over adverbs: "Roe later said", but not "a few days later, Roe". */
function verbFollows(clause: Clause, from: number): boolean {
  let i = from;
  for (let token = tokenAt(clause, i); token && isAdverb(token) && i < from + 3; token = tokenAt(clause, i))
    i++;
  return isVerbLike(clause, i);
}

/** After a name: a verb we do not know, or an insertion. */
function endsName(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (!token) return false;
  if (token.kind === 'sign') return isBreak(clause, i) || token.text === '(';
  return !CAPITAL.test(token.text) && !PREPOSITIONS.has(token.lower) && !LINKS.has(token.lower);
}

function isSubordinate(clause: Clause, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i < 7; i--) {
    const token = tokenAt(clause, i);
    if (!token || (token.kind === 'sign' && !/^[.-]$/.test(token.text))) return false;
    if (SUBORDINATOR.test(token.lower)) return true;
    // "said Roe was": what was said, with "that" left out.
    if (cueVerb(token.lower) && !CAPITAL.test(token.text)) return true;
    if (!CAPITAL.test(token.text) && !DETERMINERS.has(token.lower) && token.kind !== 'sign') return false;
  }
  return false;
}

/** The preposition before a name's titles: "with Foreign Minister" Roe → with; else nothing. */
function beforeTitles(clause: Clause, first: number): string {
  for (let i = first - 1; i >= 0 && first - i < 6; i--) {
    const token = tokenAt(clause, i);
    if (!token || (token.kind === 'sign' && !/^[.-]$/.test(token.text))) break;
    if (PREPOSITIONS.has(token.lower)) return token.lower;
    if (!CAPITAL.test(token.text) && token.kind !== 'sign') break;
  }
  return '';
}

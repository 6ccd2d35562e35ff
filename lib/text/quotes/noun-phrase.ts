/**
 * The words that name a speaker, read from the edge that touches the verb: leftwards from "said" in "a
 * spokesman for Kerry said", rightwards in "said a spokesman for Kerry".
 */
import type { Span } from '../types';
import { cueVerb } from './cue-verbs';
import type { MentionIndex, NamedPerson } from './mentions';
import type { Unit } from './outer-sentences';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  LINKS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SOURCE_NOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './word-classes';

export interface NounPhrase extends Span {
  /** `pronoun` he, who; `name` a person's mention; `description` all else ("the senator", "Reuters"). */
  readonly kind: 'pronoun' | 'name' | 'description';
  readonly named: NamedPerson | null;
  /** Half-open range of units. */
  readonly first: number;
  readonly last: number;
}

/** What the reading of noun phrases needs: a sentence's units, and who is named where. */
export interface Clause {
  readonly units: readonly Unit[];
  readonly mentions: MentionIndex;
}

const LONGEST = 14;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/;

export function tokenAt(clause: Clause, i: number) {
  const unit = clause.units[i];
  return unit?.kind === 'token' ? unit.token : null;
}

/** The noun phrase whose last word is unit `i`, or null. */
export function nounPhraseEnding(clause: Clause, i: number): NounPhrase | null {
  const token = tokenAt(clause, i);
  if (!token) return null;
  if (SUBJECT_PRONOUNS.has(token.lower)) return phrase(clause, i, i + 1, 'pronoun', null);
  const named = clause.mentions.ending.get(token.end);
  if (named) {
    const first = unitStarting(clause, i, named.mention.start);
    return extend(clause, phrase(clause, first, i + 1, 'name', named));
  }
  if (token.kind === 'sign' || POSSESSIVE.test(token.text) || !nominal(clause, i)) return null;
  let first = i;
  while (first > 0 && i - first < LONGEST && runs(clause, first)) first--;
  first = trimStart(clause, first, i);
  if (first > i || (TIME_WORDS.has(token.lower) && !DETERMINERS.has(tokenAt(clause, first)?.lower ?? '')))
    return null;
  return extend(clause, phrase(clause, first, i + 1, 'description', null));
}

/** The noun phrase that begins at unit `i`, or null. */
export function nounPhraseStarting(clause: Clause, i: number): NounPhrase | null {
  const token = tokenAt(clause, i);
  if (!token || token.kind === 'sign') return null;
  if (SUBJECT_PRONOUNS.has(token.lower)) return phrase(clause, i, i + 1, 'pronoun', null);
  let end = i;
  let named: NamedPerson | null = null;
  let namedFrom = i;
  while (end < clause.units.length && end - i < LONGEST) {
    const at = tokenAt(clause, end);
    if (!at) break;
    const here = clause.mentions.starting.get(at.start);
    if (here) {
      const after = unitEnding(clause, end, here.mention.end);
      if (after === null) {
        // A possessive: "Kerry’s spokesman".
        end = unitCovering(clause, end, here.mention.end) + 1;
        continue;
      }
      named = here;
      namedFrom = end;
      end = after + 1;
      continue;
    }
    if (end > i ? !continuesRun(clause, end) : !nominal(clause, end) && !DETERMINERS.has(at.lower)) break;
    if (named && DETERMINERS.has(at.lower)) break;
    if (named) named = null;
    end++;
  }
  while (end > i && TIME_WORDS.has(tokenAt(clause, end - 1)?.lower ?? '')) end--;
  if (end === i) return null;
  if (named) return phrase(clause, namedFrom, end, 'name', named);
  const last = tokenAt(clause, end - 1);
  if (
    !last ||
    last.kind === 'sign' ||
    (DETERMINERS.has(last.lower) &&
      end - i === 1 &&
      !/^(?:one|some|many|several|others|another|all|both)$/.test(last.lower))
  )
    return null;
  if (
    end - i === 1 &&
    !CAPITAL.test(last.text) &&
    !last.lower.endsWith('s') &&
    !SOURCE_NOUNS.has(last.lower) &&
    !DETERMINERS.has(last.lower)
  )
    return null;
  // "a spokesman for Kerry", "the head of the union"
  const joint = tokenAt(clause, end)?.lower;
  if (joint && /^(?:for|of|from|with|at)$/.test(joint)) {
    const more = nounPhraseStarting(clause, end + 1);
    if (more && more.kind !== 'pronoun') end = more.last;
  }
  return phrase(clause, i, end, 'description', null);
}

/** Titles and units between the name and the edge do not matter: the words that name are the phrase. */
function phrase(
  clause: Clause,
  first: number,
  last: number,
  kind: NounPhrase['kind'],
  named: NamedPerson | null,
): NounPhrase {
  const start = named?.mention.start ?? clause.units[first]?.start ?? 0;
  const end = named?.mention.end ?? clause.units[last - 1]?.end ?? 0;
  return { start, end, kind, named, first, last };
}

/** Goes on to the left over "of …" and "for …": the head is what stands before. */
function extend(clause: Clause, right: NounPhrase): NounPhrase {
  const joint = tokenAt(clause, right.first - 1);
  if (!joint || right.first < 2) return right;
  const before = tokenAt(clause, right.first - 2);
  if (!before || before.kind === 'sign') return right;
  const close = joint.lower === 'of' || joint.lower === 'for';
  const loose = /^(?:in|at|from|with|to|on|by|near)$/.test(joint.lower);
  if (!close && !loose) return right;
  if (right.kind === 'name' && !SOURCE_NOUNS.has(before.lower)) return right;
  if (TIME_WORDS.has(before.lower) || SPEECH_EVENTS.test(before.lower)) return right;
  const left = nounPhraseEnding(clause, right.first - 2);
  if (!left || left.kind === 'pronoun') return right;
  if (left.kind === 'name') return loose || close ? { ...left, last: right.last } : right;
  if (
    !close &&
    !DETERMINERS.has(tokenAt(clause, left.first)?.lower ?? '') &&
    left.first > 0 &&
    !SOURCE_NOUNS.has(before.lower)
  )
    return right;
  return { ...left, end: right.end, last: right.last };
}

const SPEECH_EVENTS =
  /^(?:interview|speech|statement|rally|conference|debate|appearance|email|e-mail|tweet|post|letter|end|part|time|meeting|event|briefing)$/;

function nominal(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (!token || token.kind === 'sign') return false;
  const word = token.lower;
  if (PREPOSITIONS.has(word) || LINKS.has(word) || AUXILIARIES.has(word) || SUBJECT_PRONOUNS.has(word))
    return false;
  if (OBJECT_PRONOUNS.has(word) && !POSSESSIVES.has(word) && word !== 'one') return false;
  if (ADVERBS.has(word)) return false;
  if (
    word.endsWith('ly') &&
    !CAPITAL.test(token.text) &&
    !/^(?:family|ally|assembly|monopoly|bully)$/.test(word)
  )
    return false;
  const verb = cueVerb(word);
  if (
    verb &&
    !CAPITAL.test(token.text) &&
    (verb.form === 'past' || verb.form === 'participle') &&
    !DETERMINERS.has(tokenAt(clause, i - 1)?.lower ?? '')
  )
    return false;
  if (/n['’]t$|['’](?:ll|re|ve|d|m)$/.test(token.text)) return false;
  return true;
}

/** May unit `i - 1` belong to the run that begins at `i`? */
function runs(clause: Clause, i: number): boolean {
  const here = tokenAt(clause, i);
  const before = tokenAt(clause, i - 1);
  if (!here || !before) return false;
  if (
    DETERMINERS.has(here.lower) &&
    !/^(?:one|two|three|few|many|most|more|other|several|no)$/.test(here.lower)
  )
    return false;
  return joins(clause, i - 1);
}

function continuesRun(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  return (
    token !== null &&
    (token.kind !== 'sign'
      ? nominal(clause, i) && !TIME_WORDS.has(token.lower)
      : joins(clause, i) && tokenAt(clause, i + 1) !== null)
  );
}

function joins(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (!token) return false;
  if (token.kind !== 'sign') return nominal(clause, i);
  const previous = tokenAt(clause, i - 1);
  const next = tokenAt(clause, i + 1);
  if (!previous || !next) return false;
  if (token.text === '.') return !token.spaced && CAPITAL.test(previous.text) && previous.text.length <= 4;
  if (token.text === '&' || token.text === '$' || token.text === '%') return true;
  return (
    (token.text === '-' || token.text === '/' || token.text === '’' || token.text === "'") && !token.spaced
  );
}

/** The phrase begins at its last determiner, at its capitals, or at its first plain word. */
function trimStart(clause: Clause, first: number, last: number): number {
  for (let i = last; i >= first; i--) if (DETERMINERS.has(tokenAt(clause, i)?.lower ?? '')) return i;
  let start = first;
  const capital = CAPITAL.test(tokenAt(clause, last)?.text ?? '');
  if (capital) {
    start = last;
    while (start > first) {
      const before = tokenAt(clause, start - 1);
      if (!before || (before.kind === 'word' && !CAPITAL.test(before.text)) || TIME_WORDS.has(before.lower))
        break;
      start--;
    }
  }
  while (
    start <= last &&
    (TIME_WORDS.has(tokenAt(clause, start)?.lower ?? '') || tokenAt(clause, start)?.kind === 'sign')
  )
    start++;
  return start;
}

function unitStarting(clause: Clause, from: number, offset: number): number {
  let i = from;
  while (i > 0 && (clause.units[i]?.start ?? 0) > offset) i--;
  return i;
}

function unitEnding(clause: Clause, from: number, offset: number): number | null {
  const i = unitCovering(clause, from, offset);
  return clause.units[i]?.end === offset ? i : null;
}

function unitCovering(clause: Clause, from: number, offset: number): number {
  let i = from;
  while (i < clause.units.length - 1 && (clause.units[i]?.end ?? 0) < offset) i++;
  return i;
}

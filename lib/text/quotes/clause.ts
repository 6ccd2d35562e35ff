/** A sentence of the narrator's as the reading of subjects sees it, and the tests on its words. */
import type { Token } from '../document';
import type { Span } from '../types';
import { cueVerb } from './cue-verbs';
import type { MentionIndex, NamedPerson } from './mentions';
import type { Unit } from './outer-sentences';
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  DETERMINERS,
  LINKS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './word-classes';

export interface Clause {
  readonly units: readonly Unit[];
  readonly mentions: MentionIndex;
  /** The subjects found so far, by the unit that ends them: each is asked for again and again. */
  readonly subjects: Map<number, NounPhrase | null>;
}

export interface NounPhrase extends Span {
  /** `pronoun` he, who; `name` a person's mention or a name we know no person of; `description` all else. */
  readonly kind: 'pronoun' | 'name' | 'description';
  readonly named: NamedPerson | null;
  /** Half-open range of units. */
  readonly first: number;
  readonly last: number;
}

export const CAPITAL = /^\p{Lu}/u;
/** Pronouns by themselves, and with an auxiliary: "he’d", "she's". Nearly every word is asked whether it is one. */
const PRONOUNS = new Map(
  [...SUBJECT_PRONOUNS].flatMap((pronoun) => [
    [pronoun, pronoun],
    ...["'", '’'].flatMap((mark) =>
      ['s', 'd', 'll', 're', 've', 'm'].map((ending) => [pronoun + mark + ending, pronoun]),
    ),
  ]) as [string, string][],
);
const POSSESSIVE = /['’]s?$/;
const NO_ADVERB = /^(?:family|ally|assembly|monopoly|bully|july|italy|fly|reply|supply)$/;

export function tokenAt(clause: Clause, i: number): Token | null {
  const unit = clause.units[i];
  return unit && unit.kind !== 'quote' ? unit : null;
}

export function lowerAt(clause: Clause, i: number): string {
  return tokenAt(clause, i)?.lower ?? '';
}

/** The pronoun a word is or begins with ("he’d" → he), or null. */
export function pronounOf(token: Token | null): string | null {
  return (token && PRONOUNS.get(token.lower)) ?? null;
}

export function isPossessive(token: Token): boolean {
  return token.kind === 'word' && POSSESSIVE.test(token.text) && pronounOf(token) === null;
}

/** -ly words, as a rule. */
export function isAdverb(token: Token | null): boolean {
  if (!token) return false;
  if (ADVERBS.has(token.lower)) return true;
  return token.lower.endsWith('ly') && !CAPITAL.test(token.text) && !NO_ADVERB.test(token.lower);
}

/** Can the word stand in a noun phrase, as a noun, adjective, number or name? */
export function isNominal(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (!token || token.kind === 'sign') return false;
  const word = token.lower;
  // "Will Doyle", "May Roe": a capital inside a sentence makes a name.
  if (CAPITAL.test(token.text) && i > 0 && token.text.length > 2 && pronounOf(token) === null) return true;
  if (PREPOSITIONS.has(word) || LINKS.has(word) || AUXILIARIES.has(word) || pronounOf(token)) return false;
  if (OBJECT_PRONOUNS.has(word) && !POSSESSIVES.has(word) && word !== 'one') return false;
  if (isAdverb(token) || /n['’]t$/.test(word)) return false;
  const verb = cueVerb(word);
  const previous = tokenAt(clause, i - 1);
  // "Ann Roe adding that": not a part of her name.
  if (verb?.form === 'gerund' && previous && CAPITAL.test(previous.text) && !isPossessive(previous))
    return false;
  const past = verb?.form === 'past' || verb?.form === 'participle';
  if (!past && !(word.endsWith('ed') && word.length > 4)) return true;
  // "the injured man", but "the man injured three"
  const before = tokenAt(clause, i - 1);
  if (DETERMINERS.has(before?.lower ?? '')) return true;
  return (
    !past &&
    (before?.kind !== 'word' || PREPOSITIONS.has(before.lower) || LINKS.has(before.lower) || isAdverb(before))
  );
}

/** Does a finite verb seem to stand at unit `i`? */
export function isVerbLike(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (token?.kind !== 'word' || CAPITAL.test(token.text)) return false;
  if (AUXILIARIES.has(token.lower)) return true;
  const verb = cueVerb(token.lower);
  if (verb) return verb.form === 'past' || verb.form === 'present';
  if (COMMON_VERBS.has(token.lower) || token.lower.endsWith('ed')) return true;
  return (
    token.lower.endsWith('s') &&
    /^(?:a|an|the|his|her|their|its|that|this|to|for|on|in|with|at|it|him|them|no|not|out|up)$/.test(
      lowerAt(clause, i + 1),
    )
  );
}

/** A stretch of units as a noun phrase; a name's span is the name alone, without titles. */
export function phrase(
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

export function pronounAt(clause: Clause, i: number): NounPhrase {
  const token = tokenAt(clause, i);
  const made = phrase(clause, i, i + 1, 'pronoun', null);
  const length = token ? (pronounOf(token)?.length ?? 0) : 0;
  return { ...made, end: made.start + length };
}

/** Can units `first` to `last` (inclusive) name a speaker: not "the", "came", "21"? */
export function namesSomebody(clause: Clause, first: number, last: number): boolean {
  const head = tokenAt(clause, last);
  if (!head || head.kind === 'sign') return false;
  if (INDEFINITE.test(head.lower)) return true;
  if (DETERMINERS.has(head.lower)) return false;
  if (head.kind === 'number')
    return (
      last > first && head.lower !== tokenAt(clause, first)?.lower && !/^\d/.test(lowerAt(clause, first))
    );
  if (CAPITAL.test(head.text)) return true;
  for (let i = first; i <= last; i++) {
    const token = tokenAt(clause, i);
    if (token && (DETERMINERS.has(token.lower) || (CAPITAL.test(token.text) && i > 0) || isPossessive(token)))
      return true;
  }
  return PLURAL.test(head.lower) || (first === last ? false : /^\d/.test(lowerAt(clause, first)));
}

/** "somebody", "two": words that name a speaker alone. */
export const INDEFINITE =
  /^(?:one|some|many|several|others|another|all|both|most|few|someone|somebody|everyone|everybody|anyone|nobody|none|two|three|four|five|six|half)$/;
const PLURAL = /(?:[^s]s|sses|people|men|women|children|police|staff|percent)$/;

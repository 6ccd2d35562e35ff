/**
 * Finds who does the saying, left of the verb: "Kerry, who was in Paris, later said" → Kerry; "He shrugged and
 * said" → He; "Kerry acknowledged …, saying" → Kerry.
 */

import { cueVerb } from './cue-verbs';
import { type Clause, type NounPhrase, nounPhraseEnding, tokenAt } from './noun-phrase';
import { ADVERBS, AUXILIARIES, DETERMINERS, LINKS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes';

const DASH = /^[—–-]$/;
/** What an inserted clause or apposition begins with, besides determiners and prepositions. */
const INSERTION =
  /^(?:who|whose|whom|which|where|when|while|then|now|also|himself|herself|themselves|formerly|once|as|both|like|including)$/;

/** The subject of the verb at unit `verb`, or null. */
export function subjectOf(clause: Clause, verb: number): NounPhrase | null {
  const i = beforeVerb(clause, verb);
  if (i < 0) return null;
  const unit = clause.units[i];
  if (unit?.kind === 'quote') return null;
  const token = tokenAt(clause, i);
  if (!token) return null;
  if (token.text === ',' || (DASH.test(token.text) && token.spaced))
    return overInsertion(clause, i) ?? clauseSubject(clause, verb);
  if (token.text === ')' || token.text === ']') {
    const open = openingOf(clause, i);
    return open > 0 ? nounPhraseEnding(clause, open - 1) : null;
  }
  if (LINKS.has(token.lower) && token.lower !== 'that' && !SUBJECT_PRONOUNS.has(token.lower))
    return clauseSubject(clause, verb);
  if (token.lower === 'to') return clauseSubject(clause, verb);
  return nounPhraseEnding(clause, i) ?? clauseSubject(clause, verb);
}

/** The unit left of the verb's own auxiliaries and adverbs. */
function beforeVerb(clause: Clause, verb: number): number {
  let i = verb - 1;
  while (i >= 0) {
    const token = tokenAt(clause, i);
    if (token?.kind !== 'word') break;
    if (SUBJECT_PRONOUNS.has(token.lower)) break;
    const adverb =
      ADVERBS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      (token.lower.endsWith('ly') && !/^\p{Lu}/u.test(token.text)) ||
      token.lower === 'both';
    if (!adverb) break;
    i--;
  }
  return i;
}

/** "Kerry, speaking in Paris, said": back over the commas to the phrase that the insertion interrupts. */
function overInsertion(clause: Clause, comma: number): NounPhrase | null {
  const inner = nounPhraseEnding(clause, comma - 1);
  for (let i = comma - 1, commas = 0; i >= 0 && commas < 5; i--) {
    const token = tokenAt(clause, i);
    if (!token) return null;
    if (token.text !== ',' && !(DASH.test(token.text) && token.spaced)) continue;
    commas++;
    const after = tokenAt(clause, i + 1);
    if (!after) continue;
    // "The campaign’s manager, Ann Roe, said": the apposition is the name.
    if (
      inner &&
      inner.kind === 'name' &&
      inner.first <= i + 4 &&
      inner.first > i &&
      noClauseIn(clause, i + 1, inner.first)
    )
      return inner;
    const inserted =
      DETERMINERS.has(after.lower) ||
      PREPOSITIONS.has(after.lower) ||
      INSERTION.test(after.lower) ||
      after.kind === 'number' ||
      /ing$|ed$/.test(after.lower);
    const before = nounPhraseEnding(clause, i - 1);
    if (before && (inserted || before.kind === 'name')) return before;
  }
  // "In Paris, Kerry, said": one comma only, or nothing understood.
  return inner?.kind === 'name' || inner?.kind === 'pronoun' ? inner : null;
}

function noClauseIn(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokenAt(clause, i)?.lower ?? '';
    if (PREPOSITIONS.has(word) || INSERTION.test(word) || /ing$|ed$/.test(word)) return false;
  }
  return true;
}

function openingOf(clause: Clause, close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 30; i--)
    if (/^[([]$/.test(tokenAt(clause, i)?.text ?? '')) return i;
  return -1;
}

/** The subject of the clause that the verb belongs to without being next to it: its first noun phrase before a verb. */
export function clauseSubject(clause: Clause, verb: number): NounPhrase | null {
  let best: NounPhrase | null = null;
  for (let i = clauseStart(clause, verb); i < verb; i++) {
    const found = subjectAt(clause, i);
    if (!found) continue;
    if (!best || found.kind === 'pronoun' || found.kind === 'name' || best.kind === 'description')
      best ??= found;
  }
  return best;
}

/** Where the verb's own clause begins: after a semicolon or a quotation that ends a clause. */
function clauseStart(clause: Clause, verb: number): number {
  for (let i = verb - 1; i >= 0; i--) if (tokenAt(clause, i)?.text === ';') return i + 1;
  return 0;
}

/** Unit `i` as the last word of a subject: a verb follows, and no preposition stands before the phrase. */
function subjectAt(clause: Clause, i: number): NounPhrase | null {
  const token = tokenAt(clause, i);
  if (!token || token.kind === 'sign') return null;
  const pronoun = SUBJECT_PRONOUNS.has(token.lower);
  if (pronoun && (token.lower === 'who' || token.lower === 'it')) return null;
  const named = clause.mentions.ending.has(token.end);
  if (!pronoun && !named && !startsVerb(clause, i + 1)) return null;
  const found = nounPhraseEnding(clause, i);
  if (!found) return null;
  if (!pronoun && PREPOSITIONS.has(tokenAt(clause, found.first - 1)?.lower ?? '')) return null;
  if (!pronoun && found.kind === 'name' && PREPOSITIONS.has(beforeTitles(clause, found.first))) return null;
  return found;
}

/** The word before a name's titles: "with Foreign Minister" Janelidze → with. */
function beforeTitles(clause: Clause, first: number): string {
  let i = first - 1;
  while (i >= 0 && first - i < 6) {
    const token = tokenAt(clause, i);
    if (!token || (token.kind === 'sign' && token.text !== '.' && token.text !== '-')) break;
    if (PREPOSITIONS.has(token.lower)) return token.lower;
    if (LINKS.has(token.lower) || AUXILIARIES.has(token.lower)) break;
    i--;
  }
  return '';
}

function startsVerb(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (token?.kind !== 'word') return false;
  if (AUXILIARIES.has(token.lower)) return true;
  const verb = cueVerb(token.lower);
  return verb?.form === 'past' || (token.lower.endsWith('ed') && !/^\p{Lu}/u.test(token.text));
}

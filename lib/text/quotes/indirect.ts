/**
 * Indirect statements: what somebody is said to have said, in the narrator's words.
 *
 * Examples: Kerry said [that talks would go on]. [Talks will go on], Kerry said. According to Kerry, [talks will
 * go on]. Kept to verbs and forms that leave no doubt that a statement is reported.
 */
import type { Span } from '../types';
import type { Attribution } from './attributions';
import type { Reported } from './candidates';
import { CAPITAL, isAdverb, isNominal, isVerbLike, lowerAt, pronounOf, tokenAt } from './clause';
import { PREPOSITIONS, TIME_WORDS } from './word-classes';

export interface IndirectStatement extends Span {
  readonly attribution: Attribution;
  readonly rule: string;
}

/** How far from the verb "that" may stand: "told reporters in Paris on Tuesday that". */
const FARTHEST_THAT = 12;
const INTENTION = /^(?:promise|vow|pledge|threaten|swear)$/;
/** Verbs that take a clause without "that" as a rule. */
const BARE = /^(?:say|tell|claim|insist|think)$/;
/** Verbs of speech whose clause states what the speaker holds to be so. */
const STATES =
  /^(?:acknowledge|add|admit|affirm|agree|allege|announce|argue|assert|assure|boast|caution|claim|clarify|complain|concede|conclude|confess|confirm|contend|counter|declare|deny|disclose|emphasi[sz]e|explain|hint|imply|indicate|inform|insist|joke|lament|maintain|note|observe|pledge|predict|proclaim|promise|recall|reiterate|remark|remind|reply|report|respond|reveal|say|speculate|state|stress|suggest|swear|tell|testify|threaten|tweet|underline|underscore|vow|warn|write)$/;
/** Verbs that things do as well: "the figures suggest that". */
const INFERS = /^(?:suggest|imply|indicate|hint|underline|underscore|state|note|reveal|reflect)$/;
const DOUBTFUL =
  /^(?:not|never|refus(?:e|es|ed)|declin(?:e|es|ed)|fail(?:s|ed)?|without|would|could|might|may|should|if|cannot|unless)$|n['’]t$/;

/** The indirect statements of a sentence, in order, none overlapping another or a quotation. */
export function indirectStatements(sentence: Reported): IndirectStatement[] {
  const found: IndirectStatement[] = [];
  const list = sentence.attributions;
  list.forEach((a, i) => {
    if (!reports(sentence, a)) return;
    const made = statementOf(sentence, a, list[i + 1] ?? null);
    const last = found.at(-1);
    if (made && (!last || made.start >= last.end)) found.push(made);
  });
  return found;
}

/** A verb that states, neither denied nor imagined, and somebody who can speak. */
function reports(sentence: Reported, a: Attribution): boolean {
  if (a.form === 'according-to') return true;
  if (!a.verb || !STATES.test(a.verb.lemma) || a.form === 'agent' || a.form === 'possessive') return false;
  if (a.speaker.kind === 'pronoun' && !/^(?:he|she|they|i|we|who)\b/.test(lowerAt(sentence, a.speaker.first)))
    return false;
  if (a.speaker.kind === 'description' && INFERS.test(a.verb.lemma)) return false;
  for (let i = a.at - 1; i >= 0 && i > a.at - 4; i--) if (DOUBTFUL.test(lowerAt(sentence, i))) return false;
  return true;
}

function statementOf(sentence: Reported, a: Attribution, next: Attribution | null): IndirectStatement | null {
  const before = precedes(sentence, a);
  if (before) return make(sentence, a, 0, before, 'indirect: before');
  const from = complement(sentence, a);
  if (from === null) return null;
  const rule = a.form === 'according-to' ? 'indirect: according to' : 'indirect: after';
  return make(sentence, a, from, endOf(sentence, a, next), rule);
}

/** "…, Kerry said." and "…, according to Kerry.": the unit where the statement before ends, or 0. */
function precedes(sentence: Reported, a: Attribution): number {
  const comma = a.first - 1;
  let titles = a.first;
  while (titles > 0 && CAPITAL.test(tokenAt(sentence, titles - 1)?.text ?? '')) titles--;
  const at = tokenAt(sentence, comma)?.text === ',' ? comma : titles - 1;
  if (at < 3 || tokenAt(sentence, at)?.text !== ',') return 0;
  return closes(sentence, a.last) && isClause(sentence, at) ? at : 0;
}

/** Nothing follows that would go on with the statement or be one: "…, Kerry said on Tuesday." */
function closes(sentence: Reported, from: number): boolean {
  const after = tokenAt(sentence, from);
  if (!after) return sentence.units[from] === undefined;
  const fine =
    after.kind === 'sign' ? after.text !== ':' : TIME_WORDS.has(after.lower) || PREPOSITIONS.has(after.lower);
  if (!fine) return false;
  // "said Roe, a teacher": an apposition, where "the plan, Roe said, would …" goes on with the statement.
  const apposed = /^(?:a|an|the|who|whose|\d+)$/.test(lowerAt(sentence, from + 1));
  for (let i = from; i < sentence.units.length; i++) {
    const word = lowerAt(sentence, i);
    if (word === 'that' || (word === ',' && !apposed && i < sentence.units.length - 1)) return false;
  }
  return true;
}

/** A clause with a verb, not "In Paris" or "When asked". */
function isClause(sentence: Reported, end: number): boolean {
  const first = tokenAt(sentence, 0);
  if (
    !first ||
    PREPOSITIONS.has(first.lower) ||
    /^(?:when|as|if|though|although|while|asked)$|ing$/.test(first.lower)
  )
    return false;
  for (let i = 1; i < end; i++) if (isVerbLike(sentence, i)) return true;
  return false;
}

/** The unit where the statement after the verb begins, or null. */
function complement(sentence: Reported, a: Attribution): number | null {
  if (a.form === 'according-to') {
    return a.first === 0 && tokenAt(sentence, a.last)?.text === ',' ? a.last + 1 : null;
  }
  const start = a.form === 'verb-subject' ? a.last : a.at + 1;
  if (a.verb && INTENTION.test(a.verb.lemma) && lowerAt(sentence, start) === 'to') return start;
  for (let i = start; i < Math.min(start + FARTHEST_THAT, sentence.units.length); i++) {
    const token = tokenAt(sentence, i);
    if (!token || (token.kind === 'sign' && !/^[.-]$/.test(token.text))) break;
    if (token.lower === 'that') return i;
  }
  if (!a.verb || !BARE.test(a.verb.lemma) || a.form === 'verb-subject') return null;
  let i = start;
  while (TIME_WORDS.has(lowerAt(sentence, i)) || lowerAt(sentence, i) === 'on') i++;
  if (a.verb.lemma === 'tell') {
    while (i < start + 6 && isNominal(sentence, i)) i++;
    return pronounOf(tokenAt(sentence, i)) && i > start ? i : null;
  }
  const first = tokenAt(sentence, i);
  if (first?.kind !== 'word' || isAdverb(first)) return null;
  return pronounOf(first) || isNominal(sentence, i) ? i : null;
}

/** The statement ends with the sentence, or where the same speaker is said to say something more. */
function endOf(sentence: Reported, a: Attribution, next: Attribution | null): number {
  let end = sentence.units.length;
  if (next && next.at > a.last && (next.speaker.start === a.speaker.start || next.form === 'according-to')) {
    const cut = next.form === 'according-to' ? next.first : next.at;
    if (!/^(?:and|but|,|then|also)$/.test(lowerAt(sentence, cut - 1))) return end;
    end = cut;
    while (end > a.last && /^(?:and|but|,|then|also)$/.test(lowerAt(sentence, end - 1))) end--;
  }
  return end;
}

function make(
  sentence: Reported,
  attribution: Attribution,
  from: number,
  to: number,
  rule: string,
): IndirectStatement | null {
  let end = to;
  while (end > from && tokenAt(sentence, end - 1)?.kind === 'sign') end--;
  if (end - from < 3) return null;
  for (let i = from; i < end; i++) if (sentence.units[i]?.kind === 'quote') return null;
  const start = sentence.units[from]?.start ?? 0;
  return { start, end: sentence.units[end - 1]?.end ?? start, attribution, rule };
}

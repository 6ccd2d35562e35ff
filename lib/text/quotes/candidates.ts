/**
 * Who may have said a quotation, from the sentence it stands in: each candidate with the rule that proposes it
 * and a weight. The weights are set by hand: words next to the quotation beat words in the sentence, those beat
 * what went before.
 */
import type { Cue } from '../types';
import type { Attribution } from './attributions';
import { CAPITAL, type Clause, isVerbLike, type NounPhrase, pronounOf, tokenAt } from './clause';
import { clauseSubject } from './subject';
import { LINKS, PREPOSITIONS } from './word-classes';

export interface Candidate {
  readonly speaker: NounPhrase;
  readonly cue: Cue | null;
  readonly score: number;
  readonly rule: string;
}

/** A sentence of the narrator's with all that is known of it. */
export interface Reported extends Clause {
  readonly paragraph: number;
  readonly attributions: readonly Attribution[];
}

/** “…,” she said: nothing stands closer. */
const AFTER = 10;
/** “…” in 2013, she said: another clause may lie between. */
const AFTER_APART = 5.5;
/** She said “…”. */
const BEFORE = 8;
/** She wants “…”: no cue, but a subject. */
const SUBJECT = 4;
/** Every word between cue and quotation. */
const GAP = 0.12;
/** Every quotation between. */
const GAP_QUOTE = 0.6;
/** A new clause or its subject between cue and quotation. */
const GAP_CLAUSE = 1.2;
const COLON = 1.5;
const COMMA = 0.8;
/** Nothing but a comma between cue and quotation: as good as one that follows. */
const ADJACENT = 2.5;
const CLASS_WEIGHT = { speech: 1, label: 0.5, thought: -0.5, weak: -2 } as const;
const NOUN_WEIGHT = -0.5;

/** Candidates from the quotation's own sentence, best first; `at` is the quotation's unit. */
export function candidatesWithin(sentence: Reported, at: number): Candidate[] {
  const found: Candidate[] = [];
  for (const a of sentence.attributions) {
    const base = a.verb ? CLASS_WEIGHT[a.verb.class] : a.form === 'possessive' ? NOUN_WEIGHT : 0.5;
    const made = a.first > at ? after(sentence, a, at) : a.at < at ? before(sentence, a, at) : null;
    if (made !== null)
      found.push({
        speaker: a.speaker,
        cue: a.cue,
        score: made + base,
        rule: `${a.first > at ? 'after' : 'before'}: ${a.form}`,
      });
  }
  const subject = clauseSubject(sentence, at);
  if (subject) {
    const colon = tokenAt(sentence, at - 1)?.text === ':';
    const known = subject.kind === 'description' ? (colon ? 0 : -1.5) : 0;
    found.push({ speaker: subject, cue: null, score: SUBJECT + known + (colon ? 3 : 0), rule: 'subject' });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Only titles, adverbs and commas may lie between a quotation and the attribution that follows it. */
function after(sentence: Reported, a: Attribution, at: number): number | null {
  let apart = false;
  let cost = 0;
  for (let i = at + 1; i < a.first; i++) {
    const unit = sentence.units[i];
    if (unit?.kind === 'quote') cost += GAP_QUOTE;
    else if (unit) {
      const { token } = unit;
      if (token.text === ';') return null;
      if (token.kind === 'sign') continue;
      cost += GAP;
      if (
        LINKS.has(token.lower) ||
        PREPOSITIONS.has(token.lower) ||
        pronounOf(token) ||
        isVerbLike(sentence, i)
      )
        apart = true;
    }
  }
  if (a.form === 'participle' || a.form === 'possessive') return apart ? null : AFTER_APART - 2.5 - cost;
  if (a.form === 'according-to') return AFTER - 1 - cost / 2;
  if (apart) return a.form === 'verb-subject' ? AFTER_APART - cost : AFTER_APART - 2.5 - cost;
  return AFTER - cost;
}

function before(sentence: Reported, a: Attribution, at: number): number {
  let cost = 0;
  for (let i = a.at + 1; i < at; i++) {
    const unit = sentence.units[i];
    if (unit?.kind === 'quote') cost += GAP_QUOTE;
    else if (unit && unit.token.kind !== 'sign') {
      cost += GAP;
      const clausal =
        i > a.last &&
        pronounOf(unit.token) !== null &&
        unit.token.lower !== 'it' &&
        unit.token.lower !== 'you';
      if (clausal && tokenAt(sentence, a.at + 1)?.lower !== 'that' && i - a.at > 6) cost += GAP_CLAUSE / 4;
    } else if (unit?.kind === 'token' && unit.token.text === ';') cost += GAP_CLAUSE;
  }
  const lead = tokenAt(sentence, at - 1)?.text;
  if (cost === 0 || (a.verb?.class === 'label' && cost <= 3 * GAP)) cost -= ADJACENT;
  return BEFORE - cost + (lead === ':' ? COLON : lead === ',' || lead === 'that' ? COMMA : 0);
}

/** Is there nothing but quotations and punctuation in the sentence? */
export function isQuotesOnly(sentence: Reported): boolean {
  return sentence.units.every((u) => u.kind === 'quote' || u.token.kind === 'sign');
}

/** The speaker a sentence leaves in mind: of its last attribution, or its subject. */
export function speakerLeftBy(
  sentence: Reported,
): { speaker: NounPhrase; cue: Cue | null; spoke: boolean } | null {
  const finite = sentence.attributions.filter((a) => a.form !== 'possessive' && a.verb?.class !== 'weak');
  const last = finite.at(-1);
  if (last) return { speaker: last.speaker, cue: last.cue, spoke: true };
  const subject = clauseSubject(sentence, sentence.units.length);
  return subject && { speaker: subject, cue: null, spoke: false };
}

/**
 * “Is it true?” Ann Roe, a teacher, asked on Friday: the sentence is nothing but an attribution of what stands
 * before it. Its subject comes first and nothing that was said follows the verb.
 */
export function attributesBackwards(sentence: Reported): Attribution | null {
  const a = sentence.attributions[0];
  if (!a || a.verb?.class === 'label' || (a.form !== 'subject-verb' && a.form !== 'verb-subject'))
    return null;
  for (let i = 0; i < a.first; i++) {
    const token = tokenAt(sentence, i);
    if (!token || (token.kind === 'word' && !CAPITAL.test(token.text) && !isTitleWord(token.lower)))
      return null;
  }
  const next = sentence.units[Math.max(a.at + 1, a.form === 'verb-subject' ? a.speaker.last : 0)];
  if (!next) return a;
  if (next.kind === 'quote') return null;
  if (a.verb?.lemma === 'tell')
    return sentence.units.some((u, i) => i > a.at && u.kind === 'token' && u.token.lower === 'that')
      ? null
      : a;
  const { token } = next;
  const closes =
    token.kind === 'sign'
      ? token.text !== ':'
      : PREPOSITIONS.has(token.lower) || TIME.test(token.lower) || token.lower.endsWith('ly');
  return closes ? a : null;
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|later|then|recently|last|this|earlier|again)$/;

function isTitleWord(word: string): boolean {
  return /^(?:the|a|an|former|president|senator|minister|spokesman|spokeswoman|director|professor|leader|secretary|analyst|assailant|manager|chief|executive|officer|chairman|his|her|their)$/.test(
    word,
  );
}

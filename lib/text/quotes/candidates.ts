/**
 * Who may have said a quotation, each candidate with the rule that proposes it and a weight. The weights are
 * set by hand: words next to the quotation beat words in the sentence, those beat what went before.
 */
import type { Cue } from '../types';
import type { Attribution } from './attributions';
import { type Clause, type NounPhrase, tokenAt } from './noun-phrase';
import { clauseSubject } from './subject';
import { LINKS } from './word-classes';

export interface Candidate {
  readonly speaker: NounPhrase;
  readonly cue: Cue | null;
  readonly score: number;
  readonly rule: string;
  /** True where the text names the speaker at the quotation. */
  readonly stated: boolean;
}

/** A sentence of the narrator's with all that is known of it. */
export interface Reported extends Clause {
  readonly paragraph: number;
  readonly attributions: readonly Attribution[];
}

/** Weights, in tenths of nothing in particular: only their order and distances matter. */
const AFTER = 10;
const BEFORE = 8;
const SUBJECT = 4;
const GAP_AFTER = 0.4;
const GAP_BEFORE = 0.12;
const CLASS_WEIGHT = { speech: 1, label: 0.5, thought: -0.5, weak: -2 } as const;
const NOMINAL_CUE = 0.2;

/** Candidates from the quotation's own sentence; `at` is the quotation's unit. */
export function candidatesWithin(sentence: Reported, at: number): Candidate[] {
  const found: Candidate[] = [];
  for (const a of sentence.attributions) {
    const base = a.verb ? CLASS_WEIGHT[a.verb.class] : NOMINAL_CUE;
    if (a.first > at) {
      const score =
        AFTER + base - gap(sentence, at + 1, a.first, GAP_AFTER, 5) - (a.form === 'participle' ? 3 : 0);
      found.push({ speaker: a.speaker, cue: a.cue, score, rule: `after: ${a.form}`, stated: true });
    } else if (a.last <= at || a.at < at) {
      const score = BEFORE + base + lead(sentence, at) - gap(sentence, a.at + 1, at, GAP_BEFORE, 0);
      found.push({ speaker: a.speaker, cue: a.cue, score, rule: `before: ${a.form}`, stated: true });
    }
  }
  const subject = clauseSubject(sentence, at);
  if (subject && subject.kind !== 'description') {
    found.push({ speaker: subject, cue: null, score: SUBJECT, rule: 'subject', stated: true });
  }
  return found;
}

/** What the units between attribution and quotation take off. */
function gap(sentence: Reported, from: number, to: number, each: number, link: number): number {
  let cost = 0;
  for (let i = from; i < to; i++) {
    const unit = sentence.units[i];
    if (unit?.kind === 'quote') cost += 0.6;
    else if (unit?.kind === 'token') {
      if (unit.token.kind !== 'sign') cost += each;
      if (i === from || unit.token.text === ';') cost += LINKS.has(unit.token.lower) ? link : 0;
    }
  }
  return cost;
}

/** A colon or comma right before the quotation introduces it. */
function lead(sentence: Reported, at: number): number {
  const before = tokenAt(sentence, at - 1)?.text;
  return before === ':' ? 1.5 : before === ',' || before === 'that' ? 0.8 : 0;
}

/** Is there nothing but quotations and punctuation in the sentence? */
export function quotesOnly(sentence: Reported): boolean {
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

/**
 * Speakers that the sentences around a quotation leave in mind: “…,” she said. “…” — the second quotation is hers
 * as well, and so is the next paragraph's.
 */
import type { Speaker } from '../types';
import type { Attribution } from './attributions';
import type { Reported } from './candidates';
import { CAPITAL, type NounPhrase, phrase, tokenAt } from './clause';
import { clauseSubject } from './subject';
import { DETERMINERS, PREPOSITIONS, SOURCE_NOUNS } from './word-classes';

/** A speaker in mind while reading on. */
export interface InMind {
  readonly speaker: Speaker;
  /** The last sentence was an attribution to them … */
  readonly spoke: boolean;
  /** … of a quotation. */
  readonly quoted: boolean;
  /** The last sentence ended in a colon. */
  readonly colon: boolean;
}

const COLON = 7;
const QUOTED = 6;
const SPOKE = 5.5;
const MENTIONED = 3.5;
const NEW_PARAGRAPH = 0.5;

/** How likely a sentence of quotations alone goes on with the speaker in mind. */
export function carryScore(mind: InMind, newParagraph: boolean): number {
  if (mind.colon) return COLON;
  const base = mind.quoted ? QUOTED : mind.spoke ? SPOKE : MENTIONED;
  return newParagraph ? base - NEW_PARAGRAPH : base;
}

/** Is there nothing but quotations and punctuation in the sentence? */
export function isQuotesOnly(sentence: Reported): boolean {
  return sentence.units.every((u) => u.kind === 'quote' || u.kind === 'sign');
}

/** The speaker a sentence without quotations leaves in mind: of its last attribution, or its subject. */
export function speakerLeftBy(sentence: Reported): { speaker: NounPhrase; spoke: boolean } | null {
  const last = sentence.attributions.findLast(
    (a) => a.form !== 'possessive' && a.verb?.class !== 'weak' && !isRelative(a.speaker, sentence),
  );
  if (last) return { speaker: last.speaker, spoke: true };
  const colon = tokenAt(sentence, sentence.units.length - 1)?.text === ':';
  const subject = clauseSubject(sentence, sentence.units.length);
  if (!subject || (subject.kind === 'description' && !colon) || isRelative(subject, sentence)) return null;
  return { speaker: subject, spoke: false };
}

/** who, which, it, we: pronouns that leave nobody in mind. */
function isRelative(speaker: NounPhrase, sentence: Reported): boolean {
  if (speaker.kind !== 'pronoun') return false;
  return !/^(?:he|she|they|i)(?:['’]|$)/.test(tokenAt(sentence, speaker.first)?.lower ?? '');
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|later|then|recently|last|this|earlier|again)$/;

/**
 * “Is it true?” Ann Roe, a teacher, asked on Friday: the sentence is nothing but an attribution of what stands
 * before it. Its subject comes first and nothing that was said follows the verb.
 */
export function attributesBackwards(sentence: Reported): Attribution | null {
  const a = sentence.attributions[0];
  const kind = a?.verb?.class;
  if (!a || kind === 'label' || kind === 'weak' || (a.form !== 'subject-verb' && a.form !== 'verb-subject'))
    return null;
  for (let i = 0; i < a.first; i++) {
    const token = tokenAt(sentence, i);
    if (!token || (token.kind === 'word' && !isTitle(token.text, token.lower))) return null;
  }
  const next = sentence.units[Math.max(a.at + 1, a.form === 'verb-subject' ? a.speaker.last : 0)];
  if (!next) return a;
  if (next.kind === 'quote') return null;
  if (a.verb && LISTENER.test(a.verb.lemma)) {
    const more = sentence.units.slice(a.at + 1, a.at + 8);
    return more.some((u) => u.kind !== 'quote' && /^(?:that|to|whether|if|for|about)$/.test(u.lower))
      ? null
      : a;
  }
  if (next.kind === 'sign') return next.text === ':' ? null : a;
  return PREPOSITIONS.has(next.lower) || TIME.test(next.lower) || next.lower.endsWith('ly') ? a : null;
}

/** Verbs with the listener as their object: "Roe asked reporters". */
const LISTENER = /^(?:tell|ask|remind|assure|inform)$/;

function isTitle(text: string, lower: string): boolean {
  return CAPITAL.test(text) || DETERMINERS.has(lower) || SOURCE_NOUNS.has(lower) || lower === 'former';
}

/** "— Ann Roe" or "- Senator Ann Roe, on Friday" below a quotation: a signature. */
export function signature(sentence: Reported): NounPhrase | null {
  const dash = tokenAt(sentence, 0)?.text ?? '';
  if (!/^[-—–―]$/.test(dash)) return null;
  for (let i = 1; i < Math.min(sentence.units.length, 8); i++) {
    const token = tokenAt(sentence, i);
    const named = token && sentence.mentions.starting.get(token.start);
    if (named) {
      let last = i;
      while (last < sentence.units.length - 1 && (sentence.units[last]?.end ?? 0) < named.mention.end) last++;
      return {
        start: named.mention.start,
        end: named.mention.end,
        kind: 'name',
        named,
        first: i,
        last: last + 1,
      };
    }
    if (!token || (token.kind === 'word' && !isTitle(token.text, token.lower))) return null;
  }
  const capitals = sentence.units.findIndex((u, i) => i > 0 && !(u.kind !== 'quote' && CAPITAL.test(u.text)));
  const last = capitals < 0 ? sentence.units.length : capitals;
  const short = last >= 3 && last <= 5 && sentence.units.length <= 12;
  return short ? phrase(sentence, 1, last, 'name', null) : null;
}

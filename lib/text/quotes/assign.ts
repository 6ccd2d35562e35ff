/** Goes through the paragraphs in order and gives each quotation its speaker. */
import type { TextDocument } from '../document';
import type { Person, Quote, Speaker } from '../types';
import { findAttributions } from './attributions';
import { type Candidate, candidatesWithin, type Reported } from './candidates';
import {
  attributesBackwards,
  carryScore,
  type InMind,
  isQuotesOnly,
  signature,
  speakerLeftBy,
} from './carry';
import { tokenAt } from './clause';
import { indexRoles, type RoleIndex } from './description';
import { indirectStatements } from './indirect';
import { isStatement } from './is-statement';
import { indexMentions } from './mentions';
import { outerSentences, unitsOf } from './outer-sentences';
import { resolveSpeaker } from './resolve-speaker';
import { type Discourse, lastBefore } from './salience';
import type { Segment } from './segments';
import { findTurns, type Turn } from './transcript';

export interface SpeechReading {
  readonly document: TextDocument;
  readonly discourse: Discourse;
  readonly segments: Segment[];
  readonly quotes: Quote[];
  readonly roles: RoleIndex;
  /** The article quotes in double marks. */
  readonly doubleMarks: boolean;
  readonly turns: ReadonlyMap<number, Turn>;
  paragraph: number;
  statement: number;
  mind: InMind | null;
}

export function startReading(document: TextDocument, people: readonly Person[]): SpeechReading {
  const segments: Segment[] = [];
  const quoted = (offset: number) => {
    const at = lastBefore(segments, offset);
    return at >= 0 && offset < (segments[at]?.end ?? 0);
  };
  const mentions = indexMentions(people);
  const discourse: Discourse = { document, people, mentions, quoted, inMind: null };
  const turns = findTurns(document, people);
  return {
    document,
    discourse,
    segments,
    quotes: [],
    roles: indexRoles(people),
    doubleMarks: quotesInDouble(document.text),
    turns,
    paragraph: 0,
    statement: 0,
    mind: null,
  };
}

const SINGLE_OPENS = /(?:^|\s)['‘](?=\p{L})/gmu;
const DOUBLE_OPENS = /(?:^|\s)["“](?=\S)/gm;

/** Is the article quoting in “…” rather than in ‘…’? */
function quotesInDouble(text: string): boolean {
  return countOf(text, DOUBLE_OPENS) > countOf(text, SINGLE_OPENS);
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

/** A candidate below this is no better than none. */
const LEAST = 3;
const CONTINUED = 9.5;
const SENTENCE_BEFORE = 3;
/** What a pronoun's person gains by having spoken last, or having been the subject. */
const SPOKE = 1.5;
const SUBJECT = 1;
/** “Is it?” Ann Roe asked. */
const BACKWARDS_SURE = 9;
/** “It is.” Ann Roe said: careless, or a statement of its own. */
const BACKWARDS_LIKELY = 6.6;

interface Choice {
  readonly speaker: Speaker | null;
  readonly best: Candidate | null;
  readonly rule: string;
  readonly inferred: boolean;
  /** It goes on with what the speaker in mind was saying. */
  readonly goesOn: boolean;
}

/** Reads the next paragraph; its quotations are added to `reading.quotes`. */
export function readParagraph(reading: SpeechReading, segments: readonly Segment[]): void {
  const { document, discourse } = reading;
  const { text } = document;
  reading.segments.push(...segments);
  const paragraph = reading.paragraph++;
  const turn = reading.turns.get(paragraph);
  if (turn) {
    addTurn(reading, turn);
    return;
  }
  const units = unitsOf(document, paragraph, segments);
  const sentences: Reported[] = outerSentences(text, units, paragraph).map((s, _, all) => {
    const clause = { units: s.units, mentions: discourse.mentions };
    return { ...clause, paragraph, whole: all.length === 1, attributions: findAttributions(clause, text) };
  });
  sentences.forEach((_, index) => {
    readSentence(reading, sentences, index);
  });
}

function readSentence(reading: SpeechReading, sentences: readonly Reported[], index: number): void {
  const sentence = sentences[index];
  if (!sentence) return;
  const { discourse } = reading;
  const signed = index === 0 ? signature(sentence) : null;
  if (signed) {
    signLast(reading, resolveSpeaker(discourse, reading.roles, sentence, signed), sentence.paragraph);
    return;
  }
  let spoke: Speaker | null = null;
  for (let at = 0; at < sentence.units.length; at++) {
    const unit = sentence.units[at];
    if (unit?.kind !== 'quote') continue;
    const choice = choose(reading, sentences, index, at, unit.segment);
    if (!isStatement(reading.document.text, sentence, at, unit.segment, choice.best, reading.doubleMarks))
      continue;
    const joined = choice.goesOn || (spoke !== null && choice.speaker?.start === spoke.start);
    if (!joined) reading.statement++;
    addQuote(reading, unit.segment, choice);
    spoke = choice.speaker ?? spoke;
  }
  addIndirect(reading, sentence);
  keepInMind(reading, sentence, spoke);
}

/** What the sentence reports without marks; quotations of the same sentence may stand before or after. */
function addIndirect(reading: SpeechReading, sentence: Reported): void {
  const { quotes, document, discourse } = reading;
  for (const { start, end, attribution, rule } of indirectStatements(sentence)) {
    const speaker = resolveSpeaker(discourse, reading.roles, sentence, attribution.speaker);
    let at = quotes.length;
    while (at > 0 && (quotes[at - 1]?.start ?? 0) > start) at--;
    const text = document.text.slice(start, end);
    const statement = ++reading.statement;
    const certainty = 'stated';
    quotes.splice(at, 0, {
      start,
      end,
      text,
      kind: 'indirect',
      speaker,
      cue: attribution.cue,
      certainty,
      statement,
      rule,
    });
  }
}

/** A turn of a transcript is a statement of its own; `indirect` because no marks enclose it. */
function addTurn(reading: SpeechReading, turn: Turn): void {
  const { document, discourse, quotes } = reading;
  const { label, said, person } = turn;
  const name = person?.name ?? document.text.slice(label.start, label.end);
  const speaker = turn.asks ? null : { person: person?.id ?? null, name, ...label };
  const text = document.text.slice(said.start, said.end);
  const statement = ++reading.statement;
  quotes.push({
    ...said,
    text,
    kind: 'indirect',
    speaker,
    cue: null,
    certainty: 'stated',
    statement,
    rule: 'transcript',
  });
  reading.mind = speaker && { speaker, spoke: true, quoted: true, colon: false };
  if (person) discourse.inMind = { person: person.id, weight: SPOKE };
}

function addQuote(reading: SpeechReading, segment: Segment, choice: Choice): void {
  reading.quotes.push({
    start: segment.start,
    end: segment.end,
    text: reading.document.text.slice(segment.start, segment.end),
    kind: 'direct',
    speaker: choice.speaker,
    cue: choice.best?.cue ?? null,
    certainty: choice.inferred ? 'inferred' : 'stated',
    statement: reading.statement,
    rule: choice.rule,
  });
}

/** The best of what the sentence, the one after and the ones before offer. */
function choose(
  reading: SpeechReading,
  sentences: readonly Reported[],
  index: number,
  at: number,
  segment: Segment,
): Choice {
  const sentence = sentences[index] as Reported;
  const { mind, discourse } = reading;
  let best: Candidate | null = candidatesWithin(sentence, at)[0] ?? null;
  let bestIn = sentence;
  const alone = isQuotesOnly(sentence);
  const next = sentences[index + 1];
  const backwards =
    next && at === sentence.units.length - 1 && (alone || !best || best.score < 7)
      ? attributesBackwards(next)
      : null;
  if (backwards && next) {
    const asked = /[?!]$/.test(reading.document.text.slice(segment.inner.start, segment.inner.end));
    const score = asked || index === 0 ? BACKWARDS_SURE : BACKWARDS_LIKELY;
    best = { speaker: backwards.speaker, cue: backwards.cue, score, rule: 'sentence after' };
    bestIn = next;
  }
  const carried = mind && carriedFrom(mind, alone, index === 0, segment.continues);
  if (mind && carried && carried.score > (best?.score ?? 0)) {
    return { speaker: mind.speaker, best: null, rule: carried.rule, inferred: true, goesOn: mind.quoted };
  }
  if (!best || best.score < LEAST)
    return { speaker: null, best: null, rule: 'none', inferred: true, goesOn: false };
  const goesOn = segment.continues && mind !== null;
  return {
    speaker: resolveSpeaker(discourse, reading.roles, bestIn, best.speaker),
    best,
    rule: best.rule,
    inferred: best.cue === null,
    goesOn,
  };
}

function carriedFrom(
  mind: InMind,
  alone: boolean,
  newParagraph: boolean,
  continues: boolean,
): { score: number; rule: string } | null {
  if (continues) return { score: CONTINUED, rule: 'continued quotation' };
  const rule = newParagraph ? 'paragraph before' : 'sentence before';
  if (alone) return { score: carryScore(mind, newParagraph), rule };
  return newParagraph ? null : { score: SENTENCE_BEFORE, rule };
}

/** What the sentence leaves in mind for the ones that follow. */
function keepInMind(reading: SpeechReading, sentence: Reported, spoke: Speaker | null): void {
  const { discourse, mind } = reading;
  const colon = tokenAt(sentence, sentence.units.length - 1)?.text === ':';
  const left = spoke ? null : speakerLeftBy(sentence);
  const speaker = spoke ?? (left && resolveSpeaker(discourse, reading.roles, sentence, left.speaker));
  if (!speaker) {
    if (mind) reading.mind = { ...mind, spoke: false, quoted: false, colon };
    return;
  }
  reading.mind = { speaker, spoke: spoke !== null || left?.spoke === true, quoted: spoke !== null, colon };
  if (speaker.person) {
    discourse.inMind = { person: speaker.person, weight: reading.mind.spoke ? SPOKE : SUBJECT };
  }
}

/** A signature names the speaker of the quotation in the paragraph above. */
function signLast(reading: SpeechReading, speaker: Speaker, paragraph: number): void {
  const last = reading.quotes.at(-1);
  const segment = reading.segments.at(-1);
  if (!last || segment?.start !== last.start || segment.paragraph !== paragraph - 1) return;
  for (let i = reading.quotes.length - 1; reading.quotes[i]?.statement === last.statement; i--) {
    const quote = reading.quotes[i];
    if (quote && quote.cue === null)
      reading.quotes[i] = { ...quote, speaker, certainty: 'stated', rule: 'signature' };
  }
  reading.mind = null;
}

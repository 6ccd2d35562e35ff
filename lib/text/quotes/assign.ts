/** Goes through the paragraphs in order and gives each quotation its speaker. */
import type { TextDocument } from '../document';
import type { Person, Quote, Speaker } from '../types';
import { findAttributions } from './attributions';
import {
  attributesBackwards,
  type Candidate,
  candidatesWithin,
  isQuotesOnly,
  type Reported,
  speakerLeftBy,
} from './candidates';
import { tokenAt } from './clause';
import { isStatement } from './is-statement';
import { indexMentions } from './mentions';
import { outerSentences, unitsOf } from './outer-sentences';
import { type Discourse, resolveSpeaker } from './resolve-speaker';
import type { Segment } from './segments';

export type AssignedQuote = Quote;

/** A speaker in mind while reading on. */
interface InMind {
  readonly speaker: Speaker;
  readonly spoke: boolean;
  readonly quoted: boolean;
  readonly colon: boolean;
  readonly statement: number;
}

export interface SpeechReading {
  readonly document: TextDocument;
  readonly discourse: Discourse;
  readonly segments: Segment[];
  paragraph: number;
  statement: number;
  previous: InMind | null;
}

export function startReading(document: TextDocument, people: readonly Person[]): SpeechReading {
  const segments: Segment[] = [];
  const quoted = (offset: number) => {
    for (let i = segments.length - 1; i >= 0 && i > segments.length - 40; i--) {
      const s = segments[i];
      if (s && s.start <= offset && offset < s.end) return true;
    }
    return false;
  };
  const mentions = indexMentions(people);
  const discourse: Discourse = { document, people, mentions, quoted, lastSpeaker: null };
  return { document, discourse, segments, paragraph: 0, statement: 0, previous: null };
}

const LEAST = 3;

/** The quotations of the next paragraph, with their speakers. */
export function assignSpeakers(reading: SpeechReading, segments: readonly Segment[]): AssignedQuote[] {
  const { document, discourse } = reading;
  const { text } = document;
  reading.segments.push(...segments);
  const paragraph = reading.paragraph++;
  const units = unitsOf(document, paragraph, segments);
  const quotes: AssignedQuote[] = [];
  const sentences: Reported[] = outerSentences(text, units, paragraph).map((s) => {
    const clause = { units: s.units, mentions: discourse.mentions };
    return { ...clause, paragraph, attributions: findAttributions(clause, text) };
  });
  let before: InMind | null = reading.previous && { ...reading.previous };
  sentences.forEach((sentence, index) => {
    let last: InMind | null = null;
    sentence.units.forEach((unit, at) => {
      let bestIn = sentence;
      if (unit.kind !== 'quote') return;
      const { segment } = unit;
      let best: Candidate | null = candidatesWithin(sentence, at)[0] ?? null;
      let carried: Carried | null = null;
      const alone = isQuotesOnly(sentence);
      if (segment.continues && before) carried = { from: before, score: 12, rule: 'continued quotation' };
      else if (alone && before) {
        const rule = index === 0 ? 'paragraph before' : 'sentence before';
        carried = { from: before, score: carryScore(before, index === 0), rule };
      } else if (before && index > 0) carried = { from: before, score: 3, rule: 'sentence before' };
      const next = sentences[index + 1];
      const backwards = at === sentence.units.length - 1 && next ? attributesBackwards(next) : null;
      if (backwards && next && (alone || !best || best.score < 7)) {
        best = {
          speaker: backwards.speaker,
          cue: backwards.cue,
          score: /[?!]$/.test(text.slice(segment.inner.start, segment.inner.end)) || index === 0 ? 9 : 6.6,
          rule: 'sentence after',
        };
        if (best.score > (carried?.score ?? 0)) bestIn = next;
      }
      if (carried && best && best.score >= carried.score) carried = null;
      if (!carried && best && best.score < LEAST) best = null;
      if (!isStatement(text, sentence, at, segment, carried ? null : best)) return;
      const speaker = carried
        ? carried.from.speaker
        : best
          ? resolveSpeaker(discourse, bestIn, best.speaker)
          : null;
      const joined = carried?.from.quoted || (last && speaker && last.speaker.start === speaker.start);
      const statement = joined ? reading.statement : ++reading.statement;
      quotes.push({
        start: segment.start,
        end: segment.end,
        text: text.slice(segment.start, segment.end),
        kind: 'direct',
        speaker,
        cue: carried ? null : (best?.cue ?? null),
        certainty: carried || best?.rule === 'subject' ? 'inferred' : 'stated',
        statement,
        rule: carried?.rule ?? best?.rule ?? 'none',
      });
      if (speaker) last = { speaker, spoke: true, quoted: true, colon: false, statement };
    });
    const left = last ?? leftBy(discourse, sentence);
    if (left) {
      const colon = tokenAt(sentence, sentence.units.length - 1)?.text === ':';
      before = { ...left, colon };
      if (left.spoke && left.speaker.person)
        discourse.lastSpeaker = { person: left.speaker.person, offset: left.speaker.start };
    } else if (before) before = { ...before, spoke: false, quoted: false };
  });
  reading.previous = before;
  return quotes;
}

interface Carried {
  readonly from: InMind;
  readonly score: number;
  readonly rule: string;
}

function carryScore(from: InMind, newParagraph: boolean): number {
  const base = from.colon ? 7 : from.quoted ? 6 : from.spoke ? 5.5 : 3.5;
  return newParagraph && !from.colon ? base - 0.5 : base;
}

function leftBy(discourse: Discourse, sentence: Reported): InMind | null {
  const left = speakerLeftBy(sentence);
  if (!left) return null;
  return {
    speaker: resolveSpeaker(discourse, sentence, left.speaker),
    spoke: left.spoke,
    quoted: false,
    colon: false,
    statement: 0,
  };
}

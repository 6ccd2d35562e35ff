/** Reads the paragraphs in order and gives each quotation its speaker. */
import type { Quote, Speaker } from '../types';
import { findAttributions } from './attributions';
import type { Reported } from './candidates';
import { attributesBackwards, isQuotesOnly, signature, speakerLeftBy } from './carry';
import { type Choice, choose } from './choose';
import { tokenAt } from './clause';
import { indirectStatements } from './indirect';
import { isStatement } from './is-statement';
import { outerSentences, unitsOf } from './outer-sentences';
import type { SpeechReading } from './reading';
import { resolveSpeaker } from './resolve-speaker';
import type { Segment } from './segments';
import type { Turn } from './transcript';

/** What a pronoun's person gains by having spoken last, or having been the subject. */
const SPOKE = 1.5;
const SUBJECT = 1;

/** Sentences of a paragraph read between two yields. */
const STEP = 10;

/** Reads the next paragraph; its quotations are added to `reading.quotes`. Yields between bounded steps. */
export function* readParagraph(reading: SpeechReading, segments: readonly Segment[]): Generator<void, void> {
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
  const outer = outerSentences(text, units, paragraph);
  const sentences: Reported[] = [];
  for (const { units: own } of outer) {
    const clause = { units: own, mentions: discourse.mentions, subjects: new Map() };
    sentences.push({
      units: own,
      mentions: clause.mentions,
      subjects: clause.subjects,
      paragraph,
      whole: outer.length === 1,
      attributions: findAttributions(clause, text),
    });
    if (sentences.length % STEP === 0) yield;
  }
  for (const [index, sentence] of sentences.entries()) {
    const below = index > 0 ? sentences[index - 1] : null;
    const signed = !below || isQuotesOnly(below) ? signature(sentence) : null;
    if (signed)
      signLast(
        reading,
        resolveSpeaker(discourse, reading.roles, sentence, signed),
        below ? paragraph : paragraph - 1,
      );
    else readSentence(reading, sentence, sentences[index + 1] ?? null, index === 0);
    if (index % STEP === STEP - 1) yield;
  }
}

function readSentence(
  reading: SpeechReading,
  sentence: Reported,
  next: Reported | null,
  first: boolean,
): void {
  const { text } = reading.document;
  let spoke: Speaker | null = null;
  for (let at = 0; at < sentence.units.length; at++) {
    const unit = sentence.units[at];
    if (unit?.kind !== 'quote') continue;
    const { segment } = unit;
    const choice = choose(reading, sentence, next, first, at, segment);
    if (!isStatement(text, sentence, at, segment, choice.best, reading.doubleMarks)) continue;
    const joined =
      segment.continues || choice.goesOn || (spoke !== null && choice.speaker?.start === spoke.start);
    if (!joined) reading.statement++;
    addQuote(reading, segment, choice);
    if (segment.continues && choice.best?.cue && choice.speaker)
      nameStatement(reading, choice.speaker, choice.rule);
    spoke = choice.speaker ?? spoke;
  }
  addIndirect(reading, sentence);
  keepInMind(reading, sentence, spoke);
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

/** A continued quotation is attributed only now: its earlier parts are by the same speaker. */
function nameStatement(reading: SpeechReading, speaker: Speaker, rule: string): void {
  const { quotes } = reading;
  for (let i = quotes.length - 1; i >= 0; i--) {
    const quote = quotes[i] as Quote;
    if (quote.kind !== 'direct') continue;
    if (quote.statement !== reading.statement) return;
    if (quote.cue === null) quotes[i] = { ...quote, speaker, certainty: 'inferred', rule };
  }
}

/** What the sentence reports without marks; quotations of the same sentence may stand before or after. */
function addIndirect(reading: SpeechReading, sentence: Reported): void {
  const { quotes, document, discourse } = reading;
  for (const { start, end, attribution, rule } of indirectStatements(sentence)) {
    const { cue } = attribution;
    const speaker = resolveSpeaker(discourse, reading.roles, sentence, attribution.speaker);
    let at = quotes.length;
    while (at > 0 && (quotes[at - 1]?.start ?? 0) > start) at--;
    const text = document.text.slice(start, end);
    const statement = ++reading.statement;
    quotes.splice(at, 0, {
      start,
      end,
      text,
      kind: 'indirect',
      speaker,
      cue,
      certainty: 'stated',
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

/** What the sentence leaves in mind for the ones that follow. */
function keepInMind(reading: SpeechReading, sentence: Reported, quoted: Speaker | null): void {
  const { discourse, mind } = reading;
  const colon = tokenAt(sentence, sentence.units.length - 1)?.text === ':';
  const back = reading.usedUp === sentence ? attributesBackwards(sentence) : null;
  const left = back ? { speaker: back.speaker, spoke: true } : speakerLeftBy(sentence);
  const speaker = quoted ?? (left && resolveSpeaker(discourse, reading.roles, sentence, left.speaker));
  if (!speaker) {
    if (mind) reading.mind = { ...mind, spoke: false, quoted: false, colon };
    return;
  }
  const spoke = quoted !== null || left?.spoke === true;
  reading.mind = { speaker, spoke, quoted: quoted !== null || back !== null, colon };
  if (speaker.person) discourse.inMind = { person: speaker.person, weight: spoke ? SPOKE : SUBJECT };
}

/** A signature names the speaker of the quotation right above it, which ends `paragraph`. */
function signLast(reading: SpeechReading, speaker: Speaker, paragraph: number): void {
  const { quotes } = reading;
  const last = quotes.at(-1);
  const segment = reading.segments.at(-1);
  if (!last || segment?.start !== last.start || segment.paragraph !== paragraph) return;
  for (let i = quotes.length - 1; quotes[i]?.statement === last.statement; i--) {
    const quote = quotes[i];
    if (quote && quote.cue === null)
      quotes[i] = { ...quote, speaker, certainty: 'stated', rule: 'signature' };
  }
  reading.mind = null;
}

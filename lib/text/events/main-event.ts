/**
 * The one event an article is of: what the headline names, as the lead tells it, because the lead has the
 * people and the day. A statement is the main event only where nothing else happens.
 */
import type { TextDocument } from '../document';
import type { NewsEvent } from '../types';
import { isSpeech } from './lexicon';

/** Sentences of running text that count as the lead. */
const LEAD = 3;
const SHORTEST = 8;
/** What makes an event the main one, in order of what each says: the headline names the same action, … */
const NAMED = 4;
const HEADLINE = 2;
const DATED = 1.5;
const IN_TEXT = 1;
const PEOPLED = 0.5;
const MOST_PEOPLE = 3;
const PLACED = 0.5;
const SPEECH = -4;

/** Index of the main event, -1 where there is none. */
export function mainEvent(document: TextDocument, events: readonly NewsEvent[]): number {
  const leadEnd = endOfLead(document);
  const inText = (e: NewsEvent) => e.start >= document.bodyStart;
  const headline = events.filter((e) => !inText(e) && !isSpeech(e.action));
  let best = events.length > 0 ? 0 : -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, event] of events.entries()) {
    if (event.start >= leadEnd) break;
    const named = headline.findIndex((h) => isNamedBy(h, event));
    const score =
      (inText(event) ? IN_TEXT + (named >= 0 ? NAMED - Math.min(2, named) : 0) : HEADLINE) +
      (event.from !== null ? DATED : 0) +
      PEOPLED * Math.min(MOST_PEOPLE, event.people.length) +
      (event.place !== null ? PLACED : 0) +
      (isSpeech(event.action) ? SPEECH : 0);
    if (score <= most) continue;
    most = score;
    best = i;
  }
  return best;
}

/** The same action, in the same state, of some of the same people: not the other meeting of the caption. */
function isNamedBy(headline: NewsEvent, event: NewsEvent): boolean {
  if (headline.action !== event.action) return false;
  const open = headline.status === 'unclear' || event.status === 'unclear';
  if (!open && (headline.status === 'planned') !== (event.status === 'planned')) return false;
  return headline.people.length === 0 || headline.people.some((p) => event.people.includes(p));
}

function endOfLead(document: TextDocument): number {
  let seen = 0;
  for (const sentence of document.sentences) {
    const kind = document.paragraphs[sentence.paragraph]!.kind;
    if (sentence.start < document.bodyStart || kind === 'caption' || kind === 'heading') continue;
    // A headline or credit that stands in the text says little; sentences end in a full stop.
    const isRunning = /[.!?]["”’]?$/.test(document.text.slice(sentence.end - 2, sentence.end));
    if (isRunning && sentence.endToken - sentence.firstToken >= SHORTEST && ++seen === LEAD)
      return sentence.end;
  }
  return document.text.length;
}

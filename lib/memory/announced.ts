/**
 * What of an article belongs on an agenda: occasions with their day and with somebody or a place, still to come when
 * it was printed. Most clauses in the future tense are none: they guess, wish, threaten, or name a year.
 */
import { daysBetween } from '../text/calendar';
import type { Day } from '../text/types';
import { wordSet } from '../text/word-list';
import { OCCASIONS } from './data/occasions';
import { samePersonName } from './same-name';
import type { Reading, ReadingEvent } from './types';

export type Dated = ReadingEvent & { readonly from: Day; readonly to: Day };

const OCCASION = wordSet(OCCASIONS);
/** Days. "In May" can be waited for; "this summer" and "next year" name no occasion. */
const LONGEST = 31;
/** Days. Spans as short as this that overlap are one occasion told twice; a month may hold several. */
const WEEK = 7;
/** One article announces little: what is beyond this many are its details. */
const MOST = 3;
/** "They could meet", "if she returns", "threatened to strike": nothing is announced. */
const OPEN =
  /\b(?:if|unless|whether|could|might|hopes?|hoped|hoping|wants?|wanted|threaten(?:s|ed|ing)?|unlikely|likely|perhaps|possibl[ey]|probably)\b/i;

/** With nobody named, the sentence itself has to say that it is to come: captions name days and places too. */
const TO_COME =
  /\b(?:will|due|set|to be|scheduled|planned|plans?|expected|next|tomorrow|upcoming|announced)\b/i;

/** The announced occasions of a reading, the best first, each once. */
export function announcedIn(reading: Pick<Reading, 'events' | 'published' | 'title'>): Dated[] {
  const found: Dated[] = [];
  const candidates = reading.events
    .filter((event): event is Dated => isAnnounced(event, reading.published?.slice(0, 10) ?? null))
    .map((event) => ({ event, score: scoreOf(event) }))
    .sort((a, b) => b.score - a.score);
  for (const { event } of candidates) {
    if (found.length === MOST) break;
    // The headline names in short what the lead tells: "in Russia" there is "in Moscow" here.
    const isHeadline = event.sentence === reading.title;
    if (!found.some((known) => isSameOccasion(known, event, isHeadline))) found.push(event);
  }
  return found;
}

function isAnnounced(event: ReadingEvent, published: Day | null): boolean {
  const { from, to, status, main, action, people, place } = event;
  if (status !== 'planned' || from === null || to === null) return false;
  if (people.length === 0 && place === null) return false;
  if (daysBetween(from, to) >= LONGEST || !OCCASION.has(action)) return false;
  if (main) return published === null || to >= published;
  // What is set for the day of the paper itself is mostly told as it goes on.
  const isAhead =
    published === null || (from > published && to > published) || isRestOfWeek(event, published);
  if (!isAhead || OPEN.test(event.sentence)) return false;
  return people.length > 0 || TO_COME.test(event.sentence);
}

/** "Later this week": the week has begun. */
function isRestOfWeek({ from, to }: ReadingEvent, published: Day): boolean {
  return from !== null && to !== null && to > published && from !== to && daysBetween(from, to) < WEEK;
}

function scoreOf(event: Dated): number {
  const { main, people, place, from, to } = event;
  return (main ? 4 : 0) + Math.min(2, people.length) + (place === null ? 0 : 1) + (from === to ? 1 : 0);
}

/** The same people, or people of theirs, at the same time: "travel to Moscow" and "meet her there" are one occasion. */
export function isSameOccasion(a: Dated, b: Dated, wherever = false): boolean {
  const placesAgree = wherever || a.place === null || b.place === null || a.place === b.place;
  return placesAgree && isSameTime(a, b) && isSameCast(a, b);
}

function isSameTime(a: Dated, b: Dated): boolean {
  if (a.from === b.from && a.to === b.to) return true;
  const isShort = [a, b].every(({ from, to }) => daysBetween(from, to) < WEEK);
  return isShort && a.from <= b.to && b.from <= a.to;
}

/** Everybody of the one with fewer is in the other; without anybody the place has to tell. */
export function isSameCast(a: ReadingEvent, b: ReadingEvent): boolean {
  const [few, many] = a.people.length <= b.people.length ? [a, b] : [b, a];
  if (few.people.length === 0) return many.people.length === 0 && a.place !== null && a.place === b.place;
  return few.people.every((name) => many.people.some((other) => samePersonName(name, other)));
}

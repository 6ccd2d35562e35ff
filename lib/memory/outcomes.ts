/** The agenda: announced events, and what became of them as far as was read. Silence is never an outcome. */

import { daysBetween } from '../text/calendar';
import type { Day } from '../text/types';
import { announcedIn, type Dated, isSameCast, isSameOccasion } from './announced';
import type { Reading, ReadingEvent } from './types';

/** `passed`: its days are over and nothing read since tells; never worded as "did not happen". */
export type Outcome = 'expected' | 'passed' | 'happened' | 'moved' | 'cancelled';

export interface Expected {
  readonly reading: Reading;
  readonly event: ReadingEvent & { readonly from: Day; readonly to: Day };
  readonly outcome: Outcome;
  /** The later reading that tells. */
  readonly told: Reading | null;
}

/** An event moved by more than this is another occasion, not the same one put off. */
const MOST_DAYS_MOVED = 120;

/**
 * The expected events of the readings, earliest first; the same event announced by several outlets once (the
 * first read).
 *
 * @param today the reader's calendar day
 */
export function agendaOf(readings: readonly Reading[], today: Day): Expected[] {
  const inOrder = [...readings].sort((a, b) => a.firstRead - b.firstRead);
  const found: Expected[] = [];
  inOrder.forEach((reading, at) => {
    for (const event of announcedIn(reading)) {
      if (found.some((known) => isKnown(known.event, event))) continue;
      found.push({ reading, event, ...outcomeOf(event, inOrder.slice(at + 1), today) });
    }
  });
  return found.sort((a, b) => a.event.from.localeCompare(b.event.from));
}

function isKnown(known: Dated, event: Dated): boolean {
  return isSameOccasion(known, event) || (overlaps(known, event) && isSameUndertaking(known, event));
}

function outcomeOf(event: Dated, later: readonly Reading[], today: Day): Pick<Expected, 'outcome' | 'told'> {
  for (const reading of later)
    for (const other of reading.events) {
      if (!isSameUndertaking(event, other)) continue;
      const near = other.from === null || gap(event, other) <= MOST_DAYS_MOVED;
      if (other.status === 'cancelled' && near) return { outcome: 'cancelled', told: reading };
      if (other.from === null) continue;
      if (other.status === 'happened' && overlaps(event, other))
        return { outcome: 'happened', told: reading };
      const saidBeforehand = reading.published === null || reading.published.slice(0, 10) <= event.to;
      if (other.status === 'planned' && saidBeforehand && near && !overlaps(event, other))
        return { outcome: 'moved', told: reading };
    }
  return { outcome: today > event.to ? 'passed' : 'expected', told: null };
}

/** The same people about the same thing. */
function isSameUndertaking(a: ReadingEvent, b: ReadingEvent): boolean {
  const placesAgree = a.place === null || b.place === null || a.place === b.place;
  return placesAgree && a.action === b.action && isSameCast(a, b);
}

function overlaps(a: Dated, b: ReadingEvent): boolean {
  return b.from !== null && a.from <= (b.to ?? b.from) && b.from <= a.to;
}

/** Days between the two spans, 0 when they overlap. */
function gap(a: Dated, b: ReadingEvent): number {
  if (b.from === null || overlaps(a, b)) return 0;
  return b.from > a.to ? daysBetween(a.to, b.from) : daysBetween(b.to ?? b.from, a.from);
}

/** The timeline of a story: what happened or is to happen, in the order of its days. */
import type { Day, EventStatus } from '../text/types';
import type { Reading } from './types';

export interface TimelineEntry {
  readonly from: Day;
  readonly to: Day;
  readonly summary: string;
  readonly status: EventStatus;
  /** Readings that report it, first read first. */
  readonly readings: readonly string[];
}

/** Main events with a day, one entry an event cluster and day; a later report's wording and status win. */
export function timelineOf(readings: readonly Reading[]): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const reading of [...readings].sort((a, b) => a.firstRead - b.firstRead)) {
    const event = reading.events.find((e) => e.main && e.from !== null);
    if (!event?.from) continue;
    const key = `${reading.event} ${event.from} ${event.action}`;
    const before = entries.get(key);
    entries.set(key, {
      from: event.from,
      to: event.to ?? event.from,
      summary: event.summary,
      status: event.status,
      readings: [...(before?.readings ?? []), reading.id],
    });
  }
  return [...entries.values()].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** A story as it was read: its events and reports in the order of their days, and the other occasions apart. */
import { agendaOf } from '../memory/outcomes';
import { type TimelineEntry, timelineOf } from '../memory/timeline';
import type { Reading } from '../memory/types';
import type { StoryEntry, StoryView } from '../messages/contract';
import type { Day } from '../text/types';
import { listedReading } from './rows';
import { disagreementViews, quotationViews } from './side-by-side';
import type { Store } from './store';
import { readingWithRelated, storyReadings } from './story-readings';

/** The story the reading is part of; null where there is no such reading. */
export async function storyView(store: Store, id: string, today: Day): Promise<StoryView | null> {
  const found = await readingWithRelated(store, id);
  if (!found) return null;
  const { reading, related } = found;
  const { readings, sameEvent } = await storyReadings(store, related);
  const dayOf = (of: Reading) => of.published?.slice(0, 10) ?? store.environment.dayOf(of.firstRead);
  return {
    of: listedReading(reading),
    readings: readings.length + 1,
    entries: storyEntries([reading, ...readings], today, dayOf),
    apart: related.filter((row) => row.relation === 'other-occasion'),
    quotations: quotationViews(reading, readings),
    disagreements: disagreementViews([reading, ...sameEvent]),
  };
}

/** Events with their day, and the reports that tell of none by the day they were published. */
function storyEntries(
  readings: readonly Reading[],
  today: Day,
  dayOf: (reading: Reading) => Day,
): StoryEntry[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const expected = agendaOf(readings, today);
  const timeline = timelineOf(readings);
  const placed = new Set(timeline.flatMap((entry) => entry.readings));
  const events = timeline.map((entry): StoryEntry => {
    const became = expected.find((each) => isAbout(each.event, entry));
    return {
      from: entry.from,
      to: entry.to,
      event: {
        summary: entry.summary,
        status: entry.status,
        outcome: became?.outcome ?? null,
        told: became?.told ? listedReading(became.told) : null,
      },
      readings: entry.readings.flatMap((each) => {
        const reading = byId.get(each);
        return reading ? [listedReading(reading)] : [];
      }),
    };
  });
  const reports = readings
    .filter((reading) => !placed.has(reading.id))
    .map((reading): StoryEntry => {
      const day = dayOf(reading);
      return { from: day, to: day, event: null, readings: [listedReading(reading)] };
    });
  return [...events, ...reports].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

function isAbout(event: { readonly summary: string; readonly from: Day }, entry: TimelineEntry): boolean {
  return event.summary === entry.summary && event.from === entry.from;
}

/** Days in ISO form sort as text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

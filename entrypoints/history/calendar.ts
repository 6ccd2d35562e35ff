import { calendarFile } from '../../lib/memory/calendar-file';
import type { AgendaItem } from '../../lib/messages/contract';

/** The agenda as an iCalendar file; `now` in milliseconds since 1970. */
export function calendarOf(items: readonly AgendaItem[], now: number): string {
  const stamp = `${new Date(now).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  return calendarFile(
    items.map(({ reading, outcome, summary, sentence, place, from, to }) => ({
      reading,
      outcome,
      event: { summary, place, from, to, sentence },
    })),
    stamp,
  );
}

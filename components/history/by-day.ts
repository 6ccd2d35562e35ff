import type { SearchResult } from '../../lib/messages/contract';
import type { Language } from '../../lib/platform/language';
import type { Day } from '../../lib/text/types';

export type Row = SearchResult['rows'][number];

/** Runs of rows last read on the same day of the reader's calendar, in the order they came. */
export function byDay(
  rows: readonly Row[],
  language: Language,
): readonly { readonly day: Day; readonly rows: readonly Row[] }[] {
  const days: { day: Day; rows: Row[] }[] = [];
  for (const row of rows) {
    const day = language.dayOf(row.lastRead);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}

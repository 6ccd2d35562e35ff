import type { ReadingRow } from '../../lib/messages/contract';
import type { Language } from '../../lib/platform/language';

/** The day a reading stands on in a chronology: when it was published, else when it was first read. */
export function dayOfReading(reading: ReadingRow, language: Language): string {
  return reading.published?.slice(0, 10) ?? language.dayOf(reading.firstRead);
}

/** By that day, the latest first; those of one day in the order they came. */
export function newestFirst<T extends ReadingRow>(rows: readonly T[], language: Language): T[] {
  const day = (row: T) => dayOfReading(row, language);
  return [...rows].sort((a, b) => day(b).localeCompare(day(a)));
}

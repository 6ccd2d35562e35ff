/** Expected events as an iCalendar file (RFC 5545), for the reader's own calendar. */
import { addDays } from '../text/calendar';
import { hash } from './hash';
import type { Expected } from './outcomes';
import type { Reading } from './types';

/** What the file needs of an expected event and the reading that announced it. */
export interface CalendarEntry {
  readonly reading: Pick<Reading, 'id' | 'url' | 'title' | 'outlet'>;
  readonly event: Pick<Expected['event'], 'summary' | 'place' | 'from' | 'to' | 'sentence'>;
  readonly outcome: Expected['outcome'];
}

/** A content line is at most 75 octets; folded lines go on behind a line break and a space. */
const LONGEST_LINE = 73;

/**
 * @param stamp moment of the export, `20160315T120000Z`
 * @returns the file's text, lines ended with CR LF
 */
export function calendarFile(expected: readonly CalendarEntry[], stamp: string): string {
  const events = expected.flatMap(({ reading, event, outcome }) => [
    'BEGIN:VEVENT',
    // The same however it is saved, alone or among others: a calendar that has it already does not take it twice.
    `UID:${reading.id}-${hash(`${event.from} ${event.summary}`).toString(36)}@backstory.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    // The end is exclusive.
    `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    `DESCRIPTION:${escaped(`${reading.title} (${reading.outlet})\n${event.sentence}`)}`,
    `URL:${reading.url.replace(/[\r\n]/g, '')}`,
    // News takes nobody's time: the day stays free.
    'TRANSP:TRANSPARENT',
    ...(outcome === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Backstory//Agenda//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: string) => day.replace(/-/g, '');

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Folds by octets, never inside a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (size + octets > LONGEST_LINE) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n ');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

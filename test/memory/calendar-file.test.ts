import { expect, test } from 'vitest';
import { calendarFile } from '../../lib/memory/calendar-file';
import { agendaOf } from '../../lib/memory/outcomes';
import { event, reading } from './example-readings';

const fileOf = (given: Parameters<typeof event>[0], title = 'Report') =>
  calendarFile(
    agendaOf([reading({ id: 'a', title, events: [event(given)] })], '2024-05-10'),
    '20240510T080000Z',
  );

test('an event spans its days, the end exclusive', () => {
  expect(fileOf({}).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Backstory//Agenda//EN',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:a-[0-9a-z]+@backstory\.invalid$/),
    'DTSTAMP:20240510T080000Z',
    'DTSTART;VALUE=DATE:20240513',
    'DTEND;VALUE=DATE:20240520',
    'SUMMARY:Ines Aldana to visit Port Corran',
    'LOCATION:Port Corran',
    'DESCRIPTION:Report (The Example)\\nInes Aldana will visit Port Corran next',
    '  week.',
    'URL:https://news.example/a',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('an event has one name, saved alone or among others', () => {
  const day = (from: string) => event({ from, to: from });
  const both = agendaOf([reading({ id: 'a', events: [day('2024-06-03'), day('2024-05-20')] })], '2024-05-10');
  const names = (items: typeof both) => calendarFile(items, '20240510T080000Z').match(/^UID:.*$/gm);
  expect(new Set(names(both))).toHaveLength(2);
  expect(names(both.slice(1))).toEqual(names(both)?.slice(1));
});

test('what a page wrote cannot end a line or start a property', () => {
  const file = fileOf({ summary: 'Talks; in, two\r\nATTENDEE:mailto:x' });
  expect(file).toContain('SUMMARY:Talks\\; in\\, two\\nATTENDEE:mailto:x\r\n');
  expect(file).not.toMatch(/^ATTENDEE/m);
});

test('no line is over 75 octets, and folding cuts no character', () => {
  const title = '🌊'.repeat(60);
  const lines = fileOf({}, title).split('\r\n');
  expect(Math.max(...lines.map((l) => new TextEncoder().encode(l).length))).toBeLessThanOrEqual(75);
  expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(title);
});

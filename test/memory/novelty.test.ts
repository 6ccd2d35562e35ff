import { expect, test } from 'vitest';
import { paragraphFingerprints } from '../../lib/memory/fingerprints';
import { noveltyOf } from '../../lib/memory/novelty';
import { person, quote, reading } from './example-readings';

const OLD = 'Ines Aldana will sail to Port Corran.';
const NEW = 'The ferry has 40 cabins.';
const date = (text: string, day: string | null) => ({
  text,
  type: 'DATE' as const,
  value: day ?? 'PAST_REF',
  from: day,
  to: day,
});

const earlier = reading({
  id: 'a',
  people: [person('Ines Aldana')],
  dates: [date('Monday', '2024-05-13')],
  quotes: [quote('“We will sail whatever the weather brings us.”', 'Ines Aldana')],
  figures: [{ text: '12 cabins', value: 12, unit: 'cabin' }],
  paragraphs: paragraphFingerprints(OLD),
});

test('only what no earlier reading has is new', () => {
  const now = {
    people: [person('Ines M. Aldana'), person('Rafe Okonjo')],
    dates: [
      date('13 May', '2024-05-13'),
      date('Tuesday', '2024-05-14'),
      date('14 May', '2024-05-14'),
      date('once', null),
    ],
    quotes: [
      quote('“We will sail whatever the weather brings”', 'Aldana'),
      quote('“I am not going.”', 'Rafe Okonjo'),
    ],
  };
  expect(noveltyOf(now, `${OLD}\n\n${NEW}`, [earlier])).toEqual({
    people: ['Rafe Okonjo'],
    dates: ['14 May'],
    quotes: ['“I am not going.”'],
    figures: ['40 cabins'],
    unread: [1],
    newParagraphs: 1,
    paragraphs: 2,
  });
});

test('the page again has nothing new', () => {
  expect(noveltyOf(earlier, OLD, [earlier])).toMatchObject({
    people: [],
    dates: [],
    quotes: [],
    newParagraphs: 0,
  });
});

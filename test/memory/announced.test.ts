import { expect, test } from 'vitest';
import { announcedIn } from '../../lib/memory/announced';
import type { ReadingEvent } from '../../lib/memory/types';
import { event, reading } from './example-readings';

const PUBLISHED = '2024-05-08';
const inText = { main: false, sentence: 'Ines Aldana will visit Port Corran next week.' };
const announced = (...events: Partial<ReadingEvent>[]) =>
  announcedIn(
    reading({ id: 'a', published: PUBLISHED, title: 'Aldana sets out', events: events.map((e) => event(e)) }),
  );

test.each<[string, Partial<ReadingEvent>]>([
  ['a visit next week', {}],
  ['a day of its own', { from: '2024-06-03', to: '2024-06-03' }],
  ['a month', { from: '2024-06-01', to: '2024-06-30' }],
  ['later this week', { from: '2024-05-06', to: '2024-05-12' }],
  ['somebody, and no place', { place: null }],
  [
    'a place, and nobody, in a sentence of what is to come',
    { people: [], sentence: 'Talks in Port Corran are set for May.' },
  ],
  ['what the article is of, on its own day', { main: true, from: PUBLISHED, to: PUBLISHED }],
])('belongs on the agenda: %s', (_, given) => {
  expect(announced({ ...inText, ...given })).toHaveLength(1);
});

test.each<[string, Partial<ReadingEvent>]>([
  ['what happens of itself', { action: 'rise' }],
  ['what the article is of, where it happens of itself', { main: true, action: 'collapse' }],
  ['a year', { from: '2025-01-01', to: '2025-12-31' }],
  ['a summer', { from: '2024-06-01', to: '2024-08-31' }],
  ['the rest of the month', { from: '2024-05-01', to: '2024-05-31' }],
  ['the day of the paper', { from: PUBLISHED, to: PUBLISHED }],
  ['a condition', { sentence: 'If she visits Port Corran next week, she will see the harbour.' }],
  ['a threat', { sentence: 'She threatened to visit Port Corran next week.' }],
  ['a wish', { sentence: 'She hopes to visit Port Corran next week.' }],
  ['a guess', { sentence: 'She will probably visit Port Corran next week.' }],
  ['nobody, nowhere', { people: [], place: null }],
  ['a caption with a place', { people: [], sentence: 'A visit in Port Corran on Monday.' }],
  ['what happened', { status: 'happened' }],
  ['what has no day', { from: null, to: null }],
])('does not: %s', (_, given) => {
  expect(announced({ ...inText, ...given })).toEqual([]);
});

test('a journey and the talks it is for are one, in the words of the main event', () => {
  const talks = { ...inText, action: 'talk', people: ['Ines Aldana'], place: null };
  expect(announced(talks, { action: 'travel' }).map((each) => each.action)).toEqual(['travel']);
});

test('the headline’s coarser place makes no second occasion', () => {
  const headline = { ...inText, sentence: 'Aldana sets out', place: 'Westland' };
  expect(announced({}, headline)).toHaveLength(1);
});

test.each<[string, Partial<ReadingEvent>]>([
  ['another day', { from: '2024-06-03', to: '2024-06-03' }],
  ['another place', { place: 'Hollin' }],
  ['other people', { people: ['Rafe Okonjo'] }],
])('at %s it is another occasion', (_, given) => {
  expect(announced({}, { ...inText, ...given })).toHaveLength(2);
});

test('of many the three that say most, the main one first', () => {
  const visits = ['2024-06-03', '2024-06-10', '2024-06-17', '2024-06-24'].map((day, i) => ({
    ...inText,
    from: day,
    to: day,
    place: i === 0 ? null : 'Hollin',
  }));
  expect(announced(...visits, {}).map((each) => each.from)).toEqual([
    '2024-05-13',
    '2024-06-10',
    '2024-06-17',
  ]);
});

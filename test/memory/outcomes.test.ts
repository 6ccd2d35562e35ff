import { expect, test } from 'vitest';
import { agendaOf } from '../../lib/memory/outcomes';
import type { ReadingEvent } from '../../lib/memory/types';
import { event, reading } from './example-readings';

const announced = reading({ id: 'a', firstRead: 1, events: [event({})] });
const later = (given: Partial<ReadingEvent>, published = '2024-05-20') =>
  reading({ id: 'b', firstRead: 2, published, events: [event(given)] });
const outcome = (today: string, ...more: ReturnType<typeof later>[]) =>
  agendaOf([...more, announced], today).map((e) => [e.event.from, e.outcome, e.told?.id ?? null]);

test('expected until its last day is over, then passed: silence is no outcome', () => {
  expect(outcome('2024-05-19')).toEqual([['2024-05-13', 'expected', null]]);
  expect(outcome('2024-05-20')).toEqual([['2024-05-13', 'passed', null]]);
});

test('a later report tells what became of it', () => {
  expect(outcome('2024-05-25', later({ status: 'happened', from: '2024-05-14', to: '2024-05-14' }))).toEqual([
    ['2024-05-13', 'happened', 'b'],
  ]);
  expect(outcome('2024-05-25', later({ status: 'cancelled', from: null, to: null }))).toEqual([
    ['2024-05-13', 'cancelled', 'b'],
  ]);
  expect(outcome('2024-05-12', later({ from: '2024-06-03', to: '2024-06-09' }, '2024-05-11'))).toEqual([
    ['2024-05-13', 'moved', 'b'],
    ['2024-06-03', 'expected', null],
  ]);
});

test.each([
  ['another person’s visit', { people: ['Rafe Okonjo'], status: 'cancelled' as const }],
  ['another place', { place: 'Hollin', status: 'cancelled' as const }],
  ['another action', { action: 'speak', status: 'cancelled' as const }],
  [
    'a visit that happened at another time',
    { status: 'happened' as const, from: '2024-02-01', to: '2024-02-01' },
  ],
  ['the next visit, announced once this one is over', { from: '2024-08-01', to: '2024-08-01' }],
])('%s tells nothing', (_, given) => {
  expect(outcome('2024-05-25', later(given))[0]).toEqual(['2024-05-13', 'passed', null]);
});

test('with nobody named the place tells what is one', () => {
  const vote = { action: 'vote', people: [], sentence: 'A vote in Port Corran is set for next week.' };
  const [one, two] = [reading({ id: 'a', firstRead: 1, events: [event(vote)] }), later(vote, '2024-05-10')];
  expect(agendaOf([one, two], '2024-05-12')).toHaveLength(1);
  expect(agendaOf([one, later({ ...vote, place: 'Hollin' }, '2024-05-10')], '2024-05-12')).toHaveLength(2);
});

test('announced by two outlets it is one', () => {
  expect(outcome('2024-05-12', later({ from: '2024-05-15', to: '2024-05-15' }, '2024-05-10'))).toHaveLength(
    1,
  );
});

test('past when it was printed, undated or nobody’s: nothing is expected', () => {
  const none = reading({
    id: 'c',
    published: '2024-06-01',
    events: [
      event({}),
      event({ from: null, to: null }),
      event({ people: [], place: null, from: '2024-07-01', to: '2024-07-01' }),
    ],
  });
  expect(agendaOf([none], '2024-05-01')).toEqual([]);
});

import { expect, test } from 'vitest';
import { corrected, isApart } from '../../lib/memory/corrections';
import { disagreementsOf } from '../../lib/memory/disagreements';
import { paragraphFingerprints } from '../../lib/memory/fingerprints';
import { personHistory } from '../../lib/memory/person-record';
import { changesOf, rewritingOf } from '../../lib/memory/rewritten';
import { timelineOf } from '../../lib/memory/timeline';
import { event, person, quote, reading } from './example-readings';

const first = reading({
  id: 'a',
  firstRead: 10,
  people: [person('Ines Aldana', 'trade minister'), person('Rafe Okonjo')],
  quotes: [quote('“We sail.”', 'Ines Aldana'), quote('“No.”', 'Rafe Okonjo')],
  events: [event({})],
});
const second = reading({
  id: 'b',
  outlet: 'Courier',
  published: null,
  firstRead: 20,
  people: [person('Ines M. Aldana', 'prime minister', 'Trade Minister')],
});

test('a person’s record: roles over time, quotes, companions', () => {
  const record = personHistory('Ines Aldana', [
    first,
    second,
    reading({ id: 'c', people: [person('Carla Aldana')] }),
  ]);
  expect(record).toMatchObject({ name: 'Ines M. Aldana', firstRead: 10, lastRead: 20 });
  expect(record?.readings.map((r) => r.id)).toEqual(['b', 'a']);
  expect(record?.roles).toEqual([
    // By the day of publication, and by the day of reading where there is none.
    { role: 'Trade Minister', from: 20, to: Date.UTC(2024, 4, 6, 12) },
    { role: 'prime minister', from: 20, to: 20 },
  ]);
  expect(record?.quotes.map((q) => q.quote.text)).toEqual(['“We sail.”']);
  expect(record?.with).toEqual([{ name: 'Rafe Okonjo', readings: 1, lastRead: 10 }]);
  expect(personHistory('Aldana', [first])).toBeNull();
});

test('a rewriting is what came and what went; order alone is none', () => {
  const before = paragraphFingerprints('One two.\n\nThree four.\n\nFive six.');
  expect(rewritingOf(before, 'Three four.\n\nOne two!\n\nNew words here.')).toEqual({
    added: [2],
    removed: [2],
  });
  expect(rewritingOf(before, 'Five six.\n\nThree four.\n\nOne two.')).toBeNull();
});

const HARBOUR = 'The harbour is closed until noon.';

test.each([
  [
    'a paragraph with other words is reworded',
    'Some 31 people were hurt in the port on Monday.',
    'Some 34 people were hurt in the port on Monday.',
    ['= Some', '- 31', '+ 34', '= people were hurt in the port on Monday.'],
  ],
  [
    'one on another matter is a new one, and the other is gone',
    'A band will play in the square.',
    'Divers found the black box.',
    ['removed A band will play in the square.', 'added Divers found the black box.'],
  ],
  [
    'one that is gone leaves the others alone',
    `Nobody was hurt.\n${HARBOUR}`,
    HARBOUR,
    ['removed Nobody was hurt.'],
  ],
  [
    'what is gone stands where it stood',
    `${HARBOUR}\nNobody was hurt.`,
    `Divers found the black box.\n${HARBOUR}`,
    ['added Divers found the black box.', 'removed Nobody was hurt.'],
  ],
  [
    'what is gone stands where it stood, though what was before it has other marks now',
    `${HARBOUR}\nNobody was hurt.`,
    `Divers found the black box.\n${HARBOUR.replace(/\.$/, '!')}`,
    ['added Divers found the black box.', 'removed Nobody was hurt.'],
  ],
  ['a paragraph that only moved is none', `One two.\n${HARBOUR}`, `${HARBOUR}\nOne, two.`, []],
])('%s', (_, before, now, expected) => {
  const signs = { same: '=', first: '-', second: '+' };
  const told = changesOf(before, now).flatMap((change) =>
    change.kind === 'reworded'
      ? change.pieces.map((piece) => `${signs[piece.in]} ${piece.text}`)
      : [`${change.kind} ${change.text}`],
  );
  expect(told).toEqual(expected);
});

test('a timeline has one entry an event and day, in the later report’s words', () => {
  const report = reading({
    id: 'd',
    firstRead: 30,
    events: [event({ summary: 'Ines Aldana visited', status: 'happened' })],
  });
  const other = reading({ id: 'f', event: 'e2', events: [event({ from: '2024-01-02', to: '2024-01-02' })] });
  expect(timelineOf([report, first, other]).map((t) => [t.from, t.summary, t.status, t.readings])).toEqual([
    ['2024-01-02', 'Ines Aldana to visit Port Corran', 'planned', ['f']],
    ['2024-05-13', 'Ines Aldana visited', 'happened', ['a', 'd']],
  ]);
});

const dead = (id: string, value: number) =>
  reading({ id, figures: [{ text: `${value} dead`, value, unit: 'dead' }] });

test('reports that give one number of a thing each, and not the same, disagree', () => {
  expect(disagreementsOf([dead('a', 12), dead('b', 14)])).toEqual([
    {
      about: 'How many dead?',
      versions: [
        { reading: 'a', outlet: 'The Example', said: ['12 dead'] },
        { reading: 'b', outlet: 'The Example', said: ['14 dead'] },
      ],
    },
  ]);
  expect(disagreementsOf([dead('a', 12), dead('b', 12)])).toEqual([]);
  expect(disagreementsOf([dead('a', 12), dead('b', 400)])).toEqual([]);
});

test('so do reports whose main event is on other days', () => {
  const late = reading({ id: 'b', events: [event({ from: '2024-05-20', to: '2024-05-20' })] });
  expect(disagreementsOf([first, late]).map((d) => d.versions.map((v) => v.said))).toEqual([
    [[{ from: '2024-05-13', to: '2024-05-19' }], [{ from: '2024-05-20', to: '2024-05-20' }]],
  ]);
});

test('corrections change a reading, and leaving one out undoes it', () => {
  const gone = corrected(first, [{ kind: 'not-a-person', name: 'rafe okonjo' }]);
  expect(gone?.people.map((p) => p.name)).toEqual(['Ines Aldana']);
  expect(gone?.quotes[1]).toMatchObject({ speaker: 'Rafe Okonjo', isPerson: false });
  const one = corrected(first, [{ kind: 'same-person', name: 'Ines Aldana', other: 'Rafe Okonjo' }]);
  expect(one?.people).toEqual([{ ...person('Ines Aldana', 'trade minister'), mentions: 2 }]);
  expect(one?.quotes.map((q) => q.speaker)).toEqual(['Ines Aldana', 'Ines Aldana']);
  const two = corrected(first, [{ kind: 'two-people', name: 'Ines Aldana', reading: 'a' }]);
  expect(two?.people[0]?.name).toBe('Ines Aldana (The Example)');
  expect(corrected(first, [{ kind: 'two-people', name: 'Ines Aldana', reading: 'b' }])).toEqual(first);
  const speaker = corrected(first, [
    { kind: 'wrong-speaker', reading: 'a', quote: '“No.”', speaker: 'the harbour office' },
  ]);
  expect(speaker?.quotes[1]).toMatchObject({ speaker: 'the harbour office', isPerson: false });
  expect(corrected(first, [{ kind: 'hide', reading: 'a' }])).toBeNull();
  expect(corrected(first, [])).toEqual(first);
});

test('not related holds both ways round', () => {
  const said = [{ kind: 'not-related' as const, reading: 'a', other: 'b' }];
  expect([isApart('a', 'b', said), isApart('b', 'a', said), isApart('a', 'c', said)]).toEqual([
    true,
    true,
    false,
  ]);
});

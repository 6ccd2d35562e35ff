import { describe, expect, it } from 'vitest';
import { openHistory } from '../../lib/history/history';
import type { Correction } from '../../lib/messages/contract';
import { newWorld, reopen, visit } from './world';

const QUOTE = '“The ferries cannot wait”';

async function filled() {
  const world = newWorld();
  const history = openHistory(world.environment);
  const text = 'Nadia Marlow and Samuel Okafor will meet in Brackwater for talks on the ferry treaty.';
  const people = ['Nadia Marlow', 'Samuel Okafor', 'Nadja Marlowe'];
  const one = await visit(history, { path: 'a', text, people, quotes: [['Nadia Marlow', QUOTE]] });
  const two = await visit(history, { path: 'b', site: 'courier.example', text, people });
  return { world, history, one: one.id, two: two.id };
}

type Filled = Awaited<ReturnType<typeof filled>>;

const CASES: readonly [
  string,
  (f: Filled) => Correction,
  (f: Filled) => Promise<unknown>,
  unknown,
  unknown,
][] = [
  [
    'not a person',
    () => ({ kind: 'not-a-person', name: 'Samuel Okafor' }),
    async ({ history }) => [
      (await history.person('Samuel Okafor'))?.readings,
      (await history.people('', 9)).length,
    ],
    [undefined, 2],
    [2, 3],
  ],
  [
    'one person',
    () => ({ kind: 'same-person', name: 'Nadia Marlow', other: 'Nadja Marlowe' }),
    async ({ history }) => [
      (await history.person('Nadia Marlow'))?.with.map((p) => p.name),
      (await history.people('nadj', 9)).length,
    ],
    [['Samuel Okafor'], 0],
    [['Samuel Okafor', 'Nadja Marlowe'], 1],
  ],
  [
    'two people',
    ({ two }) => ({ kind: 'two-people', name: 'Nadia Marlow', reading: two }),
    async ({ history, two }) => [
      (await history.reading(two))?.reading.people[0]?.name,
      (await history.person('Nadia Marlow (courier.example)'))?.readings,
      (await history.person('Nadia Marlow'))?.readings,
    ],
    ['Nadia Marlow (courier.example)', 1, 1],
    ['Nadia Marlow', undefined, 2],
  ],
  [
    'wrong speaker',
    ({ one }) => ({ kind: 'wrong-speaker', reading: one, quote: QUOTE, speaker: 'Samuel Okafor' }),
    async ({ history }) => (await history.person('Samuel Okafor'))?.quotes.length,
    1,
    0,
  ],
  [
    'not related',
    ({ one, two }) => ({ kind: 'not-related', reading: two, other: one }),
    async ({ history, one, two }) => {
      const [a, b] = [await history.reading(one), await history.reading(two)];
      return [a?.related.length, b?.related.length, a?.reading.event === b?.reading.event];
    },
    [0, 0, false],
    [1, 1, true],
  ],
  [
    'hidden',
    ({ one }) => ({ kind: 'hide', reading: one }),
    async ({ history, one, two }) => [
      (await history.latest(9)).rows.length,
      await history.reading(one),
      (await history.reading(two))?.related.length,
      (await history.search({ query: 'treaty', limit: 9 })).rows.length,
    ],
    [1, null, 0, 1],
    [2, expect.anything(), 1, 2],
  ],
];

describe('corrections', () => {
  it.each(CASES)('%s: applied to the whole history, kept, undone', async (_, make, look, after, before) => {
    const f = await filled();
    expect(await look(f)).toEqual(before);
    const { undo } = await f.history.correct(make(f));
    expect(await look(f)).toEqual(after);
    const later = { ...f, history: reopen(f.world) };
    expect(await look(later)).toEqual(after);
    expect(await later.history.undo(undo)).toBe(true);
    expect(await look(later)).toEqual(before);
    expect(await later.history.undo(undo)).toBe(false);
  });

  it('take a name for no person’s once, however often it is said, and after what was said meanwhile', async () => {
    const { world, history, two } = await filled();
    const said = () => history.correct({ kind: 'not-a-person', name: 'Samuel Okafor' });
    const { undo } = await said();
    world.time++;
    await history.correct({ kind: 'same-person', name: 'Samuel Okafor', other: 'Nadja Marlowe' });
    const namesNow = async () => (await history.reading(two))?.reading.people.map((person) => person.name);
    expect(await namesNow()).toEqual(['Nadia Marlow', 'Samuel Okafor']);
    world.time++;
    expect(await said()).toEqual({ undo });
    expect(await history.correct({ kind: 'not-a-person', name: 'SAMUEL OKAFOR' })).toEqual({ undo });
    expect(await namesNow()).toEqual(['Nadia Marlow']);
    expect(await history.corrections()).toHaveLength(2);
    expect(await history.correct({ kind: 'not-a-person', name: 'Nadia Marlow' })).not.toEqual({ undo });
  });

  it('count for what is read later', async () => {
    const f = await filled();
    await f.history.correct({ kind: 'not-a-person', name: 'Samuel Okafor' });
    await f.history.correct({ kind: 'same-person', name: 'Nadia Marlow', other: 'Nadja Marlowe' });
    const { id } = await visit(f.history, {
      path: 'c',
      text: 'In the evening.',
      people: ['Samuel Okafor', 'Nadja Marlowe'],
    });
    expect((await f.history.reading(id))?.reading.people.map((p) => p.name)).toEqual(['Nadia Marlow']);
    expect((await f.history.person('Nadia Marlow'))?.readings).toBe(3);
  });

  it('lead from either name to the one person', async () => {
    const f = await filled();
    await f.history.correct({ kind: 'same-person', name: 'Nadia Marlow', other: 'Nadja Marlowe' });
    expect((await f.history.person('Nadja Marlowe'))?.name).toBe('Nadia Marlow');
    expect((await f.history.card('Nadja Marlowe', 'https://else.example/')).quotes).toHaveLength(1);
  });

  it('tell two people apart where one article shortens the name', async () => {
    const f = await filled();
    const { id } = await visit(f.history, { path: 'c', text: 'Later.', people: ['N. Marlow'] });
    await f.history.correct({ kind: 'two-people', name: 'Nadia Marlow', reading: id });
    const [person] = (await f.history.reading(id))?.reading.people ?? [];
    expect(person?.name).toBe('Nadia Marlow (The Harbour Post)');
  });

  it('are listed, the newest first, with the readings they speak of; undoing an early one leaves the later', async () => {
    const f = await filled();
    const hide = { kind: 'hide', reading: f.one } as const;
    const none = { kind: 'not-a-person', name: 'Samuel Okafor' } as const;
    const apart = { kind: 'not-related', reading: f.two, other: f.one } as const;
    const { undo } = await f.history.correct(hide);
    for (const correction of [none, apart]) {
      f.world.time += 1000;
      await f.history.correct(correction);
    }
    const list = await reopen(f.world).corrections();
    expect(list.map(({ correction, readings }) => [correction, readings.map((row) => row.id)])).toEqual([
      [apart, [f.two, f.one]],
      [none, []],
      [hide, [f.one]],
    ]);
    expect(list.at(-1)?.undo).toBe(undo);
    await f.history.undo(undo);
    expect((await f.history.corrections()).map((each) => each.correction)).toEqual([apart, none]);
    expect((await f.history.latest(9)).rows).toHaveLength(2);
  });

  it('stay with a hidden reading that is read again', async () => {
    const f = await filled();
    await f.history.correct({ kind: 'hide', reading: f.one });
    await visit(f.history, { path: 'a', text: 'Now something else.' });
    expect((await f.history.latest(9)).rows.map((r) => r.id)).toEqual([f.two]);
  });

  it('count when a person is removed', async () => {
    const f = await filled();
    await visit(f.history, { path: 'c', people: ['N. Marlowe'], text: 'Elsewhere.' });
    await f.history.correct({ kind: 'same-person', name: 'Otto Berg', other: 'Nadja Marlowe' });
    expect((await f.history.remove({ kind: 'person', name: 'Otto Berg' })).removed).toBe(2);
    expect((await f.history.latest(9)).rows).toHaveLength(1);
  });

  it('go with the reading they speak of', async () => {
    const f = await filled();
    await f.history.correct({ kind: 'wrong-speaker', reading: f.one, quote: QUOTE, speaker: null });
    await f.history.remove({ kind: 'reading', id: f.one });
    f.world.time += 60_000;
    await f.history.maintain();
    expect((await f.history.exportPiece(null)).text).not.toContain('ferries');
  });
});

import { describe, expect, it } from 'vitest';
import { openHistory } from '../../lib/history/history';
import { articleOf } from './articles';
import { DAY, newWorld, visit } from './world';

async function filled() {
  const world = newWorld();
  const history = openHistory(world.environment);
  await visit(history, {
    path: 'a',
    title: 'Marlow to meet Okafor',
    text: 'Talks on the ferry treaty begin in Brackwater.',
    people: ['Nadia Marlow', 'Samuel Okafor'],
    quotes: [['Nadia Marlow', '“The ferries cannot wait”']],
    plan: { action: 'meet', from: '2016-03-21', to: '2016-03-27' },
  });
  world.time += 40 * DAY;
  await visit(history, {
    path: 'b',
    site: 'courier.example',
    published: '2016-03-29',
    title: 'Ferry deal signed',
    text: 'The café owners cheered when the treaty was signed.',
    people: ['N. Marlow', 'Samuel Okafor', 'Ida Marlow'],
    quotes: [['Ida Marlow', '“We danced”']],
    plan: { action: 'meet', from: '2016-03-22', to: '2016-03-22', status: 'happened' },
  });
  return { world, history };
}

const titles = (result: { rows: readonly { title: string }[] }) => result.rows.map((r) => r.title);

describe('search', () => {
  it.each([
    ['treaty', ['Ferry deal signed', 'Marlow to meet Okafor']],
    ['ferry treaty', ['Ferry deal signed', 'Marlow to meet Okafor']],
    ['CAFE owner', ['Ferry deal signed']],
    ['"ferry treaty"', ['Marlow to meet Okafor']],
    ['"treaty ferry"', []],
    ['harbour post', ['Marlow to meet Okafor']],
    ['nowhere treaty', []],
    ['', ['Ferry deal signed', 'Marlow to meet Okafor']],
  ])('%s', async (query, expected) => {
    const { history } = await filled();
    expect(titles(await history.search({ query, limit: 10 }))).toEqual(expected);
  });

  it.each([
    [{ person: 'Nadia Marlow' }, ['Ferry deal signed', 'Marlow to meet Okafor']],
    [{ person: 'Ida Marlow' }, ['Ferry deal signed']],
    [{ site: 'courier.example' }, ['Ferry deal signed']],
    [{ to: '2016-03-15' }, ['Marlow to meet Okafor']],
    [{ from: '2016-03-16' }, ['Ferry deal signed']],
    [{ from: '2016-04-24', to: '2016-04-24' }, ['Ferry deal signed']],
    [{ from: '2016-04-25', to: '2019-04-24' }, []],
    [{ from: '2014-12-30', to: '2016-12-31' }, ['Ferry deal signed', 'Marlow to meet Okafor']],
    [{ person: 'Samuel Okafor', site: 'harbour.example' }, ['Marlow to meet Okafor']],
    [{ query: 'treaty', person: 'Samuel Okafor', from: '2016-04-01' }, ['Ferry deal signed']],
    [{ query: 'brackwater', site: 'courier.example' }, []],
  ])('filters by %j', async (filter, expected) => {
    const { history } = await filled();
    expect(titles(await history.search({ query: '', limit: 10, ...filter }))).toEqual(expected);
  });

  it('shows the words around the first hit', async () => {
    const { history } = await filled();
    const { rows } = await history.search({ query: 'brackwater', limit: 1 });
    expect(rows[0]?.snippet).toContain('begin in Brackwater.');
  });

  it('goes on where the page before ended', async () => {
    const { history } = await filled();
    const one = await history.search({ query: 'treaty', limit: 1 });
    const two = await history.search({ query: 'treaty', limit: 1, after: one.after ?? undefined });
    expect([...titles(one), ...titles(two)]).toEqual(['Ferry deal signed', 'Marlow to meet Okafor']);
    expect(two.after).toBeNull();
    expect(one.total).toBe(2);
    const latest = await history.search({
      query: '',
      limit: 1,
      after: (await history.latest(1)).after ?? '',
    });
    expect(titles(latest)).toEqual(['Marlow to meet Okafor']);
  });
});

describe('people', () => {
  it('shows on a card what was read on other pages', async () => {
    const { history } = await filled();
    const card = await history.card('Nadia Marlow', 'https://courier.example/b');
    expect(card).toMatchObject({ name: 'Nadia Marlow', readings: 1 });
    expect(card.lastRead.map((r) => r.title)).toEqual(['Marlow to meet Okafor']);
    expect(card.quotes.map((q) => q.text)).toEqual(['“The ferries cannot wait”']);
  });

  it('keeps a record of a person, and tells two of one surname apart', async () => {
    const { history } = await filled();
    const record = await history.person('Nadia Marlow');
    expect(record).toMatchObject({ name: 'Nadia Marlow', readings: 2 });
    expect(record?.with.map((p) => [p.name, p.readings])).toEqual([
      ['Samuel Okafor', 2],
      ['Ida Marlow', 1],
    ]);
    expect(record?.quotes).toHaveLength(1);
    expect(await history.person('Otto Marlow')).toBeNull();
  });

  it('lists people, most read first, and finds them by part of the name', async () => {
    const { history } = await filled();
    expect((await history.people('', 1)).map((p) => [p.name, p.readings])).toEqual([['Samuel Okafor', 2]]);
    expect((await history.people('ida m', 9)).map((p) => p.name)).toEqual(['Ida Marlow']);
  });
});

describe('agenda', () => {
  it('holds what was announced and tells what became of it', async () => {
    const { history } = await filled();
    const [item] = await history.agenda('2016-04-01');
    expect(item).toMatchObject({ from: '2016-03-21', to: '2016-03-27', outcome: 'happened' });
    expect(item?.told?.title).toBe('Ferry deal signed');
    expect(await history.agenda('2017-04-01')).toEqual([]);
  });
});

describe('an empty history', () => {
  it('answers every question with nothing', async () => {
    const { environment } = newWorld();
    const history = openHistory(environment);
    expect(await history.latest(5)).toEqual({ rows: [], total: 0, after: null, rebuilding: false });
    expect(await history.search({ query: 'x', limit: 5 })).toEqual({
      rows: [],
      total: 0,
      after: null,
      rebuilding: false,
    });
    expect(await history.reading('rabc')).toBeNull();
    expect(await history.reading('../../x')).toBeNull();
    expect(await history.people('', 5)).toEqual([]);
    expect(await history.agenda('2016-01-01')).toEqual([]);
    expect(await history.card('Nadia Marlow', articleOf({ path: 'x' }).url)).toMatchObject({ readings: 0 });
  });
});

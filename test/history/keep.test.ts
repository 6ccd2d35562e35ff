import { describe, expect, it } from 'vitest';
import { openHistory } from '../../lib/history/history';
import { annotationsOf, articleOf } from './articles';
import { DAY, newWorld, reopen, START, visit } from './world';

const TALKS = {
  path: 'talks',
  title: 'Marlow and Okafor to meet in Brackwater next week',
  text: 'Nadia Marlow and Samuel Okafor will meet in Brackwater next week for talks on the ferry treaty.',
  people: ['Nadia Marlow', 'Samuel Okafor'],
  quotes: [['Nadia Marlow', '“The ferries cannot wait another winter”']],
} as const;

describe('keep', () => {
  it('keeps a visit and finds it again after a restart', async () => {
    const world = newWorld();
    const kept = await visit(openHistory(world.environment), TALKS);
    const later = await reopen(world).reading(kept.id);
    expect(later?.reading).toMatchObject({
      id: kept.id,
      title: TALKS.title,
      visits: 1,
      firstRead: START,
      event: kept.event,
      authors: ['Ida Marsh'],
    });
    expect(later?.text).toContain('ferry treaty');
    expect(later?.reading.people.map((p) => p.name)).toEqual(['Nadia Marlow', 'Samuel Okafor']);
  });

  it('keeps of the events those that are told of: the main one, those with a day, what was called off', async () => {
    const article = articleOf(TALKS);
    const found = annotationsOf({ ...TALKS, plan: { action: 'meet', from: '2016-03-21', to: '2016-03-27' } });
    const [main] = found.events;
    const minor = { ...main!, main: false };
    const undated = { ...minor, from: null, to: null };
    const events = [
      { ...undated, action: 'win', main: true },
      { ...minor, action: 'sign' },
      { ...undated, action: 'sail', status: 'cancelled' as const },
      { ...undated, action: 'wave', status: 'happened' as const },
      { ...undated, action: 'rain', status: 'cancelled' as const, people: [] },
    ];
    const history = openHistory(newWorld().environment);
    const { id } = await history.keep('v', article, { ...found, events });
    const kept = (await history.reading(id))?.reading.events.map((event) => event.action);
    expect(kept).toEqual(['win', 'sign', 'sail']);
  });

  it('counts the same visit once, however often it is sent', async () => {
    const world = newWorld();
    const history = openHistory(world.environment);
    const first = await visit(history, TALKS, 'v1');
    const again = await visit(history, TALKS, 'v1');
    const afterRestart = await visit(reopen(world), TALKS, 'v1');
    expect([again.id, afterRestart.id]).toEqual([first.id, first.id]);
    expect((await history.reading(first.id))?.reading.visits).toBe(1);
  });

  it('keeps text that came during a visit, as no second one and no change since', async () => {
    const world = newWorld();
    const history = openHistory(world.environment);
    const first = await visit(history, TALKS, 'v1');
    const late = `${TALKS.text}\n\nThe harbour master, Tilda Marsh, called the date a poor joke on Thursday.`;
    const all = { ...TALKS, text: late };
    await visit(history, all, 'v1');
    const kept = await reopen(world).reading(first.id);
    expect(kept?.text).toContain('Tilda Marsh');
    expect(kept?.reading.visits).toBe(1);
    const report = { article: articleOf(all), annotations: annotationsOf(all) };
    expect((await history.view(report)).rewritten).toBeNull();
    world.time += DAY;
    await visit(history, TALKS, 'v2');
    await visit(history, all, 'v2');
    // It came late, but is as it was.
    expect((await history.view(report)).rewritten).toBeNull();
    expect((await history.reading(first.id))?.rewritten).toBeNull();
    expect((await history.reading(first.id))?.reading.visits).toBe(2);
  });

  it('loses no text that the page takes away again while it is read', async () => {
    const history = openHistory(newWorld().environment);
    const { id } = await visit(
      history,
      { ...TALKS, text: 'The treaty will be signed.\n\nA band will play.' },
      'v1',
    );
    await visit(history, { ...TALKS, text: 'The treaty will be signed.' }, 'v1');
    expect((await history.reading(id))?.text).toContain('A band will play.');
    await visit(history, { ...TALKS, text: 'The treaty will be signed.\n\nA choir will play.' }, 'v1');
    expect((await history.reading(id))?.text).toContain('A choir will play.');
  });

  it('keeps one article for one address in four tabs at once, with four visits', async () => {
    const world = newWorld();
    const history = openHistory(world.environment);
    const kept = await Promise.all(['a', 'b', 'c', 'd'].map((id) => visit(history, TALKS, id)));
    expect(new Set(kept.map((k) => k.id)).size).toBe(1);
    expect((await history.latest(10)).rows).toHaveLength(1);
    expect((await history.reading(kept[0]!.id))?.reading.visits).toBe(4);
  });

  it('keeps one article when two contexts of the extension write at once', async () => {
    const world = newWorld();
    const [one, two] = [openHistory(world.environment), openHistory(world.environment)];
    const kept = await Promise.all([visit(one, TALKS, 'a'), visit(two, TALKS, 'b')]);
    expect(kept[0]!.id).toBe(kept[1]!.id);
    expect((await reopen(world).reading(kept[0]!.id))?.reading.visits).toBe(2);
  });

  it('takes addresses that differ in fragment or campaign for one article', async () => {
    const history = openHistory(newWorld().environment);
    const article = articleOf(TALKS);
    const found = annotationsOf(TALKS);
    const one = await history.keep('a', article, found);
    const two = await history.keep('b', { ...article, url: `${article.url}?utm_source=mail#top` }, found);
    expect(two.id).toBe(one.id);
  });

  it('tells what was rewritten, and finds the new words but not the old', async () => {
    const world = newWorld();
    const history = openHistory(world.environment);
    const before = { ...TALKS, text: 'The treaty will be signed.\n\nA band will play.' };
    const { id } = await visit(history, before);
    world.time += DAY;
    const after = { ...TALKS, text: 'The treaty will be signed.\n\nThe concert was cancelled.' };
    const report = { article: articleOf(after), annotations: annotationsOf(after) };
    const changes = [
      { kind: 'removed', text: 'A band will play.' },
      { kind: 'added', text: 'The concert was cancelled.' },
    ];
    const told = { since: START, at: START + DAY, added: 1, removed: 1, changes };
    expect((await history.view(report)).rewritten).toEqual(told);
    await visit(history, after);
    expect((await history.view(report)).rewritten).toEqual(told);
    expect((await history.search({ query: 'concert', limit: 5 })).rows.map((r) => r.id)).toEqual([id]);
    expect((await history.search({ query: 'band', limit: 5 })).rows).toEqual([]);
    expect((await history.reading(id))?.text).toContain('cancelled');
    world.time += DAY;
    await visit(history, after);
    expect((await history.view(report)).rewritten).toBeNull();
    expect((await reopen(world).reading(id))?.rewritten).toEqual(told);
  });

  it('tells only how much was rewritten once the text is no longer kept', async () => {
    const world = newWorld();
    const history = openHistory(world.environment);
    const { id } = await visit(history, { ...TALKS, text: 'A band will play.' });
    await visit(history, { ...TALKS, text: 'No band will play.' });
    expect((await history.reading(id))?.rewritten?.changes).toHaveLength(1);
    world.limits = { keepDays: null, keepTextDays: 30 };
    world.time += 40 * DAY;
    await history.maintain();
    const told = { since: START, at: START, added: 1, removed: 1, changes: null };
    expect((await history.reading(id))?.rewritten).toEqual(told);
  });

  it('finds the earlier report of the same event, and not the article itself', async () => {
    const history = openHistory(newWorld().environment);
    const first = await visit(history, TALKS);
    const second = { ...TALKS, path: 'ferry', site: 'courier.example' };
    const kept = await visit(history, second);
    expect(kept.related.map((r) => r.id)).toEqual([first.id]);
    expect(kept.event).toBe(first.event);
    const again = await history.relate(articleOf(second), annotationsOf(second));
    expect(again.related.map((r) => r.id)).toEqual([first.id]);
    expect((await history.reading(kept.id))?.related.map((r) => r.id)).toEqual([first.id]);
  });

  it('keeps no text where the reader wants none', async () => {
    const world = newWorld();
    world.limits = { keepDays: null, keepTextDays: 0 };
    const history = openHistory(world.environment);
    const { id } = await visit(history, TALKS);
    expect((await history.reading(id))?.text).toBeNull();
    expect((await history.search({ query: 'treaty', limit: 5 })).rows).toEqual([]);
    expect((await history.search({ query: 'okafor', limit: 5 })).rows).toHaveLength(1);
  });
});

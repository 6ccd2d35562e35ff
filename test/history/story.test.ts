import { describe, expect, it } from 'vitest';
import { openHistory } from '../../lib/history/history';
import { annotationsOf, articleOf } from './articles';
import { DAY, newWorld, visit } from './world';

const PEOPLE = ['Nadia Marlow', 'Samuel Okafor'];
const TEXT =
  'Talks on the ferry treaty begin in Brackwater after a winter of quarrels over the harbour dues and the night crossing.';
const FIRST = {
  path: 'a',
  title: 'Marlow to meet Okafor in Brackwater over the ferry treaty',
  text: TEXT,
  people: PEOPLE,
  quotes: [['Nadia Marlow', '“The ferries cannot wait for another winter of talk”']],
  plan: { action: 'meet', from: '2016-03-21', to: '2016-03-22' },
} as const;
const SECOND = {
  ...FIRST,
  path: 'b',
  site: 'courier.example',
  quotes: [['Nadia Marlow', '“The ferries cannot wait for one more winter of talk”']],
} as const;
const TODAY = '2016-04-20';

async function read() {
  const world = newWorld();
  const history = openHistory(world.environment);
  const { id: first } = await visit(history, FIRST);
  world.time += DAY;
  const { id: second } = await visit(history, SECOND);
  return { history, first, second };
}

describe('a story', () => {
  it('holds its readings on the day of their event, and never says of silence that nothing happened', async () => {
    const { history, first, second } = await read();
    const story = await history.story(second, TODAY);
    expect(story?.readings).toBe(2);
    expect(story?.entries.map(({ from, to, event }) => [from, to, event?.status, event?.outcome])).toEqual([
      ['2016-03-21', '2016-03-22', 'planned', 'passed'],
    ]);
    expect(story?.entries[0]?.readings.map(({ id }) => id)).toEqual([first, second]);
  });

  it('shows one utterance in its two wordings, the first read first', async () => {
    const { history, first, second } = await read();
    const [quotation, ...others] = (await history.reading(second))?.quotations ?? [];
    expect(others).toEqual([]);
    expect(quotation?.versions.map(({ reading }) => reading.id)).toEqual([first, second]);
    expect(quotation?.versions[1]?.difference?.filter((piece) => piece.in !== 'same')).toEqual([
      { in: 'first', text: 'another' },
      { in: 'second', text: 'one more' },
    ]);
    expect((await history.person('Nadia Marlow'))?.quotations).toHaveLength(1);
  });

  it('shows no wordings where all print the same', async () => {
    const { history } = await read();
    const { id } = await visit(history, { ...FIRST, path: 'c', site: 'daybreak.example' });
    const quotations = (await history.reading(id))?.quotations ?? [];
    expect(quotations.map(({ versions }) => versions.length)).toEqual([2]);
  });

  it('loses what the reader took out of it, and gets it back', async () => {
    const { history, first, second } = await read();
    const { undo } = await history.correct({ kind: 'not-related', reading: second, other: first });
    expect((await history.story(second, TODAY))?.readings).toBe(1);
    await history.undo(undo);
    expect((await history.story(second, TODAY))?.readings).toBe(2);
    await history.correct({ kind: 'hide', reading: second });
    expect(await history.story(second, TODAY)).toBeNull();
  });
});

describe('what is new', () => {
  it('leaves out who was read of on an earlier occasion, too', async () => {
    const world = newWorld();
    const history = openHistory(world.environment);
    await visit(history, {
      ...FIRST,
      path: 'winter',
      published: '2015-12-10',
      people: [...PEOPLE, 'Petra Quill'],
      quotes: [],
      plan: { action: 'meet', from: '2015-12-14', to: '2015-12-15' },
    });
    await visit(history, SECOND);
    const facts = { ...FIRST, people: [...PEOPLE, 'Petra Quill', 'Ida Berg'] };
    const view = await history.view({ article: articleOf(facts), annotations: annotationsOf(facts) });
    expect(view.related.map((row) => row.relation)).toEqual(['same-event', 'other-occasion']);
    expect(view.novelty?.people).toEqual(['Ida Berg']);
  });
});

describe('a correction shows at once in the article at hand', () => {
  it.each([
    [{ kind: 'not-a-person', name: 'Samuel Okafor' }, ['Nadia Marlow'], 'Nadia Marlow'],
    [
      { kind: 'same-person', name: 'Samuel Okafor', other: 'Nadia Marlow' },
      ['Samuel Okafor'],
      'Samuel Okafor',
    ],
    [{ kind: 'same-person', name: 'Nadia Marlow', other: 'Nadia Marlow' }, PEOPLE, 'Nadia Marlow'],
    [
      { kind: 'two-people', name: 'Nadia Marlow', reading: 'own' },
      ['Nadia Marlow (The Harbour Post)', 'Samuel Okafor'],
      'Nadia Marlow (The Harbour Post)',
    ],
    [
      { kind: 'wrong-speaker', reading: 'own', quote: FIRST.quotes[0][1], speaker: 'Samuel Okafor' },
      PEOPLE,
      'Samuel Okafor',
    ],
    [{ kind: 'wrong-speaker', reading: 'own', quote: FIRST.quotes[0][1], speaker: null }, PEOPLE, undefined],
    [
      { kind: 'wrong-speaker', reading: 'another', quote: FIRST.quotes[0][1], speaker: null },
      PEOPLE,
      'Nadia Marlow',
    ],
  ] as const)('%j', async (correction, people, speaker) => {
    const history = openHistory(newWorld().environment);
    const { id } = await visit(history, FIRST);
    const own = 'reading' in correction && correction.reading === 'own';
    const { undo } = await history.correct(own ? { ...correction, reading: id } : correction);
    const look = async () =>
      (await history.view({ article: articleOf(FIRST), annotations: annotationsOf(FIRST) })).report
        .annotations;
    const shown = await look();
    expect(shown.people.map(({ name }) => name)).toEqual(people);
    expect(shown.quotes[0]?.speaker?.name).toBe(speaker);
    await history.undo(undo);
    expect(await look()).toEqual(annotationsOf(FIRST));
  });
});

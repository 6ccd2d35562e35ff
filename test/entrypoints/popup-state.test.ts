import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PopupProps } from '../../components/popup/popup';
import { createPopup } from '../../entrypoints/popup/popup-state';
import type { TabView } from '../../lib/messages/contract';
import { READER } from '../components/reader';
import { DAMAGED, GOOD, LATEST, VIEW } from '../components/samples';
import { answering, settled } from './answering';

const world = vi.hoisted(() => ({ asked: [] as unknown[][], answers: {} as Record<string, unknown> }));

vi.mock('../../lib/messages/client', () => ({
  get background() {
    return answering(world.asked, () => world.answers);
  },
}));
vi.mock('../../lib/messages/first-question', () => ({
  firstAnswer: async () => ({
    tabId: 7,
    reply: await answering(world.asked, () => world.answers).tab?.({ tabId: 7 }),
  }),
}));

let tab: TabView;
let shown: Omit<PopupProps, 'actions'>[];

beforeEach(() => {
  vi.useFakeTimers();
  world.asked.length = 0;
  tab = { kind: 'article', view: VIEW };
  shown = [];
  world.answers = {
    tab: () => tab,
    health: () => GOOD,
    search: () => LATEST,
    correct: () => ({ undo: 'u1' }),
    undo: () => true,
    restore: () => GOOD,
    showInTab: () => true,
    setSite: () => ({}),
  };
});
afterEach(() => vi.useRealTimers());

async function opened() {
  const popup = createPopup(READER, (state) => shown.push(state));
  await popup.start();
  await settled();
  return popup;
}
const calls = () => world.asked.map(([call]) => call);

it('paints at once, then asks about the tab in front', async () => {
  await opened();
  expect(shown[0]?.tab).toBeNull();
  expect(world.asked).toContainEqual(['tab', { tabId: 7 }]);
  expect(shown.at(-1)?.tab).toEqual(tab);
});

it('shows the coverage before it asks how the history is', async () => {
  let seen: unknown = null;
  world.answers.health = () => {
    seen = shown.at(-1)?.tab;
    return GOOD;
  };
  await opened();
  expect(seen).toEqual(tab);
  expect(shown.at(-1)?.health).toEqual(GOOD);
});

it('asks again while the page is being read, and until the article is kept', async () => {
  tab = { kind: 'being-read' };
  await opened();
  tab = { kind: 'article', view: { ...VIEW, kept: null } };
  await vi.advanceTimersByTimeAsync(400);
  tab = { kind: 'article', view: VIEW };
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls().filter((call) => call === 'tab')).toHaveLength(3);
  expect(shown.at(-1)?.tab).toEqual(tab);
});

it('stops asking after an article that is never kept', async () => {
  tab = { kind: 'article', view: { ...VIEW, kept: null } };
  await opened();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(calls().filter((call) => call === 'tab')).toHaveLength(11);
});

it('brings the latest readings where there is no article', async () => {
  tab = { kind: 'unsupported' };
  await opened();
  expect(world.asked).toContainEqual(['search', { query: '', limit: 6 }]);
  expect(shown.at(-1)?.result).toEqual(LATEST);
});

it('shows the answer to the last thing typed, whichever comes last', async () => {
  const popup = await opened();
  const answers = new Map([
    ['fer', { ...LATEST, total: 1 }],
    ['ferry', { ...LATEST, total: 2 }],
  ]);
  world.answers.search = ({ query }: { query: string }) => answers.get(query);
  popup.actions.search('fer');
  popup.actions.search('ferry');
  await settled();
  expect(shown.map((state) => state.result?.total)).not.toContain(1);
  expect(shown.at(-1)?.result?.total).toBe(2);
});

it('corrects, says so, and takes it back', async () => {
  const popup = await opened();
  popup.actions.correct({ kind: 'not-related', reading: 'now', other: 'r1' });
  await settled();
  expect(world.asked).toContainEqual(['correct', { kind: 'not-related', reading: 'now', other: 'r1' }]);
  expect(shown.at(-1)?.done).toMatchObject({ undoable: true });
  popup.actions.undo();
  await settled();
  expect(world.asked).toContainEqual(['undo', { undo: 'u1' }]);
  expect(shown.at(-1)?.done).toBeNull();
});

it('says so when something did not work', async () => {
  const popup = await opened();
  world.answers.correct = undefined;
  popup.actions.correct({ kind: 'not-a-person', name: 'Peder Lunde' });
  await settled();
  expect(shown.at(-1)?.done).toEqual({ text: 'That did not work. Nothing was changed.', undoable: false });
});

it('shows the history whole again after it was restored', async () => {
  world.answers.health = () => DAMAGED;
  const popup = await opened();
  expect(shown.at(-1)?.health).toEqual(DAMAGED);
  popup.actions.restore();
  await settled();
  expect(shown.at(-1)?.health).toEqual(GOOD);
});

it('fails in words when the background refuses', async () => {
  world.answers = {};
  await opened();
  expect(shown.at(-1)?.tab).toBe('failed');
});

// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://localhost/history.html"}
import { beforeEach, expect, it, vi } from 'vitest';
import type { HistoryProps } from '../../components/history/history';
import { latestHref, NO_FILTER, personHref } from '../../components/history/route';
import { calendarOf } from '../../entrypoints/history/calendar';
import { createHistory, type HistoryState } from '../../entrypoints/history/history-state';
import { titleOf } from '../../entrypoints/history/title';
import { LANGUAGE, READER } from '../components/reader';
import { GOOD, LATEST } from '../components/samples';
import { AGENDA, PERSON_RECORD } from '../components/samples-pages';
import { answering, settled } from './answering';

const world = vi.hoisted(() => ({ asked: [] as unknown[][], answers: {} as Record<string, unknown> }));

vi.mock('../../lib/messages/client', () => ({
  get background() {
    return answering(world.asked, () => world.answers);
  },
}));

vi.mock('../../lib/platform/save-file', () => ({
  saveFile: (...file: unknown[]) => saved.push(file),
}));

const saved: unknown[][] = [];
let shown: HistoryState[];

beforeEach(() => {
  location.hash = '';
  world.asked.length = 0;
  saved.length = 0;
  shown = [];
  world.answers = {
    health: () => GOOD,
    search: () => LATEST,
    person: () => PERSON_RECORD,
    agenda: () => AGENDA,
    remove: () => ({ removed: 2, undo: 'u1' }),
    undo: () => true,
  };
});

async function opened(href: string) {
  location.hash = href.slice(href.indexOf('#'));
  const history = createHistory(READER, (state) => shown.push(state));
  await history.go();
  await settled();
  return history;
}
const last = (): Partial<HistoryProps> => shown.at(-1) ?? {};

it('asks for the latest, narrowed as the address says', async () => {
  await opened(latestHref({ ...NO_FILTER, query: 'ferry', from: '2016-03-01' }));
  expect(world.asked).toContainEqual(['search', { query: 'ferry', from: '2016-03-01', limit: 40 }]);
  expect(last().result).toEqual(LATEST);
});

it('adds the next rows to those shown', async () => {
  world.answers.search = ({ after }: { after?: string }) => ({ ...LATEST, after: after ? null : 'cursor' });
  const history = await opened(latestHref());
  history.actions.more();
  await settled();
  expect(last().result?.rows).toHaveLength(2 * LATEST.rows.length);
  expect(last().result?.after).toBeNull();
});

it('narrows at once, so that nothing typed is put back', async () => {
  const history = await opened(latestHref());
  const filter = { ...NO_FILTER, query: 'du' };
  history.actions.filter(filter);
  expect(last().route).toEqual({ place: 'latest', filter });
  expect(location.hash).toBe('#/?query=du');
});

it('saves people as a table, and a person as a note, under a name every system takes', async () => {
  world.answers.peopleCsv = () => 'name\n';
  world.answers.personMarkdown = () => '# Zoë O’Hara/Lunde\n';
  const history = await opened(personHref('Zoë O’Hara/Lunde'));
  history.actions.savePeople();
  history.actions.savePerson('Zoë O’Hara/Lunde');
  await settled();
  expect(saved).toEqual([
    ['backstory-people.csv', 'text/csv', ['name\n']],
    ['backstory-Zoë-O-Hara-Lunde.md', 'text/markdown', ['# Zoë O’Hara/Lunde\n']],
  ]);
});

it('deletes, says how many, loads anew, and takes it back', async () => {
  const history = await opened(latestHref());
  history.actions.remove({ kind: 'day', day: '2016-03-02' });
  await settled();
  expect(last().done).toEqual({ text: '2 articles deleted.', undoable: true });
  history.actions.undo();
  await settled();
  expect(world.asked).toContainEqual(['undo', { undo: 'u1' }]);
  expect(last().done).toEqual({ text: 'Undone.', undoable: false });
});

it('says what is missing', async () => {
  world.answers.person = undefined;
  await opened(personHref('Nobody'));
  expect(last().person).toBe('missing');
});

it('shows nothing of the place before while the next one loads', async () => {
  const history = await opened(latestHref());
  shown.length = 0;
  location.hash = '#/person?name=Livia+Orsini';
  const going = history.go();
  expect(last()).toMatchObject({ result: null, person: null });
  await going;
  expect(last().person).toEqual(PERSON_RECORD);
});

it('titles the tab with what it shows', async () => {
  await opened(personHref('Livia\u202e Orsini'));
  const [state] = shown.slice(-1);
  expect(state && titleOf(state, LANGUAGE)).toBe('Livia Orsini – Backstory');
});

it('saves the agenda as a calendar', () => {
  const file = calendarOf(AGENDA, READER.now);
  expect(file).toContain('DTSTAMP:20160315T093000Z');
  expect(file).toContain('SUMMARY:Livia Orsini meets Jon Halvard in Tallgate');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(AGENDA.length);
});

import type { HistoryActions } from '../../components/history/actions';
import type { HistoryProps } from '../../components/history/history';
import { type Filter, latestHref, type Route, routeOf } from '../../components/history/route';
import type { Reader } from '../../components/reader';
import { doneText } from '../../components/shared/done-text';
import { background } from '../../lib/messages/client';
import type { Correction, Reply, SearchQuery } from '../../lib/messages/contract';
import { saveFile } from '../../lib/platform/save-file';
import { calendarOf } from './calendar';

export type HistoryState = Omit<HistoryProps, 'actions'>;

const ROWS = 40;
const PEOPLE = 500;

const NOTHING_YET = { result: null, reading: null, story: null, people: null, person: null, agenda: null };

/** What the history page knows and does: each place of its address is asked for, each action asked of the background. */
export function createHistory(reader: Reader, show: (state: HistoryState) => void) {
  const { language } = reader;
  const today = language.dayOf(reader.now);
  let state: HistoryState = { route: routeOf(location.hash), ...NOTHING_YET, health: null, done: null };
  let undo: string | null = null;
  let round = 0;

  function set(change: Partial<HistoryState>): void {
    state = { ...state, ...change };
    show(state);
  }

  /** Shows an answer unless the reader has gone elsewhere while it was on its way. */
  async function load(route: Route): Promise<void> {
    round += 1;
    const mine = round;
    const change = await answer(route);
    if (mine === round) set(change);
  }

  async function answer(route: Route): Promise<Partial<HistoryState>> {
    switch (route.place) {
      case 'latest':
        return part('result', await background.search(queryOf(route.filter)));
      case 'reading':
        return { reading: orMissing(await background.reading({ id: route.id })) };
      case 'story':
        return { story: orMissing(await background.story({ id: route.id, today })) };
      case 'people':
        return part('people', await background.people({ query: '', limit: PEOPLE }));
      case 'person':
        return { person: orMissing(await background.person({ name: route.name })) };
      case 'agenda':
        return part('agenda', await background.agenda({ today }));
    }
  }

  function part<K extends keyof HistoryState>(key: K, reply: Reply<HistoryState[K]>): Partial<HistoryState> {
    return reply.ok ? ({ [key]: reply.value } as Partial<HistoryState>) : { done: failed };
  }

  const failed = { text: language.t('done_failed'), undoable: false };

  async function go(): Promise<void> {
    const route = routeOf(location.hash);
    // The rows stay while the filter of the same place changes: nothing flickers under the typing.
    set(route.place === state.route.place ? { route } : { route, ...NOTHING_YET, done: null });
    void background.health({}).then((reply) => reply.ok && set({ health: reply.value }));
    await load(route);
  }

  async function act(asked: Promise<Reply<{ undo: string }>>, text: (value: unknown) => string) {
    const reply = await asked;
    undo = reply.ok ? reply.value.undo : null;
    set({ done: reply.ok ? { text: text(reply.value), undoable: true } : failed });
    await load(state.route);
  }

  async function repair(asked: Promise<Reply<NonNullable<HistoryState['health']>>>): Promise<void> {
    const reply = await asked;
    set(reply.ok ? { health: reply.value } : { done: failed });
    await load(state.route);
  }

  const actions: HistoryActions = {
    filter: (filter) => {
      // At once, so that no late answer puts back what the reader has just typed over.
      set({ route: { place: 'latest', filter } });
      location.replace(latestHref(filter));
    },
    more: () => void more(),
    findPeople: (query) =>
      void background.people({ query, limit: PEOPLE }).then((reply) => set(part('people', reply))),
    remove: (removal) =>
      void act(background.remove(removal), (value) =>
        language.plural('done_removed', (value as { removed: number }).removed),
      ),
    correct: (correction: Correction) =>
      void act(background.correct(correction), () => doneText(correction, language)),
    undo: () => void takeBack(),
    restore: () => void repair(background.restore({})),
    startAfresh: () => void repair(background.startAfresh({})),
    savePeople: () => void save(background.peopleCsv({}), language.t('file_people'), 'text/csv'),
    savePerson: (name) =>
      void save(
        background.personMarkdown({ name }),
        language.t('file_person', fileName(name)),
        'text/markdown',
      ),
    saveCalendar: (items) =>
      saveFile(language.t('file_agenda'), 'text/calendar', [calendarOf(items, reader.now)]),
  };

  async function save(asked: Promise<Reply<string>>, name: string, type: string): Promise<void> {
    const reply = await asked;
    if (reply.ok) saveFile(name, type, [reply.value]);
    else set({ done: failed });
  }

  async function takeBack(): Promise<void> {
    const reply = undo ? await background.undo({ undo }) : null;
    undo = null;
    set({ done: reply?.ok && reply.value ? { text: language.t('done_undone'), undoable: false } : failed });
    await load(state.route);
  }

  async function more(): Promise<void> {
    const { route, result } = state;
    if (route.place !== 'latest' || !result?.after) return;
    const reply = await background.search({ ...queryOf(route.filter), after: result.after });
    if (reply.ok) set({ result: { ...reply.value, rows: [...result.rows, ...reply.value.rows] } });
  }

  return { actions, go };
}

/** A name as part of a file's: systems differ in what else they forbid. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
}

function orMissing<T>(reply: Reply<T>): T | 'missing' {
  return reply.ok ? reply.value : 'missing';
}

function queryOf({ query, person, site, from, to }: Filter): SearchQuery {
  return {
    query,
    limit: ROWS,
    person: person || undefined,
    site: site || undefined,
    from: from || undefined,
    to: to || undefined,
  };
}

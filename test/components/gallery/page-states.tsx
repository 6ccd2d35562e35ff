import type { JSX } from 'preact';
import type { HistoryActions } from '../../../components/history/actions';
import { History, type HistoryProps } from '../../../components/history/history';
import { NO_FILTER } from '../../../components/history/route';
import type { OptionsActions } from '../../../components/options/actions';
import { Options } from '../../../components/options/options';
import { Welcome } from '../../../components/welcome/welcome';
import { EMPTY, GOOD, LATEST, row } from '../samples';
import { AGENDA, CORRECTIONS, PEOPLE, PERSON_RECORD, READING_VIEW, SETTINGS } from '../samples-pages';
import { STORY } from '../samples-story';

const NO_HISTORY_ACTIONS = new Proxy({} as HistoryActions, { get: () => () => undefined });
const NO_OPTIONS_ACTIONS = new Proxy({} as OptionsActions, { get: () => () => undefined });

export const HISTORY: HistoryProps = {
  route: { place: 'latest', filter: NO_FILTER },
  result: LATEST,
  reading: READING_VIEW,
  story: STORY,
  people: PEOPLE,
  person: PERSON_RECORD,
  agenda: AGENDA,
  health: GOOD,
  done: null,
  actions: NO_HISTORY_ACTIONS,
};

/** Long, short, and written from the right. */
const TITLES = [
  'وزيرة النقل تصل إلى تالغيت لجولة ثانية من محادثات العبّارة',
  `Minister ${'and the councillors of the outer islands '.repeat(8)}agree`,
  'Ferry',
  'Donaudampfschifffahrtsgesellschaftskapitänsversammlungsprotokollführer zurückgetreten',
];
const MANY = Array.from({ length: 40 }, (_, i) => ({
  ...row(
    `m${i}`,
    TITLES[i % TITLES.length] ?? '',
    i % 3 ? 'Ledger Daily' : 'صحيفة الميناء',
    '2016-03-10',
    i >> 2,
  ),
  snippet: null,
}));

const FOUND = {
  ...LATEST,
  rows: LATEST.rows.map((row) => ({
    ...row,
    snippet: '… the harbour dues that the seafarers want settled before …',
  })),
};

export const PAGE_STATES: Readonly<Record<string, () => JSX.Element>> = {
  'history-latest': () => <History {...HISTORY} />,
  'history-found': () => (
    <History
      {...HISTORY}
      route={{ place: 'latest', filter: { ...NO_FILTER, query: 'harbour dues' } }}
      result={FOUND}
      done={{ text: '2 articles deleted.', undoable: true }}
    />
  ),
  'history-empty': () => <History {...HISTORY} result={EMPTY} />,
  'history-reading': () => <History {...HISTORY} route={{ place: 'reading', id: 'now' }} />,
  'history-story': () => <History {...HISTORY} route={{ place: 'story', id: 'now' }} />,
  'history-people': () => <History {...HISTORY} route={{ place: 'people' }} />,
  'history-person': () => <History {...HISTORY} route={{ place: 'person', name: 'Livia Orsini' }} />,
  'history-agenda': () => <History {...HISTORY} route={{ place: 'agenda' }} />,
  'history-many': () => <History {...HISTORY} result={{ ...LATEST, rows: MANY, total: 214, after: '1' }} />,
  'history-missing': () => <History {...HISTORY} route={{ place: 'story', id: 'x' }} story="missing" />,
  options: () => (
    <Options
      settings={SETTINGS}
      corrections={CORRECTIONS}
      health={GOOD}
      working={false}
      done={null}
      actions={NO_OPTIONS_ACTIONS}
    />
  ),
  welcome: () => <Welcome />,
};

import type {
  AgendaItem,
  HealthView,
  PersonRecord,
  PersonSummary,
  ReadingView,
  SearchResult,
} from '../../lib/messages/contract';
import { HealthNotice } from '../shared/health-notice';
import { PageFrame } from '../shared/page-frame';
import { Toast } from '../shared/toast';
import type { HistoryActions } from './actions';
import { Agenda } from './agenda';
import { Latest } from './latest';
import { PeopleList } from './people-list';
import { PersonPage } from './person-page';
import { ReadingPage } from './reading-page';
import type { Route } from './route';

export interface HistoryProps {
  readonly route: Route;
  /** What the background answered for the route; null while it has not. */
  readonly result: SearchResult | null;
  readonly reading: ReadingView | 'missing' | null;
  readonly people: readonly PersonSummary[] | null;
  readonly person: PersonRecord | 'missing' | null;
  readonly agenda: readonly AgendaItem[] | null;
  readonly health: HealthView | null;
  readonly done: { readonly text: string; readonly undoable: boolean } | null;
  readonly actions: HistoryActions;
}

/** The history page: one part for each place its address can name. */
export function History(props: HistoryProps) {
  const { route, health, done, actions } = props;
  const place = route.place === 'person' ? 'people' : route.place === 'reading' ? 'latest' : route.place;
  return (
    <PageFrame place={place}>
      {health && (
        <HealthNotice health={health} onRestore={actions.restore} onStartAfresh={actions.startAfresh} />
      )}
      <Part {...props} />
      <Toast text={done?.text ?? null} onUndo={done?.undoable ? actions.undo : null} />
    </PageFrame>
  );
}

function Part({ route, result, reading, people, person, agenda, actions }: HistoryProps) {
  switch (route.place) {
    case 'latest':
      return <Latest filter={route.filter} result={result} actions={actions} />;
    case 'reading':
      return <ReadingPage view={reading} actions={actions} />;
    case 'people':
      return <PeopleList people={people} onFind={actions.findPeople} />;
    case 'person':
      return <PersonPage record={person} actions={actions} />;
    case 'agenda':
      return <Agenda items={agenda} actions={actions} />;
  }
}

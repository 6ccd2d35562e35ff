import type {
  AgendaItem,
  HealthView,
  PersonRecord,
  PersonSummary,
  ReadingView,
  SearchResult,
  StoryView,
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
import { StoryPage } from './story-page';

export interface HistoryProps {
  readonly route: Route;
  /** What the background answered for the route; null while it has not. */
  readonly result: SearchResult | null;
  readonly reading: ReadingView | 'missing' | null;
  readonly story: StoryView | 'missing' | null;
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
  return (
    <PageFrame place={chapterOf(route)}>
      {health && (
        <HealthNotice health={health} onRestore={actions.restore} onStartAfresh={actions.startAfresh} />
      )}
      <Part {...props} />
      <Toast text={done?.text ?? null} onUndo={done?.undoable ? actions.undo : null} />
    </PageFrame>
  );
}

/** The place of the navigation that a route belongs to. */
function chapterOf({ place }: Route) {
  if (place === 'person') return 'people';
  return place === 'reading' || place === 'story' ? 'latest' : place;
}

function Part({ route, result, reading, story, people, person, agenda, actions }: HistoryProps) {
  switch (route.place) {
    case 'latest':
      return <Latest filter={route.filter} result={result} actions={actions} />;
    case 'reading':
      return <ReadingPage view={reading} actions={actions} />;
    case 'story':
      return <StoryPage story={story} actions={actions} />;
    case 'people':
      return <PeopleList people={people} actions={actions} />;
    case 'person':
      return <PersonPage record={person} actions={actions} />;
    case 'agenda':
      return <Agenda items={agenda} actions={actions} />;
  }
}

/** The history: the one object through which the background keeps, finds and removes what was read. */
import type { FromExtension, Report } from '../messages/contract';
import type { Annotations, Article, Day } from '../text/types';
import { agenda } from './agenda';
import type { Environment } from './environment';
import { type Kept, keepVisit } from './keep';
import { people, personCard, personRecord } from './people';
import { type RelatedArticle, relateArticle } from './relate-article';
import { latest, search } from './search';
import { Store } from './store';
import { articleView, readingView } from './view';

type Payload<K extends keyof FromExtension> = Parameters<FromExtension[K]>[0];

/** Opens the history. The database itself is opened with the first call that needs it. */
export function openHistory(environment: Environment) {
  const store = new Store(environment);
  return {
    keep: (visit: string, article: Article, annotations: Annotations): Promise<Kept> =>
      store.turns.take(() => keepVisit(store, visit, article, annotations)),
    /** Relates an article that may not be kept yet. */
    relate: (article: Article, annotations: Annotations): Promise<RelatedArticle> =>
      relateArticle(store, article, annotations),
    view: (report: Report) => articleView(store, report),
    reading: (id: string) => readingView(store, id),
    latest: (limit: number) => latest(store, limit),
    search: (query: Payload<'search'>) => search(store, query),
    card: (name: string, exceptUrl: string) => personCard(store, name, exceptUrl),
    person: (name: string) => personRecord(store, name),
    people: (query: string, limit: number) => people(store, query, limit),
    agenda: (today: Day) => agenda(store, today),
    close: () => store.database.close(),
  };
}

export type History = ReturnType<typeof openHistory>;

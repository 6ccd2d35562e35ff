/** The history: the one object through which the background keeps, finds and removes what was read. */
import type { Correction, FromExtension, HealthView, Removal, Report } from '../messages/contract';
import type { Annotations, Article, Day } from '../text/types';
import { agenda } from './agenda';
import { dropCopies } from './copy';
import { correct, corrections, undoCorrection } from './corrections';
import type { Environment } from './environment';
import { Guard } from './guard';
import { health } from './health';
import { keepVisit } from './keep';
import { maintain, repair } from './maintenance';
import { people, personCard, personRecord } from './people';
import { relateArticle } from './relate-article';
import { remove, UNDO_TIME, undoRemoval } from './removal';
import { evictTexts } from './retention';
import { latest, search } from './search';
import { StorageProblem } from './storage-problem';
import { Store } from './store';
import { storyView } from './story';
import { exportPiece } from './transfer/export';
import { importEnd, importPiece, importStart } from './transfer/import';
import { peopleCsv, personMarkdown } from './transfer/people-export';
import { articleView, readingView } from './view';

type SearchQuery = Parameters<FromExtension['search']>[0];

/**
 * Opens the history. The database itself is opened with the first call that needs it. Every call may reject with
 * StorageProblem; then nothing of it was done.
 */
export function openHistory(environment: Environment) {
  const store = new Store(environment);
  const guard = new Guard(store);

  /** Runs after the store was checked. */
  async function checked<T>(job: () => Promise<T>): Promise<T> {
    await guard.ready();
    return job();
  }

  /** Takes a turn: writes do not overlap. */
  const written = <T>(job: () => Promise<T>): Promise<T> => store.turns.take(() => checked(job));

  async function keep(visit: string, article: Article, annotations: Annotations) {
    const kept = await written(() =>
      keepVisit(store, visit, article, annotations).catch(async (error: unknown) => {
        const full = error instanceof StorageProblem && error.trouble === 'full';
        if (!full || !(await evictTexts(store))) throw error;
        return keepVisit(store, visit, article, annotations);
      }),
    );
    // The answer does not wait for it: the sentinel may lag behind, never run ahead.
    store.turns.take(() => guard.raised()).catch(() => undefined);
    return kept;
  }

  /** What the popup shows of an article; where the history cannot be read, the article alone. */
  async function view(report: Report) {
    return checked(() => articleView(store, report)).catch((error: unknown) => {
      if (!(error instanceof StorageProblem)) throw error;
      return {
        report,
        kept: null,
        related: [],
        announced: [],
        novelty: null,
        quotations: [],
        disagreements: [],
        rewritten: null,
      };
    });
  }

  /** Where the worker is ended before, the next maintenance does it. */
  function maintainIn(delay: number): void {
    environment.after(delay, () => void maintain(store, guard).catch(() => undefined));
  }

  async function searchReadings(query: SearchQuery) {
    const result = await checked(() => search(store, query));
    // Somebody waits for it.
    if (result.rebuilding) maintainIn(0);
    return result;
  }

  async function removeReadings(removal: Removal) {
    const removed = await written(() => remove(store, removal));
    maintainIn(UNDO_TIME);
    return removed;
  }

  return {
    /** Keeps a visit: durable when fulfilled, once however often it is sent. */
    keep,
    /** Relates an article that may not be kept yet. */
    relate: (article: Article, annotations: Annotations) =>
      checked(() => relateArticle(store, article, annotations)),
    view,
    reading: (id: string) => checked(() => readingView(store, id)),
    story: (id: string, today: Day) => checked(() => storyView(store, id, today)),
    latest: (limit: number) => checked(() => latest(store, limit)),
    search: searchReadings,
    card: (name: string, exceptUrl: string) => checked(() => personCard(store, name, exceptUrl)),
    person: (name: string) => checked(() => personRecord(store, name)),
    people: (query: string, limit: number) => checked(() => people(store, query, limit)),
    agenda: (today: Day) => checked(() => agenda(store, today)),
    correct: (correction: Correction) => written(() => correct(store, correction)),
    corrections: () => checked(() => corrections(store)),
    remove: removeReadings,
    /** True when there was something to undo. */
    undo: (undo: string) =>
      written(async () => (await undoRemoval(store, undo)) || undoCorrection(store, undo)),
    health: (): Promise<HealthView> => health(store, guard),
    restore: async (): Promise<HealthView> => {
      await checked(() => repair(store, guard));
      maintainIn(0);
      return health(store, guard);
    },
    startAfresh: async (): Promise<HealthView> => {
      await written(async () => {
        await dropCopies(store);
        await guard.accept(false);
      });
      return health(store, guard);
    },
    exportPiece: (cursor: string | null) => checked(() => exportPiece(store, cursor)),
    /** All people as a table (CSV). */
    peopleCsv: () => checked(() => peopleCsv(store)),
    /** One person's record as a note; null where nothing was read of them. */
    personMarkdown: (name: string) => checked(() => personMarkdown(store, name)),
    importStart: () => written(() => importStart(store)),
    importPiece: (job: string, text: string) => written(() => importPiece(store, job, text)),
    importEnd: async (job: string) => {
      const result = await checked(() => importEnd(store, job));
      await guard.raised();
      return result;
    },
    /** Does what is due, in steps of 50 ms at most; may be ended at any time and goes on with the next call. */
    maintain: () => maintain(store, guard),
    close: () => store.database.close(),
  };
}

export type History = ReturnType<typeof openHistory>;

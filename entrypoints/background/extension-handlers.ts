/** What the extension's own pages may ask. */
import type { History } from '../../lib/history/history';
import type { PageState, TabView } from '../../lib/messages/contract';
import { type ExtensionHandlers, Refusal } from '../../lib/messages/serve';
import { browser } from '../../lib/platform/browser';
import { isActive, siteOf } from '../../lib/settings/site-rules';
import type { Settings } from '../../lib/settings/types';
import type { Annotator } from './annotator';
import { ownArticle } from './page-handlers';
import { askPage, inject, stateOf } from './pages';
import { applySettings, switchSite } from './site-switch';

export function extensionHandlers(
  history: History,
  annotator: Annotator,
  settings: () => Promise<Settings>,
): ExtensionHandlers {
  async function tabView(tabId: number): Promise<TabView> {
    const [tab, now, state] = await Promise.all([browser.tabs.get(tabId), settings(), stateOf(tabId)]);
    const site = siteOf(tab.url ?? '');
    if (site === null) return { kind: 'unsupported' };
    if (!isActive(now, site)) return { kind: 'paused', site, everywhere: now.paused };
    return viewOf(state, site, tab.url ?? '');
  }

  async function viewOf(state: PageState | null, site: string, url: string): Promise<TabView> {
    switch (state?.kind) {
      case 'article': {
        const article = ownArticle(state.article, url);
        return {
          kind: 'article',
          view: await history.view({ article, annotations: await annotator.annotate(article) }),
        };
      }
      case 'being-read':
        return { kind: 'being-read' };
      case 'language':
        return { kind: 'language', site, language: state.language };
      default:
        return { kind: 'no-article', site };
    }
  }

  /** What is removed stands in no memory of articles either. */
  async function andForget<T>(removed: Promise<T>): Promise<T> {
    const result = await removed;
    await annotator.forget();
    return result;
  }

  return {
    tab: ({ tabId }) => tabView(tabId),
    showInTab: async ({ tabId, span, in: part }) => {
      const reply = await askPage(tabId, 'show', { span, in: part });
      return reply?.ok ? reply.value : false;
    },
    readAnyway: ({ tabId }) => inject(tabId, 'reader.js'),
    search: (query) => history.search(query),
    reading: async ({ id }) => found(await history.reading(id)),
    story: async ({ id, today }) => found(await history.story(id, today)),
    person: async ({ name }) => found(await history.person(name)),
    people: ({ query, limit }) => history.people(query, limit),
    agenda: ({ today }) => history.agenda(today),
    settings: () => settings(),
    changeSettings: (change) => applySettings(change),
    setSite: async ({ site, active }) => switchSite(await settings(), site, active),
    correct: (correction) => history.correct(correction),
    remove: (removal) => andForget(history.remove(removal)),
    corrections: () => history.corrections(),
    undo: ({ undo }) => history.undo(undo),
    health: () => history.health(),
    restore: () => history.restore(),
    startAfresh: () => andForget(history.startAfresh()),
    exportPiece: ({ cursor }) => history.exportPiece(cursor),
    peopleCsv: () => history.peopleCsv(),
    personMarkdown: async ({ name }) => found(await history.personMarkdown(name)),
    importStart: () => history.importStart(),
    importPiece: ({ job, text }) => history.importPiece(job, text),
    importEnd: ({ job }) => history.importEnd(job),
  };
}

function found<T>(value: T | null): T {
  if (value === null) throw new Refusal('not-found');
  return value;
}

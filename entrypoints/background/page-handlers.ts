/**
 * What a page's gate and reader may ask. They add and look up, and say on the reader's click who is no person; they can
 * delete nothing.
 */
import type { History } from '../../lib/history/history';
import type { PageSettings, Report } from '../../lib/messages/contract';
import type { PageSender } from '../../lib/messages/senders';
import { type PageHandlers, Refusal } from '../../lib/messages/serve';
import { isActive, siteOf } from '../../lib/settings/site-rules';
import type { Settings } from '../../lib/settings/types';
import type { Article } from '../../lib/text/types';
import type { Annotator } from './annotator';
import { reportFault } from './faults';
import { inject, showCount } from './pages';

/** Relations that count on the badge. */
const SAME_EVENT = new Set(['same-report', 'same-event']);

export function pageHandlers(
  history: History,
  annotator: Annotator,
  settings: () => Promise<Settings>,
): PageHandlers {
  const settingsFor = async (sender: PageSender) => pageSettings(await settings(), sender.url);

  /** Refuses where the site is paused. */
  async function accept(sent: Article, sender: PageSender): Promise<Report> {
    if (!(await settingsFor(sender)).active) throw new Refusal('paused');
    const article = ownArticle(sent, sender.url);
    return { article, annotations: await annotator.annotate(article) };
  }

  async function count({ article, annotations }: Report, tabId: number): Promise<void> {
    const { badge } = await settings();
    const { related } = await history.relate(article, annotations);
    const same = related.filter((row) => SAME_EVENT.has(row.relation)).length;
    await showCount(tabId, badge ? same : 0);
  }

  return {
    articleHere: async (_payload, sender) =>
      (await settingsFor(sender)).active && inject(sender.tabId, 'reader.js'),
    pageSettings: (_payload, sender) => settingsFor(sender),
    async read({ article }, sender) {
      const report = await accept(article, sender);
      // The page is painted whether or not the history can be read.
      await count(report, sender.tabId).catch((error: unknown) => reportFault('badge', error));
      return report.annotations;
    },
    async left(_payload, sender) {
      await showCount(sender.tabId, 0);
      return null;
    },
    async keep({ visit, article }, sender) {
      const report = await accept(article, sender);
      const { id } = await history.keep(visit, report.article, report.annotations);
      return { id };
    },
    notAPerson: async ({ name, article }, sender) => {
      const { annotations } = await accept(article, sender);
      // A correction counts for the whole history: a page has a say in the names it prints alone.
      if (!annotations.people.some((person) => person.name === name)) throw new Refusal('not-found');
      await history.correct({ kind: 'not-a-person', name });
      return null;
    },
    aboutPerson: async ({ name, url }, sender) => {
      if (!(await settingsFor(sender)).active) throw new Refusal('paused');
      return history.card(name, url);
    },
  };
}

/** The part of the settings that concerns a page. */
export function pageSettings(settings: Settings, url: string): PageSettings {
  const { marks, markPeople, markDates, markQuotes, hover } = settings;
  const site = siteOf(url);
  return {
    marks,
    markPeople,
    markDates,
    markQuotes,
    hover,
    active: site !== null && isActive(settings, site),
  };
}

/**
 * A page can be made to send anything: what it says of itself counts for its own site only. A canonical address
 * on a sister host (`m.`, `amp.`) stays; any other becomes the sender's.
 */
export function ownArticle(article: Article, senderUrl: string): Article {
  const own = siteOf(senderUrl) ?? '';
  const said = siteOf(article.url) ?? '';
  const isSister = said.includes('.') && (said.endsWith(`.${own}`) || own.endsWith(`.${said}`));
  const url = said === own || isSister ? article.url : senderUrl;
  return { ...article, url, site: siteOf(url) ?? own };
}

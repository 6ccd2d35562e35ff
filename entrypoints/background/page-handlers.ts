/** What a page's gate and reader may ask. They add and look up; they can remove nothing. */
import type { History } from '../../lib/history/history';
import type { PageSettings, Report } from '../../lib/messages/contract';
import type { PageSender } from '../../lib/messages/senders';
import { type PageHandlers, Refusal } from '../../lib/messages/serve';
import { isActive, siteOf } from '../../lib/settings/site-rules';
import type { Settings } from '../../lib/settings/types';
import { withEvents } from '../../lib/text/annotate';
import { inject, showCount } from './pages';

/** Relations that count on the badge. */
const SAME_EVENT = new Set(['same-report', 'same-event']);

export function pageHandlers(history: History, settings: () => Promise<Settings>): PageHandlers {
  const settingsFor = async (sender: PageSender) => pageSettings(await settings(), sender.url);

  /** Refuses where the site is paused; the report with an address that is the sender's own. */
  async function accept(report: Report, sender: PageSender): Promise<Report> {
    if (!(await settingsFor(sender)).active) throw new Refusal('paused');
    return ownReport(report, sender.url);
  }

  return {
    articleHere: async (_payload, sender) =>
      (await settingsFor(sender)).active && inject(sender.tabId, 'reader.js'),
    pageSettings: (_payload, sender) => settingsFor(sender),
    async read(report, sender) {
      const { article, annotations } = await accept(report, sender);
      const { badge } = await settings();
      const { related } = await history.relate(article, annotations);
      const count = related.filter((row) => SAME_EVENT.has(row.relation)).length;
      await showCount(sender.tabId, badge ? count : 0);
      return settingsFor(sender);
    },
    async left(_payload, sender) {
      await showCount(sender.tabId, 0);
      return null;
    },
    async keep({ visit, report }, sender) {
      const { article, annotations } = await accept(report, sender);
      const { id } = await history.keep(visit, article, annotations);
      return { id };
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
 * on a sister host (`m.`, `amp.`) stays; any other becomes the sender's. Its events are found here.
 */
export function ownReport(report: Report, senderUrl: string): Report {
  const own = siteOf(senderUrl) ?? '';
  const said = siteOf(report.article.url) ?? '';
  const isSister = said.includes('.') && (said.endsWith(`.${own}`) || own.endsWith(`.${said}`));
  const url = said === own || isSister ? report.article.url : senderUrl;
  const article = { ...report.article, url, site: siteOf(url) ?? own };
  return { article, annotations: withEvents(article, report.annotations) };
}

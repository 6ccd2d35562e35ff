/** Has an article kept once it was visibly open long enough; asks again until the background has answered. */
import { askUntilAnswered } from '../../lib/messages/page-client';
import type { Article } from '../../lib/text/types';
import { seenLongEnough } from './visible-time';

export interface Keeper {
  /**
   * The article that is read now. Its time counts on while its text changes, so that a page that never stands still is
   * kept too, as it is then; what comes after that is kept once it has stood as long.
   */
  see(article: Article): void;
  /** No article is read now. */
  end(): void;
}

export function createKeeper(signal: AbortSignal): Keeper {
  /** One visit an address, however often the reader comes back to it without a load: the background counts it once. */
  const visits = new Map<string, string>();
  let seen: Article | null = null;
  let isKept = false;
  let counting = new AbortController();
  /** One after the other, and none given up for what comes later: it may never have stood long enough itself. */
  let asking: Promise<unknown> = Promise.resolve();

  async function count(): Promise<void> {
    counting.abort();
    counting = new AbortController();
    const stop = AbortSignal.any([signal, counting.signal]);
    if (!(await seenLongEnough(stop)) || !seen) return;
    isKept = true;
    const article = seen;
    const visit = visits.get(article.url) ?? newVisitId();
    visits.set(article.url, visit);
    asking = asking.then(() => askUntilAnswered('keep', { visit, article }, signal));
    await asking;
  }

  return {
    see(article) {
      const isSame = seen?.url === article.url;
      seen = article;
      if (isSame && !isKept) return;
      isKept = false;
      void count();
    },
    end() {
      seen = null;
      counting.abort();
    },
  };
}

/** Random, and also to be had on plain http pages, where `crypto.randomUUID` is not. */
function newVisitId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}

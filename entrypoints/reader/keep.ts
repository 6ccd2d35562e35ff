/** Has an article kept once it was visibly open long enough; asks again until the background has answered. */
import { askUntilAnswered } from '../../lib/messages/page-client';
import type { Article } from '../../lib/text/types';
import { seenLongEnough } from './visible-time';

/** Starts counting now; ends with the signal. */
export function keepOnceSeen(article: Article, signal: AbortSignal): void {
  // The same however often it is sent: the background counts it once.
  const visit = newVisitId();
  void seenLongEnough(signal).then(async (enough) => {
    if (enough) await askUntilAnswered('keep', { visit, article }, signal);
  });
}

/** Random, and also to be had on plain http pages, where `crypto.randomUUID` is not. */
function newVisitId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}

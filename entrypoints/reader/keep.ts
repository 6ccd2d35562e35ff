/** Has an article kept once it was visibly open long enough; asks again until the background has answered. */
import type { Report } from '../../lib/messages/contract';
import { askBackground } from '../../lib/messages/page-client';
import { isConnected } from '../../lib/platform/page-runtime';
import { seenLongEnough } from './visible-time';

/** Waits between tries; the worker may be killed while it keeps, and the same visit id then changes nothing. */
const TRY_AGAIN_MS = [300, 1_000, 3_000, 10_000, 30_000];

/** Starts counting now; ends with the signal. */
export function keepOnceSeen(report: Report, signal: AbortSignal): void {
  const visit = newVisitId();
  void seenLongEnough(signal).then(async (enough) => {
    if (!enough) return;
    for (const wait of [...TRY_AGAIN_MS, 0]) {
      const reply = await askBackground('keep', { visit, report });
      const isAnswered = reply.ok || (reply.problem !== 'unavailable' && reply.problem !== 'storage');
      if (isAnswered || signal.aborted || !isConnected()) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  });
}

/** Random, and also to be had on plain http pages, where `crypto.randomUUID` is not. */
function newVisitId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}

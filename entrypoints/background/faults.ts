/** What went wrong in the background. A fault must be found again, but never in a page's console. */
import { keyValue } from '../../lib/platform/storage';

/** Keeps the latest one in `storage.local` under `lastFault`. */
export function reportFault(call: string, error: unknown): void {
  void keyValue.set('lastFault', { call, message: String(error), at: Date.now() });
}

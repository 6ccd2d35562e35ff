/** What the history needs of the world, from the browser. */
import type { Environment } from '../../lib/history/environment';
import { keyValue } from '../../lib/platform/storage';
import type { Settings } from '../../lib/settings/types';

export function environment(settings: () => Promise<Settings>): Environment {
  return {
    indexedDB,
    storage: keyValue,
    now: () => Date.now(),
    newId: () => crypto.randomUUID().replaceAll('-', '').slice(0, 16),
    dayOf: localDay,
    limits: settings,
    usage: async () => (await navigator.storage.estimate()).usage ?? null,
    after(delay, action) {
      const timer = setTimeout(action, delay);
      return () => clearTimeout(timer);
    },
  };
}

/** The calendar day where the reader is. */
export function localDay(time: number): string {
  const date = new Date(time);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

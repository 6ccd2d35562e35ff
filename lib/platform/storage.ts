/** `storage.local` as the history and the settings want it. */
import { browser } from './browser';

export const keyValue = {
  get: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  set: (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
  remove: (key: string): Promise<void> => browser.storage.local.remove(key),
};

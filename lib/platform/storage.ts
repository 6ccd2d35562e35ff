/** The browser's stores of values by key, as the history, the settings and the background want them. */
import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';

/** `storage.local`: on the disk. */
export const keyValue = valuesIn(() => browser.storage.local);

/** `storage.session`: in memory, until the browser is closed or the extension changes. */
export const sessionValue = valuesIn(() => browser.storage.session);

function valuesIn(area: () => Storage.StorageArea) {
  return {
    get: async (key: string): Promise<unknown> => (await area().get(key))[key],
    set: (key: string, value: unknown): Promise<void> => area().set({ [key]: value }),
    remove: (key: string): Promise<void> => area().remove(key),
  };
}

/** What the background does to tabs: bring the reader in, talk to it, count on the badge. */

import type { PageState, Reply, ToPage } from '../../lib/messages/contract';
import { seal } from '../../lib/messages/envelope';
import { browser } from '../../lib/platform/browser';

export const SITES = ['http://*/*', 'https://*/*'];

/** Injects a script of ours into the top frame of a tab; false where the browser forbids it there. */
export async function inject(tabId: number, file: 'gate.js' | 'reader.js'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${file}`] });
    return true;
  } catch {
    // The tab went away, or it is a page where no extension may run.
    return false;
  }
}

/** After an install or update open tabs get the gate without a reload. */
export async function injectEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITES, discarded: false });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : inject(tab.id, 'gate.js'))));
}

/** Calls the reader on a tab; null where there is none. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  call: K,
  payload: Parameters<ToPage[K]>[0],
): Promise<Reply<ReturnType<ToPage[K]>> | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, seal(call, payload), { frameId: 0 })) ?? null;
  } catch {
    // No reader on that page: the usual case for everything that is no article.
    return null;
  }
}

/** What the reader on a tab has made of its page; null where there is no reader. */
export async function stateOf(tabId: number): Promise<PageState | null> {
  const reply = await askPage(tabId, 'state', {});
  return reply?.ok ? reply.value : null;
}

/** The badge: earlier reports of this event, nothing at zero. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, 99)) : '' });
  } catch {
    // The tab was closed meanwhile.
    return;
  }
}

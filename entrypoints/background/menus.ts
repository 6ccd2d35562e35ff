/** The context menu: read a page the gate passed over, pause a site. */
import { browser } from '../../lib/platform/browser';
import { siteOf } from '../../lib/settings/site-rules';
import type { Settings } from '../../lib/settings/types';
import { inject, SITES } from './pages';
import { switchSite } from './site-switch';

const READ = 'read-this-page';
const PAUSE = 'pause-this-site';

export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const where = { contexts: ['page' as const], documentUrlPatterns: SITES };
  browser.contextMenus.create({ id: READ, title: browser.i18n.getMessage('menu_read'), ...where });
  browser.contextMenus.create({ id: PAUSE, title: browser.i18n.getMessage('menu_pause'), ...where });
}

export async function onMenu(
  item: string | number,
  tab: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined,
  settings: () => Promise<Settings>,
): Promise<void> {
  if (tab?.id === undefined) return;
  const site = siteOf(tab.url ?? '');
  if (item === READ) await inject(tab.id, 'reader.js');
  if (item === PAUSE && site) await switchSite(await settings(), site, false);
}

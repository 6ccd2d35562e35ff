/** Changes the settings and tells the pages that are open. */
import { browser } from '../../lib/platform/browser';
import { keyValue } from '../../lib/platform/storage';
import { changeSettings } from '../../lib/settings/settings';
import { withSite } from '../../lib/settings/site-rules';
import type { Settings } from '../../lib/settings/types';
import { pageSettings } from './page-handlers';
import { askPage, inject, SITES } from './pages';

/** Stores the change, and has every open page's reader follow it. */
export async function applySettings(change: unknown): Promise<Settings> {
  const settings = await changeSettings(keyValue, change);
  const tabs = await browser.tabs.query({ url: SITES, discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !url) return;
      const asked = pageSettings(settings, url);
      // A page that was paused when it was opened has a gate that was told no: it looks again.
      if ((await askPage(id, 'settings', asked)) === null && asked.active) await inject(id, 'gate.js');
    }),
  );
  return settings;
}

export async function switchSite(settings: Settings, site: string, active: boolean): Promise<Settings> {
  return applySettings({ pausedSites: withSite(settings, site, active).pausedSites });
}

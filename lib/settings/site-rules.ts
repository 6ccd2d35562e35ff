/** Which sites are read. A site is a host without `www.`; a rule for `example.org` holds for its subdomains too. */
import type { Settings } from './types';

/** The site of an address, or null where it is no http(s) address. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}

/** False where everything or this site is paused. */
export function isActive(settings: Settings, site: string): boolean {
  return !settings.paused && !settings.pausedSites.some((rule) => covers(rule, site));
}

/** The settings with this site paused or read again. Reading it again lifts every rule that covers it. */
export function withSite(settings: Settings, site: string, active: boolean): Settings {
  const others = settings.pausedSites.filter((rule) => !covers(rule, site));
  return { ...settings, pausedSites: active ? others : [...others, site].sort() };
}

function covers(rule: string, site: string): boolean {
  return site === rule || site.endsWith(`.${rule}`);
}

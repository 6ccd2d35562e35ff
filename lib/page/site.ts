/** Where an article belongs: its address, its site and the outlet's own name. */
import { plainText } from './entities';
import { foldWords, type PageFacts } from './page-facts';
import type { JsonObject } from './structured-data';

/** Tracking parameters that name no other page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmp|cmpid|ref|ref_src|smid|srsltid|igshid|ocid|ftag)$/i;

/**
 * The canonical address where the page names a credible one: http(s), of the same site, not the front page of it.
 * Else the address it was read at, without fragment and tracking.
 */
export function canonicalAddress(facts: PageFacts): string {
  const stated = [
    facts.document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    facts.meta('og:url'),
  ];
  for (const address of facts.isHeadStale ? [] : stated) {
    if (!address || !URL.canParse(address, facts.url.href)) continue;
    const url = new URL(address, facts.url.href);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) continue;
    if (!isSameSite(url.hostname, facts.url.hostname)) continue;
    if (url.pathname.length < 2 && facts.url.pathname.length > 1) continue;
    url.hash = '';
    return url.href;
  }
  const own = new URL(facts.url.href);
  own.hash = '';
  // By hand: Firefox gives a content script no iterator over search parameters.
  const kept = own.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=')[0] ?? ''));
  own.search = kept.join('&');
  return own.href;
}

/** Host without `www.`. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The outlet's name, or its site. */
export function outletName(facts: PageFacts, site: string): string {
  const publisher = facts.main?.publisher as JsonObject | null | undefined;
  const name =
    facts.meta('og:site_name') ??
    (typeof publisher?.name === 'string' ? publisher.name : null) ??
    microdataPublisher(facts.document) ??
    facts.meta('application-name');
  const text = plainText((name ?? '').slice(0, 200));
  return text && text.length <= 60 && foldWords(text) && !/^https?:/i.test(text) ? text : site;
}

/** `<span itemprop="publisher" itemscope><meta itemprop="name" content="…"></span>` */
function microdataPublisher(document: Document): string | null {
  const name = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  return name && (name.getAttribute('content') ?? name.textContent);
}

/**
 * One host, or one above the other, the names for the small screen and the fast page aside. Two beside each other
 * (`ann.example.com`, `bo.example.com`) may be two people's: neither may speak for the other.
 */
function isSameSite(a: string, b: string): boolean {
  const [left, right] = [a, b].map((host) => host.replace(VARIANT, '')) as [string, string];
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

const VARIANT = /^(?:www\d?|m|mobile|amp)\./;

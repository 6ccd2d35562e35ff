/**
 * One key an article, whatever address it was reached by: the same on every machine, so that two histories
 * merge. `https://Harbour.example/a/?utm_source=x#top` and `https://harbour.example/a` are one article.
 */
import { hash } from '../memory/hash';

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid)$/i;
/** 2^21: the high part of the 53 bits a number holds exactly. */
const HIGH = 0x200000;

/** The address without what does not tell articles apart: fragment, campaign marks, `www.`, a last slash. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  const host = address.host.replace(/^www\./, '');
  return `${host}${address.pathname.replace(/\/$/, '')}${address.search}`;
}

/** A 53-bit hash of the article's address: in a million readings two are alike once in 18,000 histories. */
export function articleKey(url: string): number {
  const address = plainAddress(url);
  // The sign comes first: at the end it would only go on from the same 32 bits, and tell nothing new.
  return (hash(`#${address}`) % HIGH) * 0x100000000 + hash(address);
}

/** The id of a reading, from its key. */
export function idOf(key: number): string {
  return `r${key.toString(36)}`;
}

/** The key of a reading, from its id; null for what is no id of ours. */
export function keyOf(id: string): number | null {
  if (!/^r[0-9a-z]{1,11}$/.test(id)) return null;
  const key = Number.parseInt(id.slice(1), 36);
  return Number.isSafeInteger(key) ? key : null;
}

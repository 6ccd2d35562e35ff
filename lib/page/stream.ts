/**
 * Several articles in one page, one below the other: infinite scroll. Each has a main heading and text of its own; the one
 * in the middle of the viewport is the article at hand, read as if it were alone, under its own address.
 */
import { siteOf } from './site';

/** An article of a stream. */
export interface StreamPart {
  readonly element: Element;
  readonly url: string;
}

/** Fewest characters of paragraphs: less under a main heading is a banner or a teaser. */
const FEWEST_CHARACTERS = 350;
const SHORTEST_PARAGRAPH = 60;
const MOST_PARTS = 1_000;
/** A line across the middle of the viewport. */
const MIDDLE = '-50% 0px -50% 0px';
const ADDRESS =
  '[data-url], [data-href], [data-permalink], [data-article-url], [itemid], [itemprop~="mainEntityOfPage"], h1 a[href], a[rel~="bookmark"][href]';
const ASIDE = 'aside, nav, footer';
const ADDRESS_ATTRIBUTES = ['data-url', 'data-article-url', 'data-permalink', 'data-href', 'itemid', 'href'];

/** The boxes of the articles, all of one design, in the page's order; `[]` where there are not at least two. */
export function streamParts(document: Document): Element[] {
  const headings = document.getElementsByTagName('h1');
  const parts: Element[] = [];
  for (let i = 0; i < headings.length && i < MOST_PARTS; i++) {
    const heading = headings[i];
    const part = heading && widestAround(heading);
    if (part && hasText(part) && (!parts[0] || isAlike(part, parts[0]))) parts.push(part);
  }
  return parts.length > 1 ? parts : [];
}

/** The outermost element around a heading that holds no other of its rank. */
function widestAround(heading: Element): Element {
  let part = heading;
  for (let at = heading.parentElement; at; at = at.parentElement) {
    if (at.getElementsByTagName('h1').length > 1) break;
    part = at;
  }
  return part;
}

/** Readers' comments under a heading of their own are no article. */
function isAlike(part: Element, first: Element): boolean {
  if (part.localName !== first.localName) return false;
  return first.classList.length === 0 || [...first.classList].some((name) => part.classList.contains(name));
}

function hasText(part: Element): boolean {
  const paragraphs = part.getElementsByTagName('p');
  let length = 0;
  for (let i = 0; i < paragraphs.length && length < FEWEST_CHARACTERS; i++) {
    const own = paragraphs[i]?.textContent?.trim().length ?? 0;
    if (own >= SHORTEST_PARAGRAPH) length += own;
  }
  return length >= FEWEST_CHARACTERS;
}

/**
 * The address a part states for itself: on the page's own site, and no front page; null where it states none. What stands
 * aside speaks of other articles.
 */
export function statedAddress(part: Element, page: string): string | null {
  for (const element of [part, ...part.querySelectorAll(ADDRESS)]) {
    if (element !== part && element.closest(ASIDE)) continue;
    for (const name of ADDRESS_ATTRIBUTES) {
      const value = element === part && name === 'href' ? null : element.getAttribute(name);
      if (!value || !URL.canParse(value, page)) continue;
      const url = new URL(value, page);
      if (/^https?:$/.test(url.protocol) && siteOf(url.href) === siteOf(page) && url.pathname.length > 1)
        return url.href;
    }
  }
  return null;
}

/** Follows which article of a page is at hand, until the signal aborts. */
export class Stream {
  readonly #document: Document;
  readonly #observer: IntersectionObserver;
  /** Addresses that parts were read under which state none: the page's, while it stood at them. */
  readonly #addresses = new WeakMap<Element, string>();
  readonly #taken = new Set<string>();
  /** Which part stated an address first: two articles are never kept as one. */
  readonly #owners = new Map<string, WeakRef<Element>>();
  #current: Element | null = null;

  /** `turned` is called when another part than the one last at hand has come to the middle of the viewport. */
  constructor(document: Document, turned: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting && entry.target !== this.#current)) turned();
      },
      { rootMargin: MIDDLE },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /**
   * The part at hand, looked for anew. Null where the page is no stream, or the part has no address of its own: the
   * page is then one article, its first.
   */
  atHand(): StreamPart | null {
    this.#observer.disconnect();
    const parts = streamParts(this.#document);
    for (const part of parts) this.#observer.observe(part);
    const middle = this.#document.documentElement.clientHeight / 2;
    const element =
      parts.find((part) => part.getBoundingClientRect().bottom > middle) ?? parts.at(-1) ?? null;
    this.#current = element;
    const url = element && this.#addressOf(element);
    return element && url ? { element, url } : null;
  }

  #addressOf(part: Element): string | null {
    const page = this.#document.location.href;
    const stated = statedAddress(part, page);
    const owner = stated && this.#owners.get(stated)?.deref();
    if (owner && owner !== part && owner.isConnected) return null;
    if (stated) this.#owners.set(stated, new WeakRef(part));
    const known = stated ?? this.#addresses.get(part);
    if (known) return known;
    if (this.#taken.has(page)) return null;
    this.#taken.add(page);
    this.#addresses.set(part, page);
    return page;
  }
}

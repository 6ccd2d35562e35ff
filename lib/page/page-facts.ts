/** What a page says of itself in its head: read once, asked by every finder of a fact. */
import { decodeEntities } from './entities';
import { ARTICLE_TYPE, NEWS_TYPE } from './page-types';
import { type JsonObject, structuredData, typesOf } from './structured-data';

export interface PageFacts {
  readonly document: Document;
  readonly url: URL;
  /** Every typed JSON-LD item. */
  readonly items: readonly JsonObject[];
  /** The item that describes this page's article, or null. */
  readonly main: JsonObject | null;
  /** True where the head is another page's; it then states nothing. */
  readonly isHeadStale: boolean;
  /** First non-empty content of the first of these meta names that the page has. */
  meta(...names: string[]): string | null;
  /** Every content of a meta name. */
  metas(name: string): readonly string[];
}

/** Described as an article is, whatever else it may be. */
const LIKE_ARTICLE = /^(?:ScholarlyArticle|TechArticle|SocialMediaPosting)$/;

/** Whether an item describes an article of any kind. */
export function isArticleItem(item: JsonObject): boolean {
  return typesOf(item).some(
    (type) => ARTICLE_TYPE.test(type) || NEWS_TYPE.test(type) || LIKE_ARTICLE.test(type),
  );
}

/** Whether an item describes a news article. */
export function isNewsItem(item: JsonObject): boolean {
  return typesOf(item).some((type) => NEWS_TYPE.test(type));
}

/** Reads the page's facts. `url` must be absolute. */
export function pageFacts(document: Document, url: string): PageFacts {
  const metas = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    const list = metas.get(key);
    if (list) list.push(content);
    else metas.set(key, [content]);
  }
  const items = structuredData(document);
  const page = new URL(url);
  return {
    document,
    url: page,
    items,
    isHeadStale: false,
    main: mainItem(items, page, metas.get('og:title')?.[0] ?? ''),
    meta: (...names) => {
      for (const name of names) {
        const content = metas.get(name)?.[0];
        if (content) return content;
      }
      return null;
    },
    metas: (name) => metas.get(name) ?? [],
  };
}

/** Of several articles (a related list carries its own), the one of this address, of this headline, or the first. */
function mainItem(items: readonly JsonObject[], url: URL, title: string): JsonObject | null {
  const articles = items.filter(isArticleItem);
  const own = articles.filter((item) => addressesOf(item).some((address) => samePage(address, url)));
  const titled = articles.filter(
    (item) => title && typeof item.headline === 'string' && sameWords(item.headline, title),
  );
  const dated = (list: readonly JsonObject[]) => list.find((item) => item.datePublished) ?? list[0];
  return (
    dated(own.filter((item) => titled.includes(item))) ??
    dated(own) ??
    dated(titled) ??
    dated(articles.filter(isNewsItem)) ??
    dated(articles) ??
    null
  );
}

/**
 * Whether the head speaks of another page than the one shown: an app that navigates in place may leave the first
 * page's head standing. Told by its address; the caller knows that its title is another too.
 */
export function headIsStale(facts: PageFacts): boolean {
  const { document, url } = facts;
  const stated =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? facts.meta('og:url');
  return stated !== null && URL.canParse(stated, url.href) && !samePage(stated, url);
}

/**
 * The facts of a page whose head is not believed: its site and its language, and of its JSON-LD what describes an
 * article of this headline.
 */
export function withoutHead(facts: PageFacts, title: string): PageFacts {
  const kept = new Set(['og:site_name', 'application-name', 'og:locale', 'language', 'content-language']);
  const meta = (...names: string[]) => facts.meta(...names.filter((name) => kept.has(name)));
  const items = facts.items.filter(
    (item) => isArticleItem(item) && typeof item.headline === 'string' && sameWords(item.headline, title),
  );
  return { ...facts, items, main: items[0] ?? null, isHeadStale: true, meta, metas: () => [] };
}

function addressesOf(item: JsonObject): string[] {
  const page = item.mainEntityOfPage;
  const inner = typeof page === 'object' && page !== null ? (page as JsonObject)['@id'] : page;
  return [item.url, item['@id'], inner].filter((value) => typeof value === 'string');
}

function samePage(address: string, url: URL): boolean {
  if (!URL.canParse(address, url.href)) return false;
  const other = new URL(address, url.href);
  return other.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '') && url.pathname.length > 1;
}

/** Whether two lines hold the same words, whatever their case, accents, signs and entities. */
export function sameWords(a: string, b: string): boolean {
  const left = foldWords(a);
  return left !== '' && left === foldWords(b);
}

/** The words of a line in lower case without accents and signs. */
export function foldWords(text: string): string {
  return decodeEntities(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded titles and descriptions that the page's JSON-LD gives its videos and pictures: no words of the article. */
export function mediaTexts(facts: PageFacts): Set<string> {
  const texts = new Set<string>();
  const add = (item: unknown) => {
    if (Array.isArray(item)) for (const one of item.slice(0, 50)) add(one);
    else if (typeof item === 'object' && item !== null)
      for (const key of ['name', 'headline', 'alternativeHeadline', 'description', 'caption']) {
        const text = (item as JsonObject)[key];
        if (typeof text === 'string' && text.length > 20) texts.add(foldWords(text));
      }
  };
  for (const item of facts.items) {
    if (typesOf(item).some((type) => type === 'VideoObject' || type === 'ImageObject')) add(item);
    add(item.video);
    add(item.image);
  }
  for (const own of [
    facts.main?.headline,
    facts.main?.description,
    facts.meta('og:description'),
    facts.meta('description'),
  ])
    if (typeof own === 'string') texts.delete(foldWords(own));
  return texts;
}

/**
 * The gate: does this page look like a news article? It runs on every page, so it reads a handful of tags and no
 * layout, imports next to nothing and stops at the first thing that settles it. What it calls `maybe` the reader
 * settles from the whole page.
 */
import { isArticleAddress, isClosedAddress, isClosedHost, isOtherAddress } from './address-shapes';
import { ARTICLE_TYPE, NEWS_TYPE, OTHER_GENERATOR, OTHER_OG, OTHER_TYPE } from './page-types';

/** `no`: do nothing at all. `maybe`, `article`: let the reader look. */
export type Verdict = 'article' | 'maybe' | 'no';

/** Fewest characters of prose: less is a stub, a video's page or text that has not come yet. */
const LITTLE_PROSE = 350;
/** A news article may be this short, and behind a paywall show no more than its first sentence. */
const STUB = 220;
const PREVIEW = 80;
const PAYWALLED = /"isAccessibleForFree"\s*:\s*"?false/i;
const MUCH_PROSE = 900;
const MOST_PARAGRAPHS = 250;
const MOST_BOXES = 1500;
/** A page whose text stands in shadow roots has little outside of them. */
const MOST_HOSTS = 300;
const MOST_LINKS = 50;
/** `NodeFilter.SHOW_TEXT`, which exists only where there is a window. */
const SHOW_TEXT = 4;
const MOST_LINES = 400;
const LONGEST_LINE = 120;
const MOST_DATA = 300_000;
/** Elements of a page: in more only the head is searched for signs. */
const MOST_SEARCHED = 20_000;
/** Host, path and query. By hand: the page's `Location` is among the dearest objects to touch. */
const ADDRESS = /^https?:\/\/(?:[^/?#]*@)?([^/?#]*)([^?#]*)([^#]*)/;
/** Points that make a `maybe`, and what a shop's or forum's address or data takes away. */
const ENOUGH = 3;
const AGAINST = 3;

/**
 * Decides from the head, the address (as `document.URL` has it) and a count of prose; throws nothing. Most pages show
 * no sign of an article: so signs are sought first, by selectors alone, since the first touch of an element costs more
 * than all of them.
 */
export function gate(document: Document, address: string): Verdict {
  const [, host = '', pathname = '', query = ''] = ADDRESS.exec(address) ?? [];
  const path = pathname + query;
  if (path.length < 2 || isClosedHost(host)) return 'no';
  if (document.contentType && !document.contentType.includes('html')) return 'no';
  const isHuge = document.getElementsByTagName('*').length > MOST_SEARCHED;
  const searched = (isHuge && document.head) || document;
  const has = (selector: string) => searched.querySelectorAll(selector).length > 0;
  const isSigned = isHuge || searched.querySelector(SIGNS) !== null;
  const data = isSigned ? linkedData(document) : '';
  const types = data === '' ? [] : typesIn(data);
  const isNews = types.some((type) => NEWS_TYPE.test(type));
  let evidence = 0;
  if (!isNews) {
    const isArticle = types.some((type) => ARTICLE_TYPE.test(type));
    const isOther = types.some((type) => OTHER_TYPE.test(type)) && !isReviewed(data);
    if ((isOther && !isArticle) || isClosedAddress(pathname)) return 'no';
    if (isArticle) evidence += 2;
    if (isOther) evidence -= AGAINST;
    if (isArticleAddress(path)) evidence += 2;
    if (evidence <= 0 && !isSigned) return 'no';
    if (isOtherAddress(host, pathname)) evidence -= AGAINST;
    if (isSigned) {
      if (has(OG_ARTICLE)) evidence++;
      if (has(PUBLISHED)) evidence += 2;
      if (evidence < ENOUGH && has(DATED)) evidence += 2;
      if (evidence < ENOUGH && has(MARKUP)) evidence++;
      if (evidence < ENOUGH && has(BYLINE)) evidence++;
    }
    if (evidence < ENOUGH - 2) return 'no';
  }
  // The text costs most. Much of it and a byline or a date in it are worth a point each, and no more.
  const ogType = meta(document, 'og:type');
  const generator = meta(document, 'generator');
  if ((ogType && OTHER_OG.test(ogType)) || (generator && OTHER_GENERATOR.test(generator))) return 'no';
  const prose = proseLength(document);
  if (isNews) return prose < (PAYWALLED.test(data) ? PREVIEW : STUB) ? 'no' : 'article';
  if (prose < LITTLE_PROSE) return 'no';
  if (prose > MUCH_PROSE) evidence++;
  if (evidence === ENOUGH - 1 && isSignedOrDated(document)) evidence++;
  return evidence >= ENOUGH ? 'maybe' : 'no';
}

function linkedData(document: Document): string {
  let data = '';
  for (const script of document.querySelectorAll(LINKED_DATA))
    if (data.length < MOST_DATA) data += script.textContent ?? '';
  return data;
}

/** Every type in JSON-LD's source, without its vocabulary. By hand: parsing costs more, and broken data has types too. */
function typesIn(data: string): string[] {
  const types: string[] = [];
  for (const piece of data.split('"@type"').slice(1)) {
    const value = /^\s*:\s*(\[[^\]]*|"[^"]*)/.exec(piece.slice(0, 200))?.[1] ?? '';
    for (const name of value.split(/["[,]/)) {
      const type = name.trim().split(/[/#:]/).at(-1);
      if (type) types.push(type);
    }
  }
  return types;
}

/** A thing that one review is about and that is not sold here: the page is the review. */
function isReviewed(data: string): boolean {
  return /"review"\s?:\s?\{/.test(data) && !data.includes('"offers"');
}

const LINKED_DATA = 'script[type*="ld+json"]';
const OG_ARTICLE = 'meta[property="og:type"][content="article" i], meta[name="og:type"][content="article" i]';
const PUBLISHED =
  'meta[property*="published" i], meta[name*="publish" i], meta[name*="pub-date" i], meta[name*="pubdate" i], meta[name="date" i], meta[name$=".date" i], meta[name^="dc.date" i], meta[name^="dcterms.created" i], meta[name^="dcterms.issued" i]';
/** In microdata or RDFa. */
const DATED = '[itemprop~="datePublished"], [property$=":datePublished"], [property$=":dateCreated"]';
/**
 * A byline, "March 4, 2024", "4. März 2024", "03/04/2024". No class of letters by property: such a pattern takes
 * twenty milliseconds to compile where it also ignores case.
 */
const SIGNED_OR_DATED =
  /^\s*(?:by|von|par|por|door|di|af|av) [^\W\d]\S+ [^\W\d]|(?:[^\s\d]{3,10}\.? \d\d?,?|\b\d\d?(?:\.|st|nd|rd|th)? (?:de )?[^\s\d]{3,10},? (?:de )?|\b\d\d?[./-]\d\d?[./-])\s?(?:19|20)\d\d\b/i;
const BYLINE = 'time[datetime], [class*="byline" i], [rel~="author"]';
const MARKUP =
  '[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemprop~="articleBody"], article';

/** Every sign that is weighed: one search tells of most pages that none is there. */
const SIGNS = [LINKED_DATA, OG_ARTICLE, PUBLISHED, DATED, MARKUP, BYLINE].join();

function meta(document: Document, name: string): string {
  return (
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? ''
  );
}

/** Whether one of the page's first short lines is a byline or a full date: all that old pages tell of themselves. */
function isSignedOrDated(document: Document): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let i = 0; i < MOST_LINES; i++) {
    const line = walker.nextNode()?.nodeValue;
    if (line === undefined || line === null) break;
    if (line.length > 8 && line.length < LONGEST_LINE && SIGNED_OR_DATED.test(line)) return true;
  }
  return false;
}

/** Characters in paragraphs of a sentence or more. */
function proseLength(document: Document): number {
  let length = paragraphsLength(document.getElementsByTagName('p'));
  if (length >= LITTLE_PROSE) return length;
  // Some sites set their text in bare boxes with line breaks, or inside open shadow roots.
  const breaks = document.getElementsByTagName('br');
  for (let i = 0; i < breaks.length && i < 20; i++)
    length += breaks[i]?.parentElement?.textContent?.length ?? 0;
  for (const box of document.querySelectorAll(BODY)) length = Math.max(length, box.textContent?.length ?? 0);
  const divs = document.getElementsByTagName('div');
  for (let i = 0; i < divs.length && i < MOST_BOXES && length < LITTLE_PROSE; i++) {
    const box = divs[i] as Element;
    if (isTextBox(box)) length += box.textContent?.length ?? 0;
  }
  const all = document.getElementsByTagName('*');
  const isBare = all.length < MOST_HOSTS && document.getElementsByTagName('a').length < MOST_LINKS;
  for (let i = 0; isBare && i < all.length && length < LITTLE_PROSE; i++) {
    const root = all[i]?.shadowRoot;
    if (root) length += paragraphsLength(root.querySelectorAll('p'));
  }
  for (const { content } of document.getElementsByTagName('template'))
    if (length < LITTLE_PROSE) length += paragraphsLength(content.querySelectorAll('p'));
  return length;
}

/** A box that holds a sentence of its own: some sites set paragraphs so. */
function isTextBox(element: Element): boolean {
  const first = element.firstChild;
  return first?.nodeType === 3 && (first.nodeValue?.trim().length ?? 0) > 60;
}

function paragraphsLength(paragraphs: ArrayLike<Element>): number {
  let length = 0;
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS && length < MUCH_PROSE * 2; i++) {
    const text = paragraphs[i]?.textContent?.trim().length ?? 0;
    if (text > 60) length += text;
  }
  return length;
}

const BODY = 'article, [itemprop~="articleBody"], [class*="article-body" i], [class*="story-body" i]';

/** What speaks for and against a page being a news article: counted once, weighed in `is-news-article.ts`. */
import { isArticleAddress, isClosedAddress, isOtherAddress } from './address-shapes';
import type { Box, BoxTree, Run } from './boxes';
import { type ChosenRun, isCard, isWithin } from './choose-blocks';
import { droppedPart, isProse } from './find-body';
import type { FoundDate } from './find-date';
import type { PageFacts } from './page-facts';
import { foldWords, isNewsItem } from './page-facts';
import { ARTICLE_TYPE, OTHER_TYPE } from './page-types';
import { isPersonLike } from './person-line';
import { type JsonObject, typesOf } from './structured-data';

/** What was found on the page. */
export interface Findings {
  readonly facts: PageFacts;
  readonly tree: BoxTree;
  readonly body: Box;
  readonly title: string;
  readonly chosen: readonly ChosenRun[];
  readonly text: string;
  readonly language: string | null;
  readonly published: FoundDate | null;
  /** Short lines around the headline. */
  readonly near: readonly Run[];
  readonly authors: readonly string[];
}

export interface NewsEvidence {
  /** JSON-LD or microdata says `NewsArticle` or the like; `Article`, `BlogPosting`; or something else altogether. */
  readonly news: boolean;
  readonly article: boolean;
  readonly other: boolean;
  readonly ogArticle: boolean;
  readonly ogOther: boolean;
  /** A day of publication; one that the page states for machines, not its address or a line. */
  readonly dated: boolean;
  readonly datedByMachine: boolean;
  readonly byline: boolean;
  readonly articleAddress: boolean;
  readonly otherAddress: boolean;
  /** The front page, or a section's. */
  readonly frontAddress: boolean;
  readonly english: boolean;
  readonly words: number;
  readonly paragraphs: number;
  /** Words of prose a paragraph. */
  readonly paragraphWords: number;
  /** Shares of the text's words, per hundred. */
  readonly reporting: number;
  readonly addressing: number;
  /** Quotation marks per hundred words. */
  readonly quoting: number;
  /** Share of the chosen words that stand in list items or table cells. */
  readonly listed: number;
  /** Headings a paragraph. */
  readonly headed: number;
  /** By the page's own word only a part of the text is shown. */
  readonly paywalled: boolean;
  /** What sells, books, hires or sends its reader on: different phrases of that kind. */
  readonly offers: number;
  /** Headings inside the body that are links to other pages: the cards of a front page. */
  readonly cards: number;
  /** Words of the headline. */
  readonly titleWords: number;
  /** Only plain words in the address: a section's. */
  readonly sectionAddress: boolean;
  /** Blocks of code. */
  readonly code: number;
  /** Words of readers' comments to one of the article. */
  readonly commented: number;
  /** Share of the page's prose that was chosen. */
  readonly share: number;
}

/** A first card's heading, picture line and day stand before its teaser, which may be the first text. */
const BEFORE_TEXT = 3;

/** Verbs and nouns of reports: who said, told, announced; police, minister, court. */
const REPORTING =
  /\b(?:said|says|told|according to|announced|reported|reportedly|confirmed|added|statement|spokes(?:man|woman|person)|officials?|police|minister|president|government|court|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (?:week|month|year))\b/gi;
/** A text that speaks to its reader or of its maker: a shop, a service, a manual. */
const ADDRESSING = /\b(?:you|your|yours|you['’](?:ll|re|ve)|our|ours|we['’](?:ll|re|ve))\b/gi;
const QUOTED = /[“"«][^“”"«»]*[”"»]/g;
/** On a page of its own; on others a publisher's or a writer's. */
const FIRM_TYPE = /^(?:LocalBusiness|\w+Business|Service|\w+Service|Restaurant|Dentist|Store|\w+Store)$/;

export function newsEvidence({
  facts,
  tree,
  chosen,
  text,
  published,
  near,
  body,
  title,
  authors,
  language,
}: Findings): NewsEvidence {
  const { items, document, url } = facts;
  const prose = text.replace(QUOTED, ' ');
  const words = count(text, /\S+/g);
  const per = (pattern: RegExp, source: string) => (count(source, pattern) * 100) / Math.max(words, 1);
  const paragraphs = chosen.filter((one) => one.kind === 'paragraph');
  const listed = paragraphs.filter(({ run }) => /^(?:li|td|dd|dt|th)$/.test(run.box.tag));
  const ogType = (facts.meta('og:type') ?? '').toLowerCase();
  const microdata = microdataTypes(document);
  const sum = (runs: readonly Run[]) => runs.reduce((total, run) => total + run.words, 0);
  const all = tree.runs.filter(isProse);
  return {
    news: items.some(isNewsItem) || microdata.has('NewsArticle'),
    article:
      hasType(items, ARTICLE_TYPE) ||
      items.some(isNewsItem) ||
      microdata.has('Article') ||
      microdata.has('BlogPosting'),
    other: items.some(isOther) || microdata.has('Product') || microdata.has('Recipe'),
    ogArticle: ogType === 'article',
    ogOther: ogType !== '' && !/^(?:article|website|blog|news|newsarticle)$/.test(ogType),
    dated: published !== null || near.some(isAgo),
    datedByMachine: published !== null && /^(?:json-ld|meta|time)$/.test(published.from),
    byline: authors.some((name) => isPersonLike(name) && !isMaker(name, facts)),
    articleAddress: isArticleAddress(url.pathname + url.search),
    otherAddress: isOtherAddress(url.hostname, url.pathname) || isClosedAddress(url.pathname),
    frontAddress: url.pathname.length < 2,
    english: language === 'en' || language === null,
    words,
    paragraphs: paragraphs.length,
    paragraphWords: sum(paragraphs.map(({ run }) => run)) / Math.max(paragraphs.length, 1),
    reporting: per(REPORTING, prose),
    addressing: per(ADDRESSING, prose),
    quoting: per(QUOTED, text),
    listed: sum(listed.map(({ run }) => run)) / Math.max(words, 1),
    headed: chosen.filter((one) => one.kind === 'heading').length / Math.max(paragraphs.length, 1),
    cards: tree.runs
      .slice(Math.max(0, (chosen[0]?.run.order ?? 0) - BEFORE_TEXT), chosen.at(-1)?.run.order)
      .filter((run) => isCard(run) && isWithin(run.box, body)).length,
    paywalled: /^false$/i.test(String(facts.main?.isAccessibleForFree)),
    offers: offersIn([text, ...near.map((run) => textOfRun(run))]),
    titleWords: count(title, /\S+/g),
    sectionAddress: url.search === '' && /^(?:\/[a-z]+(?:-[a-z]+)?){1,3}\/?$/i.test(url.pathname),
    code: tree.runs.filter((run) => run.box.tag === 'pre').length,
    commented: sum(all.filter((run) => droppedPart(run)?.part === 'comments')) / Math.max(words, 1),
    share: sum(chosen.map(({ run }) => run)) / Math.max(sum(all), 1),
  };
}

/** The schema.org types of the page's microdata: one search through it. */
function microdataTypes(document: Document): ReadonlySet<string> {
  const types = new Set<string>();
  for (const element of document.querySelectorAll('[itemtype*="schema.org/"]')) {
    types.add(element.getAttribute('itemtype')?.replace(/^.*[/]/, '') ?? '');
    if (types.size > 50) break;
  }
  return types;
}

/** Something else than an article; a thing that is reviewed here and not sold is the subject of one. */
function isOther(item: JsonObject): boolean {
  if (!typesOf(item).some((type) => OTHER_TYPE.test(type) || FIRM_TYPE.test(type))) return false;
  return Array.isArray(item.review) || !item.review || item.offers !== undefined;
}

function hasType(items: readonly JsonObject[], pattern: RegExp): boolean {
  return items.some((item) => typesOf(item).some((type) => pattern.test(type)));
}

/** A firm that signs its pages with its own name: no writer. */
function isMaker(name: string, { url, main, items, meta }: PageFacts): boolean {
  const folded = foldWords(name);
  if (url.hostname.replace(/[^a-z0-9]/g, '').includes(folded.replace(/ /g, ''))) return true;
  if (folded === foldWords(meta('og:site_name') ?? '')) return true;
  const author = main?.author;
  const makers = [...items, ...(Array.isArray(author) ? author : [author])].filter(
    (item): item is JsonObject => typeof item === 'object' && item !== null && '@type' in item,
  );
  return makers.some(
    (item) =>
      typesOf(item).some((type) => /Organization$|Business$|^Corporation$/.test(type)) &&
      typeof item.name === 'string' &&
      foldWords(item.name) === folded,
  );
}

function offersIn(lines: readonly string[]): number {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(OFFERING) ?? [])).size;
}

function textOfRun(run: Run): string {
  return run.pieces.map(({ node }) => node?.data ?? '').join(' ');
}

const OFFERING =
  /\b(?:book (?:now|online|tickets|your|a)|buy (?:now|tickets)|order (?:now|online)|apply (?:now|online|by|for this)|add to (?:cart|basket|calendar)|free (?:shipping|delivery)|in stock|tickets (?:from|are available)|doors open|entries open|limited to|places are limited|register (?:now|here|your)|enrol|guide price|viewings?|viewing is|for sale|closing date|job description|salary|interviews will be held|we are looking for|we are hiring|per night|check-in|sign up today|get started|free trial|contact us|request a (?:demo|quote))\b/g;

/** "3 hours ago": a day that only a clock could tell, but a day. */
function isAgo(run: Run): boolean {
  return run.words <= 12 && run.pieces.some(({ node }) => node !== null && AGO.test(node.data));
}

const AGO = /\b\d{1,2}\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?)\s+ago\b/i;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

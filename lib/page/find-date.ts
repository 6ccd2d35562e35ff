/** When a page was published and changed, and which of its statements says so. */
import type { PublishedFrom } from '../text/types';
import { type Box, linesOf, type Run } from './boxes';
import type { PageFacts } from './page-facts';
import { dayInAddress, parseDate, visibleDate } from './parse-date';
import { typesOf } from './structured-data';

export interface FoundDate {
  readonly value: string;
  readonly from: PublishedFrom;
}

/** Names of meta tags that give the day of publication, the most trusted first. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'publish_time',
  'pubdate',
  'publication_date',
  'publicationdate',
  'published',
  'iso-8601-publish-date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
  'article:post_date',
  'displaydate',
  'article.created',
  'originalpublicationdate',
  'citation_publication_date',
  'rnews:datepublished',
  'bt:pubdate',
  'vr:published_time',
  'datecreated',
];

const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'article:modified',
  'dcterms.modified',
];

/**
 * The publication date. JSON-LD first: it is written for machines and about this page. Then meta, microdata and
 * `<time>` near the headline, the address, and last a visible line near the headline. Null where none says.
 * A date in a related story's box is no candidate: only runs `near` the headline are looked at.
 */
export function findPublished(facts: PageFacts, near: readonly Run[]): FoundDate | null {
  return (
    found('json-ld', jsonDate(facts, 'datePublished')) ??
    found('meta', metaDate(facts, PUBLISHED_META)) ??
    found('time', timeNear(near, facts)) ??
    found('json-ld', jsonDate(facts, 'dateCreated') ?? pageItemDate(facts)) ??
    found('url', dayInAddress(facts.url.pathname)) ??
    found('text', lineNear(near, writesDayFirst(facts))) ??
    found('json-ld', jsonDate(facts, 'dateModified')) ??
    found('meta', metaDate(facts, MODIFIED_META))
  );
}

/** When the page was last changed, where it says so and that is not before `published`. */
export function findModified(facts: PageFacts, published: string | null): string | null {
  const modified = jsonDate(facts, 'dateModified') ?? metaDate(facts, MODIFIED_META);
  if (!modified || (published && modified.slice(0, 10) < published.slice(0, 10))) return null;
  return modified;
}

function found(from: PublishedFrom, value: string | null): FoundDate | null {
  return value ? { value, from } : null;
}

function jsonDate(facts: PageFacts, key: string): string | null {
  return parseDate(facts.main?.[key]);
}

/** The day of the page itself, where no article is described. */
function pageItemDate(facts: PageFacts): string | null {
  const page = facts.items.find(
    (item) => item.datePublished && typesOf(item).some((type) => /Page$|^VideoObject$/.test(type)),
  );
  return parseDate(page?.datePublished);
}

function metaDate(facts: PageFacts, names: readonly string[]): string | null {
  for (const name of names) {
    const value = parseDate(facts.meta(name));
    if (value) return value;
  }
  return null;
}

const TIMES =
  'time, [itemprop~="datePublished"], [property~="schema:datePublished"], [property~="schema:dateCreated"], [datetime]';

/** `<time>` and microdata in the boxes of the runs near the headline. */
function timeNear(near: readonly Run[], facts: PageFacts): string | null {
  const itemprop = facts.document.querySelector('[itemprop~="datePublished"]:not(meta)');
  const own = itemprop && near.some((run) => run.box.element.contains(itemprop)) ? itemprop : null;
  if (own) {
    const value = elementDate(own);
    if (value) return value;
  }
  const seen = new Set<Box>();
  const updated: string[] = [];
  for (const run of near) {
    if (seen.has(run.box)) continue;
    seen.add(run.box);
    for (const element of run.box.element.querySelectorAll(TIMES)) {
      const value = isPartOf(element, run) ? elementDate(element) : null;
      if (!value) continue;
      const before = run.pieces.map((piece) => piece.node?.data ?? '').join(' ');
      if (/\b(?:updated|modified)\b/i.test(`${before.slice(0, 40)} ${element.getAttribute('class') ?? ''}`))
        updated.push(value);
      else return value;
    }
  }
  return updated[0] ?? null;
}

/** Whether an element holds some of the run's words, or none at all: its box may hold other stories too. */
function isPartOf(element: Element, run: Run): boolean {
  return (element.textContent ?? '').trim() === '' || run.pieces.some(({ node }) => element.contains(node));
}

function elementDate(element: Element): string | null {
  return (
    parseDate(element.getAttribute('datetime')) ??
    parseDate(element.getAttribute('content')) ??
    visibleDate((element.textContent ?? '').slice(0, 100))
  );
}

/** A date stands alone in such a line, or after a byline; one inside a sentence is part of the story. */
const MOST_DATE_WORDS = 14;
const LONGEST_DATE_LINE = 300;
const PUBLISHED_LABEL =
  /\b(?:published|posted|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd)\b/i;
const UPDATED_LABEL =
  /\b(?:updated?|modified|edited|corrected|revised|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|bijgewerkt)\b/i;

/** The first day printed in a line; what is said to be an update's only where no other is. */
function lineNear(near: readonly Run[], dayFirst: boolean): string | null {
  let updated: string | null = null;
  for (const line of near.flatMap(linesOf)) {
    if (line.length > LONGEST_DATE_LINE || (line.match(/\S+/g)?.length ?? 0) > MOST_DATE_WORDS) continue;
    const label = UPDATED_LABEL.exec(line);
    const published = PUBLISHED_LABEL.exec(line);
    const own = published ? line.slice(published.index) : line.slice(0, label?.index);
    const value = visibleDate(own, dayFirst);
    if (value) return value;
    updated ??= visibleDate(line, dayFirst);
  }
  return updated;
}

/** Whether the page's readers write the day before the month: by its language, and for English by region or country. */
function writesDayFirst({ document, url }: PageFacts): boolean {
  const language = document.documentElement.getAttribute('lang') ?? '';
  if (/\.(?:uk|au|nz|ie|in|za|eu)$/.test(url.hostname)) return true;
  return /^(?:en[-_](?!us|ca|ph)|(?!en)[a-z]{2}(?:$|[-_]))/i.test(language);
}

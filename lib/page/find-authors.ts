/** Who wrote it, by name: from JSON-LD, microdata, meta and, last, the visible byline. */
import type { Run } from './boxes';
import { plainText } from './entities';
import { foldWords, type PageFacts } from './page-facts';
import type { JsonObject } from './structured-data';

const MOST_AUTHORS = 12;
const META = [
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author_name',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'citation_author',
  'og:article:author',
  'twitter:creator_name',
];
const NO_NAME = /https?:|www\.|@|\.(?:com|org|net|co)\b|[<>{}]|^\d+$/i;

/** The authors' names as the page gives them, no repetitions; `[]` where it names none. */
export function findAuthors(facts: PageFacts, near: readonly Run[]): string[] {
  const json = unique(
    jsonAuthors(facts.main?.author ?? facts.main?.creator, facts.items).flatMap(splitNames),
  );
  if (json.length > 0) return json;
  for (const name of META) {
    const meta = unique(facts.metas(name).flatMap(splitNames));
    if (meta.length > 0) return meta;
  }
  return visibleAuthors(facts.document, near);
}

function jsonAuthors(value: unknown, items: readonly JsonObject[]): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => jsonAuthors(one, items));
  if (typeof value !== 'object' || value === null) return [];
  const author = value as JsonObject;
  if (author.name !== undefined) return jsonAuthors(author.name, items);
  const id = author['@id'];
  const named =
    typeof id === 'string' ? items.find((item) => item['@id'] === id && item.name !== undefined) : undefined;
  return named ? jsonAuthors(named.name, items) : [];
}

const LINKS = '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]';
const NAMED = '[class*="byline" i] a, [class*="author" i] a, [class*="author-name" i], [class*="byline" i]';

function visibleAuthors(document: Document, near: readonly Run[]): string[] {
  const boxes = near.map((run) => run.box.element);
  for (const selector of [LINKS, NAMED]) {
    const texts = [...document.querySelectorAll(selector)]
      .filter((element) => boxes.some((box) => box.contains(element) || element.contains(box)))
      .map((element) => plainText(element.textContent ?? ''))
      .filter((text) => text.length < 120);
    const names = unique(texts.flatMap(splitNames));
    if (names.length > 0) return names;
  }
  for (const run of near) {
    const text = run.pieces
      .map((piece) => piece.node?.data ?? ' | ')
      .join('')
      .trim();
    const line = /^(?:written\s+)?by[:\s]\s*(\S.{2,100})$/is.exec(text)?.[1];
    if (line) return unique(splitNames(line));
  }
  return [];
}

/** "By Ann Lee, Bo Ek and Cy Oz | Reuters" → the names in it. */
export function splitNames(line: string): string[] {
  return plainText(line)
    .replace(/^(?:(?:story|words|text|written|reported|posted|review|analysis)\s+)?by[:\s]\s*/i, '')
    .split(/\s*[,;|•·]\s*|\s+(?:and|&|with)\s+(?=\p{Lu})/iu)
    .map((name) =>
      name
        .replace(/^(?:and|by)\s+/i, '')
        .replace(/\s*\((?:[^()]*)\)\s*$/, '')
        .trim(),
    )
    .filter(isName);
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 70 || NO_NAME.test(name)) return false;
  if (!/\p{L}/u.test(name) || name.split(/\s+/).length > 7) return false;
  return (
    !/\b(?:updated|published|posted|minutes?|hours?|ago|\d{4}|share|follow|email|contributor|correspondent|reporter|editor|staff writer|writer|columnist|producer|am|pm)\b/i.test(
      name,
    ) || /^(?:the )?[\p{Lu}][\p{L} ]* (?:staff|editors?)$/iu.test(name)
  );
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = foldWords(name);
    if (key && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].slice(0, MOST_AUTHORS);
}

/** Who wrote it, by name: from JSON-LD, meta, microdata and, last, the visible byline. */
import { linesOf, type Run } from './boxes';
import { plainText } from './entities';
import { foldWords, type PageFacts } from './page-facts';
import { visibleDate } from './parse-date';
import { isPersonLike, NAME_AND_DAY, namesInLine } from './person-line';
import type { JsonObject } from './structured-data';

const MOST_AUTHORS = 12;
const META = [
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'author',
  'article:author_name',
  'article_author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'citation_author',
  'og:article:author',
  'authors',
];

/**
 * The authors' names, no repetitions; `[]` where none is named. A source that names people goes before one that
 * names only the outlet or its staff, whatever their order.
 */
export function findAuthors(facts: PageFacts, near: readonly Run[]): string[] {
  const json = unique(jsonAuthors(facts.main?.author ?? facts.main?.creator, facts.items));
  if (json.some(isPersonLike)) return json;
  const meta = firstWithNames(META.map((name) => facts.metas(name)));
  if (meta.some(isPersonLike)) return meta;
  const visible = visibleAuthors(near);
  if (visible.some(isPersonLike)) return visible;
  return [json, meta, visible].find((names) => names.length > 0) ?? [];
}

function firstWithNames(sources: readonly (readonly string[])[]): string[] {
  let first: string[] = [];
  for (const lines of sources) {
    const names = unique(lines.flatMap(namesInLine));
    if (names.some(isPersonLike)) return names;
    if (first.length === 0) first = names;
  }
  return first;
}

/** JSON-LD states names one by one, but some put a whole byline in one. */
function jsonAuthors(value: unknown, items: readonly JsonObject[]): string[] {
  if (typeof value === 'string') return jsonName(value);
  if (Array.isArray(value)) return value.flatMap((one) => jsonAuthors(one, items));
  if (typeof value !== 'object' || value === null) return [];
  const author = value as JsonObject;
  if (author.name !== undefined) return jsonAuthors(author.name, items);
  const id = author['@id'];
  const named =
    typeof id === 'string' ? items.find((item) => item['@id'] === id && item.name !== undefined) : undefined;
  return named ? jsonAuthors(named.name, items) : [];
}

function jsonName(value: string): string[] {
  const name = plainText(value).replace(/^by[:\s]+/i, '');
  if (/,| and | & |\|/.test(name)) return namesInLine(name);
  return name.length > 1 && name.length <= 80 && !/https?:|@/.test(name) ? [name] : [];
}

/** Marked up as the author. */
const MARKED = ['[rel~="author"], [itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]'];
/** Looks like the author: a link to a person's page, a box named so. */
const LIKELY = [
  [
    'author',
    'authors',
    'by',
    'staff',
    'profile',
    'people',
    'journalist',
    'contributor',
    'contributors',
    'reporters',
    'editors',
  ]
    .map((folder) => `a[href*="/${folder}/" i]`)
    .join(),
  '[class*="author" i], [class*="byline" i], [data-testid*="byline" i], [data-component*="byline" i]',
];

/** Lines of one byline stand this close together. */
const BYLINE_SPREAD = 4;

/** Looked for in the lines near the headline alone, and there in the first that names anyone: a related story's byline is none of ours. */
function visibleAuthors(near: readonly Run[]): string[] {
  const lines = near.filter((run) => run.words <= 40);
  let outlets: string[] = [];
  for (const selector of MARKED) {
    const names = firstNamed(lines, (run) => namedIn(run, selector));
    if (names.some(isPersonLike)) return names;
    if (outlets.length === 0) outlets = names;
  }
  const printed = firstNamed(lines, (run) =>
    [lineOf(run), ...linesOf(run).slice(1)].flatMap((line) => namesInLine(BY.exec(line.trim())?.[1] ?? '')),
  );
  if (printed.length > 0) return printed;
  for (const selector of LIKELY) {
    const names = firstNamed(lines, (run) => namedIn(run, selector));
    if (names.some(isPersonLike)) return names;
    if (outlets.length === 0) outlets = names;
  }
  const beside = besideDay(lines);
  return beside.length > 0 ? beside : outlets;
}

/** "Ann Lee" above a line with the day, "Ann Lee · 28 March": all the byline some pages have. */
function besideDay(near: readonly Run[]): string[] {
  const lines = near.flatMap(linesOf).map((line) => line.trim());
  for (const [i, line] of lines.entries()) {
    const before = NAME_AND_DAY.exec(line)?.[1]?.trim();
    const name = before ?? (BARE_NAME.test(line) && visibleDate(lines[i + 1] ?? '') ? line : undefined);
    const names = name && BARE_NAME.test(name) ? namesInLine(name).filter(isPersonLike) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** Two or three capitalised words and nothing else. */
const BARE_NAME = /^\p{Lu}\S{1,20}(?: \p{Lu}\S{0,20}){1,2}$/u;

/** The names of the first line that has any, and of those close by; people alone where there are any. */
function firstNamed(lines: readonly Run[], namesOf: (run: Run) => string[]): string[] {
  const named = lines.map((run) => ({ order: run.order, names: namesOf(run) }));
  const first =
    named.find(({ names }) => names.some(isPersonLike)) ?? named.find(({ names }) => names.length > 0);
  if (!first) return [];
  const close = named.filter(({ order }) => Math.abs(order - first.order) <= BYLINE_SPREAD);
  const names = unique(close.flatMap((one) => one.names));
  return names.some(isPersonLike) ? names.filter(isPersonLike) : names.filter((name) => /\s/.test(name));
}

const BY =
  /^\W{0,3}(?:written |reported |posted |submitted |story )?(?:by|von|par|por|door)\b[:\s|]{0,4}(\S.{2,120})$/is;

function namedIn(run: Run, selector: string): string[] {
  return partsOf(run)
    .filter(({ element }) => element.closest(selector) !== null)
    .flatMap(({ text }) => namesInLine(text));
}

function lineOf(run: Run): string {
  return partsOf(run)
    .map(({ text }) => text)
    .join('|')
    .trim();
}

/** A run's text by the elements it stands in: names in elements of their own are told apart so. */
function partsOf(run: Run): { element: Element; text: string }[] {
  const parts: { element: Element; text: string }[] = [];
  for (const { node } of run.pieces) {
    const element = node?.parentElement;
    if (!node || !element) continue;
    const text = node.data.replace(/\s+/g, ' ');
    const last = parts.at(-1);
    if (last?.element === element) last.text += text;
    else parts.push({ element, text });
  }
  return parts;
}

/** Without repetitions; a name that a longer one holds is the longer one. */
function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = foldWords(name);
    if (key && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].slice(0, MOST_AUTHORS);
}

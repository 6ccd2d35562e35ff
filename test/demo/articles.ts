/** The sample articles: text files of `key: value` lines, a blank line, then paragraphs. */
import { readdirSync, readFileSync } from 'node:fs';
import { OUTLETS, type Outlet, type OutletId } from './outlets';

export interface DemoArticle {
  /** File name without its ending; names the article in tests. */
  readonly name: string;
  readonly outlet: Outlet;
  readonly slug: string;
  readonly section: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly author: string;
  readonly agency: string | null;
  readonly published: string;
  readonly modified: string | null;
  readonly caption: string;
  readonly paragraphs: readonly string[];
  /** Path on the outlet's host. */
  readonly path: string;
}

/** What time it is on the sample site, always. */
export const CLOCK = new Date('2026-03-25T09:00:00Z');

const REWRITTEN = '.rewritten';
const FOLDER = new URL('./articles/', import.meta.url);

/** All articles, newest first. `rewritten` gives the later version of those that have one. */
export function loadArticles(rewritten: boolean): DemoArticle[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length));
  return names
    .filter((name) => !name.endsWith(REWRITTEN))
    .map((name) => {
      const later = `${name}${REWRITTEN}`;
      return parse(name, rewritten && names.includes(later) ? later : name);
    })
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
}

function parse(name: string, file: string): DemoArticle {
  const source = readFileSync(new URL(`${file}.txt`, FOLDER), 'utf8').trim();
  const [head = '', ...paragraphs] = source.split('\n\n');
  const fields = new Map(
    head.split('\n').map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  const need = (key: string): string => {
    const value = fields.get(key);
    if (!value) throw new Error(`${file}.txt has no "${key}:" line. Add it to the head of the file.`);
    return value;
  };
  const outlet = OUTLETS[need('outlet') as OutletId];
  const published = need('published');
  const slug = need('slug');
  return {
    name,
    outlet,
    slug,
    section: need('section'),
    title: need('title'),
    standfirst: fields.get('standfirst') ?? null,
    author: need('author'),
    agency: fields.get('agency') ?? null,
    published,
    modified: fields.get('modified') ?? null,
    caption: need('caption'),
    paragraphs,
    path: pathOf(outlet.id, slug, need('section'), published),
  };
}

/** Addresses differ as real ones do: with a date, with a number, in a section, bare. */
function pathOf(outlet: OutletId, slug: string, section: string, published: string): string {
  const folder = folderOf(section);
  if (outlet === 'post') return `/${folder}/${published.slice(0, 10).replaceAll('-', '/')}/${slug}`;
  if (outlet === 'courier') return `/${folder}/${slug}-${numberOf(slug)}.html`;
  if (outlet === 'ledger') return `/${folder}/${slug}/`;
  return `/story/${slug}`;
}

export function folderOf(section: string): string {
  return section.toLowerCase().replaceAll(' ', '-');
}

/** A steady six-digit number for a slug, as content systems append. */
export function numberOf(slug: string): number {
  let hash = 7;
  for (const char of slug) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 900_000;
  return 100_000 + hash;
}

/** "2 hours ago", "3 days ago", by the sample site's clock. */
export function ago(published: string): string {
  const hours = Math.round((CLOCK.getTime() - Date.parse(published)) / 3_600_000);
  if (hours < 1) return 'just now';
  if (hours < 24) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  const days = Math.round(hours / 24);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** "12 March 2026" or "March 12, 2026". */
export function longDate(published: string, locale: string): string {
  const form = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return form.format(new Date(published));
}

/** "16:40", as the outlet's clock shows it. */
export function clockTime(published: string): string {
  return published.slice(11, 16);
}

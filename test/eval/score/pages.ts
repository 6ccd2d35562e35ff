/** Pages: body text as 4-grams, headline, authors, day, and whether the page was taken for an article. */

import { gateOfPage } from '../page-article';
import { harmonic, mean } from './pairs';
import type { Analyzed, Fault, Figures, GoldPage } from './records';

const DAY_MS = 86_400_000;
/** A time in UTC names the day it is anywhere from 8 hours west to 10 hours east. */
const UTC_HOURS = [-8, 0, 10];

function shingles(text: string | undefined): Map<string, number> {
  const tokens = (text ?? '').match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const key = tokens.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Body {
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

export function compareBodies(gold: string, system: string | undefined): Body {
  const g = shingles(gold);
  const s = shingles(system);
  const total = (m: Map<string, number>) => [...m.values()].reduce((a, b) => a + b, 0);
  let right = 0;
  for (const [key, n] of s) right += Math.min(n, g.get(key) ?? 0);
  const extra = total(s) - right;
  const missing = total(g) - right;
  if (extra === 0 && missing === 0) return { right, extra, missing, p: 1, r: 1, f: 1 };
  if (right === 0) return { right, extra, missing, p: 0, r: 0, f: 0 };
  const p = right / (right + extra);
  const r = right / (right + missing);
  return { right, extra, missing, p, r, f: harmonic(p, r) };
}

export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const nameKey = (name: string) =>
  fold(name.replace(/^\s*by[:\s]+/i, ''))
    .split(' ')
    .filter(Boolean)
    .sort()
    .join(' ');

/** The calendar days a value may name. */
export function daysNamed(value: string | null | undefined): Set<string> {
  const text = (value ?? '').trim();
  const days = new Set<string>();
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day) days.add(day);
  const full = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})$/i.exec(
    text,
  );
  if (full) {
    const zone = (full[3] ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    const time = Date.parse(`${full[1]}T${full[2]}${zone}`);
    const shifts = /^(?:Z|[+-]00:?00)$/.test(zone) ? UTC_HOURS : [0];
    if (!Number.isNaN(time))
      for (const hours of shifts) days.add(new Date(time + hours * 3_600_000).toISOString().slice(0, 10));
  }
  return days;
}

function sameDay(gold: string, system: string | null | undefined): boolean {
  const got = [...daysNamed(system)].map((d) => Date.parse(d) / DAY_MS);
  return [...daysNamed(gold)].some((d) => got.includes(Date.parse(d) / DAY_MS));
}

/** A run of six words of the lead within the first 150 words. */
function leadFound(lead: string, text: string | undefined): boolean {
  const want = fold(lead).split(' ');
  const hay = ` ${fold(text).split(' ').slice(0, 150).join(' ')} `;
  const need = Math.min(6, want.length);
  return want.some(
    (_, i) => i + need <= want.length && hay.includes(` ${want.slice(i, i + need).join(' ')} `),
  );
}

export function scorePages(
  gold: readonly GoldPage[],
  system: ReadonlyMap<string, Analyzed>,
  faults: Fault[],
): Figures {
  const pages = gold.filter((g) => (g.language ?? 'en') === 'en');
  const bodies: Body[] = [];
  const authors = { right: 0, extra: 0, missing: 0 };
  const marks: Record<'lead' | 'headline' | 'day' | 'article' | 'alarm', number[]> = {
    lead: [],
    headline: [],
    day: [],
    article: [],
    alarm: [],
  };
  let withAuthors = 0;
  const mark = (kind: keyof typeof marks, page: GoldPage, value: boolean, what: string, fault = !value) => {
    marks[kind].push(value ? 1 : 0);
    if (fault) faults.push({ id: page.id, what });
  };
  for (const page of pages) {
    const line = system.get(page.id);
    const article = line && !line.error ? (line.article ?? null) : null;
    if (page.isArticle === false) {
      mark('alarm', page, article !== null, 'false alarm', article !== null);
      continue;
    }
    if (page.isArticle) mark('article', page, article !== null, 'article refused');
    if (page.body) {
      const plain = compareBodies(page.body, article?.text);
      const whole = page.bodyOptional
        ? compareBodies(`${page.bodyOptional}\n\n${page.body}`, article?.text)
        : plain;
      const best = whole.f > plain.f ? whole : plain;
      bodies.push(best);
      if (best.f < 0.9)
        faults.push({ id: page.id, what: `body P ${best.p.toFixed(2)} R ${best.r.toFixed(2)}` });
    }
    if (page.lead) mark('lead', page, leadFound(page.lead, article?.text), 'lead not found');
    if (page.title) {
      const right = [page.title, ...(page.titleAlt ?? [])].some((t) => fold(t) === fold(article?.title));
      mark('headline', page, right && Boolean(article?.title), `headline: got ${article?.title}`);
    }
    if (page.authors) {
      withAuthors++;
      const want = new Set(page.authors.map(nameKey));
      const got = new Set((article?.authors ?? []).map(nameKey).filter(Boolean));
      const right = [...got].filter((x) => want.has(x)).length;
      authors.right += right;
      authors.extra += got.size - right;
      authors.missing += want.size - right;
      if (right < want.size || right < got.size)
        faults.push({
          id: page.id,
          what: `authors: want ${page.authors.join(', ')}, got ${article?.authors?.join(', ')}`,
        });
    }
    if (page.published)
      mark('day', page, sameDay(page.published, article?.published), `day: got ${article?.published}`);
  }
  return {
    ...(bodies.length > 0 && { 'body F1': bodyF1(bodies) }),
    ...rates(marks),
    ...(withAuthors > 0 && { 'authors F1': f1Of(authors) }),
  };
}

function f1Of(n: { right: number; extra: number; missing: number }): number {
  const p = n.right + n.extra > 0 ? n.right / (n.right + n.extra) : 0;
  const r = n.right + n.missing > 0 ? n.right / (n.right + n.missing) : 0;
  return harmonic(p, r);
}

/** Precision over pages with any text given, recall over pages with gold text; the harmonic mean of the two. */
function bodyF1(bodies: readonly Body[]): number {
  const p = mean(bodies.filter((b) => b.right + b.extra > 0).map((b) => b.p)) || 0;
  const r = mean(bodies.filter((b) => b.right + b.missing > 0).map((b) => b.r)) || 0;
  return harmonic(p, r);
}

function rates(
  marks: Readonly<Record<'lead' | 'headline' | 'day' | 'article' | 'alarm', number[]>>,
): Figures {
  const names = {
    headline: 'headline right',
    day: 'day right',
    lead: 'first words found',
    article: 'gate recall',
    alarm: 'gate false alarms',
  } as const;
  return Object.fromEntries(
    (Object.keys(names) as (keyof typeof names)[])
      .filter((k) => marks[k].length > 0)
      .map((k) => [names[k], mean(marks[k])]),
  );
}

/** The gate's cheap first stage apart from the final answer: recall, and how many other pages the reader must settle. */
export function scoreGate(gold: readonly GoldPage[]): Figures {
  const asked = { article: [] as number[], other: [] as number[] };
  for (const page of gold) {
    if ((page.language ?? 'en') !== 'en' || typeof page.isArticle !== 'boolean') continue;
    const passes = gateOfPage(page.html, page.url) === 'no' ? 0 : 1;
    asked[page.isArticle ? 'article' : 'other'].push(passes);
  }
  return {
    ...(asked.article.length > 0 && { 'cheap stage recall': mean(asked.article) }),
    ...(asked.other.length > 0 && { 'cheap stage lets others by': mean(asked.other) }),
  };
}

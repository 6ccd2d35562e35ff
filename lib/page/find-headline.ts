/** The headline: what stands on the page, checked against what the page's head says it is. */
import { blockText } from './block-text';
import { type Box, type BoxTree, linesOf, type Run } from './boxes';
import { plainText } from './entities';
import type { TextRun } from './live-types';
import { foldWords, type PageFacts } from './page-facts';

export interface Headline {
  readonly title: string;
  /** The runs it stands in; empty where only the head has it. */
  readonly runs: readonly Run[];
  /** True where the page's head states the same title, or has none to state. */
  readonly agreed: boolean;
}

const LONGEST = 300;

/** Finds the headline; an empty title where the page has none at all. */
export function findHeadline(facts: PageFacts, tree: BoxTree): Headline {
  const stated = statedTitles(facts);
  const headings = visibleHeadings(tree);
  let best: Heading | null = null;
  let bestScore = 0;
  for (const heading of headings) {
    const rank = heading.level === 1 ? 0.2 : heading.level === 2 ? 0.05 : 0;
    const agreement = Math.max(0, ...stated.map((title) => likeness(heading.title, title)));
    const score = agreement >= 0.5 ? agreement + rank : 0;
    if (score > bestScore + 1e-6) {
      best = heading;
      bestScore = score;
    }
  }
  if (best) return { ...withoutSection(best, stated), agreed: true };
  const only = headings.filter((heading) => heading.level === 1 && heading.title.split(' ').length >= 4);
  if (only.length === 1 && only[0]) return { ...only[0], agreed: stated.length === 0 };
  return (
    plainHeadline(tree, stated) ?? {
      title: stated[0] ?? only[0]?.title ?? headings[0]?.title ?? '',
      runs: [],
      agreed: true,
    }
  );
}

/** A line that is word for word a stated title, where no heading is. */
function plainHeadline(tree: BoxTree, stated: readonly string[]): Headline | null {
  const wanted = new Set(stated.map(foldWords).filter((title) => title.split(' ').length >= 4));
  for (const run of tree.runs) {
    if (run.words > 40 || run.words < 4) continue;
    const { text } = headingText([run]);
    if (wanted.has(foldWords(text))) return { title: text, runs: [run], agreed: true };
    // Old pages set headline, byline and day as lines of one paragraph.
    const line = linesOf(run).find((one) => wanted.has(foldWords(one)));
    if (line) return { title: line.replace(/\s+/g, ' ').trim(), runs: [run], agreed: true };
  }
  return null;
}

/** "Local News | Bridge closed again" in one heading → what the head states, where that is the heading's end. */
function withoutSection(heading: Heading, stated: readonly string[]): Omit<Headline, 'agreed'> {
  const end = stated.find((title) => {
    const before = heading.title.slice(0, -title.length);
    return (
      before.length < heading.title.length && heading.title.endsWith(title) && /[|:»›•-]\s*$/.test(before)
    );
  });
  return end ? { title: end, runs: heading.runs } : heading;
}

/** A heading's text, on one line, with its nodes. */
export function headingText(runs: readonly Run[]): { text: string; live: TextRun[] } {
  const live: TextRun[] = [];
  let text = '';
  for (const run of runs) {
    const block = blockText(run.pieces);
    if (text !== '') text += ' ';
    for (const one of block.runs) live.push({ ...one, at: one.at + text.length });
    text += block.text.replace(/\n/g, ' ');
  }
  return { text, live };
}

/** The titles the head states, the most trusted first, without the outlet's name. */
function statedTitles(facts: PageFacts): string[] {
  const outlet = foldWords(facts.meta('og:site_name') ?? '');
  const main = facts.main;
  const titles = [
    typeof main?.headline === 'string' ? main.headline : null,
    facts.meta('og:title'),
    typeof main?.name === 'string' ? main.name : null,
    facts.meta('twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title'),
    facts.document.querySelector('title')?.textContent ?? null,
  ];
  return titles
    .filter((title) => title !== null)
    .map((title) => withoutOutlet(plainText(title.slice(0, 1000)), outlet, facts.url.hostname))
    .filter((title) => title !== '' && title.length <= LONGEST);
}

/** "Talks end without a deal | The Harbour Post" → "Talks end without a deal"; "Harbour Post: Talks end …" likewise. */
function withoutOutlet(title: string, outlet: string, host: string): string {
  const [, before = '', after = ''] = LEADING.exec(title) ?? [];
  if (after && isOutlet(foldWords(before), outlet, host)) return after;
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  const name = foldWords(last);
  if (parts.length < 2 || name === '') return title;
  const rest = title.slice(0, title.length - last.length - 3).trim();
  if (isOutlet(name, outlet, host)) return rest;
  // A bar or a point sets off the outlet's name, a dash may belong to the headline.
  return rest.length > 20 && /^ [|·•»]/.test(title.slice(rest.length)) ? rest : title;
}

/** `name` in folded words; a site's name without its spaces is part of its host. */
function isOutlet(name: string, outlet: string, host: string): boolean {
  const bare = name.replace(/ /g, '').replace(/^the/, '');
  return (
    name !== '' && (name === outlet || (bare.length > 3 && host.replace(/[^a-z0-9]/g, '').includes(bare)))
  );
}

const LEADING = /^([^|:–—»-]{4,40}?) ?[|:–—»-] (.+)$/;
const SEPARATOR = / [|·•–—»:-] /;

interface Heading extends Omit<Headline, 'agreed'> {
  readonly level: number;
}

/** Headings that are no part of a list of stories, in reading order. */
function visibleHeadings(tree: BoxTree): Heading[] {
  const byBox = new Map<Box, Run[]>();
  for (const run of tree.runs) {
    const box = headingBox(run.box);
    if (!box) continue;
    const list = byBox.get(box);
    if (list) list.push(run);
    else byBox.set(box, [run]);
  }
  const headings: Heading[] = [];
  for (const [box, runs] of byBox) {
    const title = headingText(runs).text;
    if (title.length < 2 || title.length > LONGEST) continue;
    const level = /^h[1-6]$/.test(box.tag) ? Number(box.tag[1]) : 1;
    headings.push({ title, runs, level });
  }
  return headings;
}

function headingBox(box: Box): Box | null {
  for (let at: Box | null = box, up = 0; at && up < 4; at = at.parent, up++) {
    if (/^h[1-4]$/.test(at.tag) || at.part === 'headline') return at;
  }
  return null;
}

/** Share of the shorter line's words that the other has too; lines of a word or two never agree. */
function likeness(a: string, b: string): number {
  const left = new Set(foldWords(a).split(' ').filter(Boolean));
  const right = new Set(foldWords(b).split(' ').filter(Boolean));
  const small = Math.min(left.size, right.size);
  if (small < 2) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  const union = left.size + right.size - common;
  const share = common / union;
  // A line of three words is held by many a longer one: the outlet's name, a section's.
  if (small < 4 && share < 0.5) return 0;
  return (0.6 * common) / small + 0.4 * share;
}

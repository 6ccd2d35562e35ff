/**
 * The reader's finding: a page in, its article with the live nodes out. One generator, so that the caller can let
 * the page breathe at each `yield`; the same code reads a live page and a parsed file. Nothing is changed.
 */
import type { Article, Block } from '../text/types';
import { findAgency } from './agency';
import { type Box, type BoxTree, linesOf, type Run, readBoxes } from './boxes';
import { type ChosenRun, chooseRuns, isLinkedHeading, isWithin, withoutBiographies } from './choose-blocks';
import { findAuthors } from './find-authors';
import { droppedPart, findBody } from './find-body';
import { findModified, findPublished } from './find-date';
import { findHeadline, type Headline, headingText } from './find-headline';
import { isNewsArticle } from './is-news-article';
import { findLanguage } from './language';
import { Lines } from './lines';
import type { LiveBlock, PageReading, TextRun } from './live-types';
import { narrowToHeadline } from './narrow-body';
import { newsEvidence } from './news-evidence';
import { headIsStale, mediaTexts, pageFacts, withoutHead } from './page-facts';
import { countNewcomers, setInOf } from './set-in';
import { canonicalAddress, outletName, siteOf } from './site';

/** Runs around the headline in which a byline or day is looked for. */
const NEAR_BEFORE = 8;
const NEAR_BODY = 8;
const MOST_NEAR = 80;
const LONGEST_NEAR = 45;

/**
 * Reads in steps. Null where the page is no news article. `url` must be absolute. With `part`, one of several articles
 * of the page, nothing outside it is read, and the page's head is believed only where it speaks of it. `lines` are those
 * of the page's earlier readings: what has not changed since is not read again.
 */
export function* readingPage(
  document: Document,
  url: string,
  part?: Element,
  lines = new Lines(),
): Generator<void, PageReading | null> {
  if (!document.body || !URL.canParse(url)) return null;
  const newcomers = countNewcomers(document);
  const head = pageFacts(document, url);
  yield;
  const tree = yield* readBoxes(part ?? document.body);
  yield;
  const widest = findBody(tree);
  if (!widest) return null;
  const headline = findHeadline(head, tree);
  // The head's title stands for the whole page's article, never for a part that does not show it.
  if (part && headline.runs.length === 0) return null;
  const isOthers = !headline.agreed && (part !== undefined || headIsStale(head));
  const facts = isOthers ? withoutHead(head, headline.title) : head;
  yield;
  const body = narrowToHeadline(widest, headline.runs);
  const choice = yield* chooseRuns(tree, body, headline.runs, lines, mediaTexts(facts));
  yield;
  const near = nearHeadline(tree, body, headline, choice.chosen);
  const authors = findAuthors(facts, near);
  const chosen = withoutBiographies(choice.chosen, authors);
  const { blocks, text } = joinBlocks(chosen, lines);
  yield;
  const published = findPublished(facts, near);
  const language = findLanguage(facts, text);
  yield;
  const evidence = newsEvidence({
    facts,
    tree,
    body,
    title: headline.title,
    chosen,
    text,
    language,
    published,
    near,
    authors,
  });
  if (headline.title === '' || !isNewsArticle(evidence)) return null;
  const address = canonicalAddress(facts);
  const site = siteOf(address);
  const article: Article = {
    title: headline.title,
    url: address,
    site,
    outlet: outletName(facts, site),
    authors,
    published: published?.value ?? null,
    publishedFrom: published?.from ?? null,
    modified: findModified(facts, published?.value ?? null),
    language,
    agency: findAgency(authors, text),
    text,
    blocks: blocks.map(({ start, end, kind }): Block => ({ start, end, kind })),
    truncated: choice.truncated || tree.truncated,
  };
  const root = rootOf(body, headline);
  // What came while we read may have been missed: it counts as unseen.
  const setIn = setInOf(blocks);
  const paragraphs = root.getElementsByTagName(setIn).length - newcomers(setIn);
  return { article, blocks, headline: liveHeadline(headline), root, setIn, paragraphs };
}

/** Reads in one go. */
export function readPage(document: Document, url: string, part?: Element, lines?: Lines): PageReading | null {
  const steps = readingPage(document, url, part, lines);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Short lines around the headline, up to a little into the body: what follows the headline before what precedes it.
 * None of the cards of other stories, whose days and writers are not this one's.
 */
function nearHeadline(tree: BoxTree, body: Box, headline: Headline, chosen: readonly ChosenRun[]): Run[] {
  const lead = chosen.find((one) => one.kind === 'paragraph' && isWithin(one.run.box, body)) ?? chosen[0];
  const first = lead?.run.order ?? 0;
  const at = headline.runs.at(-1)?.order ?? first;
  const around = tree.runs.slice(
    Math.max(0, Math.min(at, first) - NEAR_BEFORE),
    Math.max(first, at) + NEAR_BODY,
  );
  const own = new Set(boxesAround([...headline.runs, ...(lead ? [lead.run] : [])]));
  const cards = new Set(around.filter(isLinkedHeading).map((run) => outermost(run, own)));
  const near = around.filter(
    (run) =>
      run.words <= LONGEST_NEAR &&
      (run.order <= Math.max(first, at) || (isWithin(run.box, body) && !droppedPart(run, body))) &&
      !cards.has(outermost(run, own)),
  );
  const after = near.filter((run) => run.order > at);
  return [
    ...after.slice(0, MOST_NEAR),
    ...near.filter((run) => run.order <= at && (!headline.runs.includes(run) || holdsMore(run))),
  ];
}

function* boxesAround(runs: readonly Run[]): Generator<Box> {
  for (const run of runs) for (let box: Box | null = run.box; box; box = box.parent) yield box;
}

/** The widest box around a run that holds neither headline nor text; the run itself where all do. */
function outermost(run: Run, own: ReadonlySet<Box>): Box | Run {
  let widest: Box | Run = run;
  for (let box: Box | null = run.box; box && !own.has(box); box = box.parent) widest = box;
  return widest;
}

/** A headline that is one line of a paragraph may have byline and day beside it. */
function holdsMore(run: Run): boolean {
  return !/^h[1-6]$/.test(run.box.tag) && linesOf(run).length > 1;
}

function joinBlocks(chosen: readonly ChosenRun[], lines: Lines) {
  const blocks: LiveBlock[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { run, kind, text } of chosen) {
    const gap = parts.length > 0 ? 2 : 0;
    const start = at + gap;
    const runs = lines.of(run).runs.map((one) => ({ ...one, at: one.at + start }));
    blocks.push({ kind, start, end: start + text.length, element: run.box.element, runs });
    parts.push(text);
    at = start + text.length;
  }
  return { blocks, text: parts.join('\n\n') };
}

/** The headline's nodes; its title may leave out what stands before or after it in its box (a section's name). */
function liveHeadline({ title, runs }: Headline): LiveBlock | null {
  if (!runs[0]) return null;
  const { text, live } = headingText(runs);
  const shift = text.indexOf(title);
  if (shift < 0) return null;
  const own = live.flatMap((run) => clipped(run, shift, shift + title.length));
  return { kind: 'headline', start: 0, end: title.length, element: runs[0].box.element, runs: own };
}

function clipped(run: TextRun, start: number, end: number): TextRun[] {
  const from = Math.max(run.at, start);
  const to = Math.min(run.at + run.length, end);
  if (from >= to) return [];
  return [{ node: run.node, from: run.from + from - run.at, at: from - start, length: to - from }];
}

function rootOf(body: Box, headline: Headline): Element {
  const heading = headline.runs[0]?.box.element;
  let element: Element = body.element;
  while (heading && !element.contains(heading) && element.parentElement) element = element.parentElement;
  return element;
}

/** Which runs of the body are the article's own words, and what part each plays. */
import type { BlockKind } from '../text/types';
import type { Box, BoxTree, Run } from './boxes';
import { droppedPart, isProse } from './find-body';
import { isOpeningLine } from './furniture';
import type { Lines } from './lines';

export interface Choice {
  readonly chosen: readonly ChosenRun[];
  /** True where the body holds more text than we read. */
  readonly truncated: boolean;
}

/** Characters of text we read of one article. */
const LONGEST_TEXT = 300_000;
const RUNS_PER_STEP = 150;
/** A line this long right after a picture in its own box is its caption. */
const LONGEST_CAPTION = 30;
const SHORTEST_CAPTION = 6;
/** A heading of more words is a paragraph set as one. */
const LONGEST_HEADING = 18;

export interface ChosenRun {
  readonly run: Run;
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * Chooses the runs of `body` in steps, in reading order, with what leads into it from the headline. `headline` are the runs
 * already taken; `mediaTexts` the folded titles and descriptions of the page's videos and pictures.
 */
export function* chooseRuns(
  tree: BoxTree,
  body: Box,
  headline: readonly Run[],
  lines: Lines,
  mediaTexts: ReadonlySet<string>,
): Generator<void, Choice> {
  const taken = new Set(headline);
  const told = new Set(mediaTexts);
  const title = headline
    .map((run) => lines.folded(run))
    .filter(Boolean)
    .join(' ');
  const from = headline.at(-1)?.order ?? Number.POSITIVE_INFINITY;
  const chosen: ChosenRun[] = [];
  const later = new Set<Run>();
  let begun = false;
  let length = 0;
  for (const run of tree.runs) {
    if (run.order % RUNS_PER_STEP === RUNS_PER_STEP - 1) yield;
    if (taken.has(run)) continue;
    const inside = isWithin(run.box, body);
    // What stands between headline and body is a standfirst, a caption or the first paragraph in a box of its own.
    if (!inside && (begun || run.order < from || !isProse(run))) continue;
    const kind = kindOf(run, inside ? body : tree.root, chosen);
    if (!kind) continue;
    const { text } = lines.of(run);
    if (!/\p{L}/u.test(text) || lines.isFurniture(run)) continue;
    const words = lines.folded(run);
    if (!begun && (isOpeningLine(text, run) || (title !== '' && words.endsWith(title)))) continue;
    if (told.has(words)) continue;
    if (kind === 'caption') told.add(words);
    if (kind === 'caption' && (begun || chosen.some((one) => one.kind === 'caption'))) later.add(run);
    if (inside && kind === 'paragraph') begun = true;
    length += text.length;
    if (length > LONGEST_TEXT) break;
    chosen.push({ run, kind, text });
  }
  yield;
  const own = withoutLaterCaptions(withoutHidden(chosen), later);
  const kept = withoutLooseHeadings(withoutCards(tree, body, own));
  return { chosen: kept, truncated: length > LONGEST_TEXT };
}

export function isWithin(box: Box, ancestor: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

function kindOf(run: Run, body: Box, before: readonly ChosenRun[]): BlockKind | null {
  if (droppedPart(run, body)) return null;
  let caption = false;
  let heading = false;
  let standfirst = false;
  for (let box: Box | null = run.box; box && box !== body; box = box.parent) {
    if (box.part === 'caption' || box.tag === 'figure' || (box.part === 'picture' && box.hasPicture))
      caption = true;
    if (box.part === 'byline') return null;
    if (box.part === 'standfirst') standfirst = true;
    if (/^h[1-6]$/.test(box.tag)) heading = true;
    if (box.tag === 'pre') return null;
  }
  if (run.linkChars > run.chars * 0.6 && run.words < 30) return null;
  if (caption || (run.afterPicture && run.words <= LONGEST_CAPTION))
    return run.words >= SHORTEST_CAPTION ? 'caption' : null;
  if (standfirst && !before.some((one) => one.kind === 'paragraph')) return 'standfirst';
  if (heading && run.words < LONGEST_HEADING) return 'heading';
  if (run.words < 3 && run.box.tag !== 'p' && run.box.tag !== 'li') return null;
  return isProse(run) ||
    run.box.tag === 'p' ||
    run.box.tag === 'li' ||
    run.box.tag === 'blockquote' ||
    run.words >= 5
    ? 'paragraph'
    : null;
}

/** Leaves out what styles hide, where a browser can tell; not where they hide most of it, as some do until a page is ready. */
function withoutHidden(chosen: readonly ChosenRun[]): readonly ChosenRun[] {
  const shown = chosen.filter(({ run }) => run.box.element.checkVisibility?.() !== false);
  return wordsOf(shown) * 2 >= wordsOf(chosen) ? shown : chosen;
}

/** Captions after the first break the text's order and repeat its names; in a gallery they are the text. */
function withoutLaterCaptions(chosen: readonly ChosenRun[], later: ReadonlySet<Run>): readonly ChosenRun[] {
  const captions = chosen.filter((one) => one.kind === 'caption');
  const paragraphs = chosen.filter((one) => one.kind === 'paragraph');
  const isGallery = captions.length >= FEWEST_PICTURES && wordsOf(captions) > wordsOf(paragraphs);
  return isGallery ? chosen : chosen.filter(({ run }) => !later.has(run));
}

const FEWEST_PICTURES = 3;

function wordsOf(list: readonly ChosenRun[]): number {
  return list.reduce((sum, { run }) => sum + run.words, 0);
}

/** So many linked headings, each with a line or two, are teasers of other stories. */
const FEWEST_CARDS = 3;
const LONGEST_TEASER = 45;

/** Leaves out the teasers under linked headings, unless they are most of the text: a list of things to read about. */
function withoutCards(tree: BoxTree, body: Box, chosen: readonly ChosenRun[]): readonly ChosenRun[] {
  const teasers = new Set<Run>();
  let cards = 0;
  let after = false;
  for (const run of tree.runs) {
    if (!isWithin(run.box, body)) continue;
    if (isCard(run)) {
      cards++;
      after = true;
    } else if (after && run.words <= LONGEST_TEASER) teasers.add(run);
    else after = false;
    if (teasers.has(run) && isProse(run)) after = false;
  }
  if (cards < FEWEST_CARDS) return chosen;
  const kept = chosen.filter(({ run }) => !teasers.has(run));
  return wordsOf(kept) * 2 >= wordsOf(chosen) ? kept : chosen;
}

/** The card of another story, where its box is not named as something else anyway. */
export function isCard(run: Run): boolean {
  return isLinkedHeading(run) && !droppedPart(run);
}

/** A heading that is a link: of another story. */
export function isLinkedHeading(run: Run): boolean {
  if (run.words < 4 || run.linkChars < run.chars * 0.8) return false;
  for (let box: Box | null = run.box, up = 0; box && up < 3; box = box.parent, up++)
    if (/^h[1-6]$/.test(box.tag)) return true;
  return false;
}

/** A heading with no text under it heads something we left out. */
function withoutLooseHeadings(chosen: readonly ChosenRun[]): ChosenRun[] {
  return chosen.filter(
    (one, i) =>
      one.kind !== 'heading' || (chosen[i + 1] !== undefined && chosen[i + 1]?.kind === 'paragraph'),
  );
}

/** "Ann Lee is a columnist": what an article's last lines say of the one who wrote it is no part of it. */
export function withoutBiographies(
  chosen: readonly ChosenRun[],
  authors: readonly string[],
): readonly ChosenRun[] {
  const tells = ({ run, text }: ChosenRun) =>
    run.words <= LONGEST_BIOGRAPHY &&
    authors.some((name) => text.startsWith(`${name} `) && OF_AUTHOR.test(text.slice(name.length + 1)));
  let end = chosen.length;
  for (let last = chosen[end - 1]; last && tells(last); last = chosen[end - 1]) end--;
  return chosen.slice(0, end);
}

const LONGEST_BIOGRAPHY = 60;
const OF_AUTHOR =
  /^(?:is|covers|writes|reports|joined|lives|has (?:covered|written|reported)|can be reached)\b/;

/**
 * The box that holds the article's text. Every run votes for the boxes around it: prose for, lists of links and
 * scraps against; the box is the innermost one that still holds nearly all of the votes.
 */
import type { Box, BoxTree, Run } from './boxes';

/** A box must keep this share of its parent's votes for the search to go on into it. */
const KEPT_SHARE = 0.72;
/** A box that names itself the article's body needs less. */
const NAMED_SHARE = 0.4;
const MOST_AGAINST = -15;

/** Whether a run is prose of the length of a sentence or more, and not mostly links. */
export function isProse(run: Run): boolean {
  return run.words >= 10 && run.linkChars < run.chars * 0.45;
}

/** Finds the body's box, or null where the page holds no prose. Boxes of `voided` parts count as content. */
export function findBody(tree: BoxTree): Box | null {
  clearWideParts(tree);
  const votes = countVotes(tree);
  if ((votes.get(tree.root) ?? 0) <= 0) return null;
  let at = tree.root;
  for (;;) {
    const own = votes.get(at) ?? 0;
    let next: Box | null = null;
    for (const child of at.content) {
      if (!('tag' in child)) continue;
      const share = (votes.get(child) ?? 0) / own;
      if (share < (holdsBody(child) ? NAMED_SHARE : KEPT_SHARE)) continue;
      if (hasTwin(at, child, votes)) continue;
      if (!next || (votes.get(child) ?? 0) > (votes.get(next) ?? 0)) next = child;
    }
    if (!next) return at;
    at = next;
  }
}

/** Whether another child of the same design holds text too: an article laid out in several like boxes. */
function hasTwin(parent: Box, child: Box, votes: ReadonlyMap<Box, number>): boolean {
  if (child.names === '' || child.tag === 'article') return false;
  return parent.content.some(
    (other) => other !== child && 'tag' in other && sameDesign(other, child) && (votes.get(other) ?? 0) > 10,
  );
}

function holdsBody(box: Box): boolean {
  return box.isBody || box.tag === 'article' || box.tag === 'main';
}

const DROPPED: ReadonlySet<string | null> = new Set(['aside', 'extra', 'overlay', 'comments']);

/** The part a run stands in that is not the article's text; null where it stands in none inside `within`. */
export function droppedPart(run: Run, within: Box | null = null): Box | null {
  for (let box: Box | null = run.box; box && box !== within; box = box.parent)
    if (DROPPED.has(box.part)) return box;
  return null;
}

/** Votes by box. A box of scraps takes away only so much from the boxes around it: a long table must not outweigh the text. */
function countVotes(tree: BoxTree): Map<Box, number> {
  const votes = new Map<Box, number>();
  const boxes: Box[] = [];
  const open: Box[] = [tree.root];
  for (let box = open.pop(); box; box = open.pop()) {
    boxes.push(box);
    for (const child of box.content) if ('tag' in child && !DROPPED.has(child.part)) open.push(child);
  }
  // Children come after their parents in `boxes`, so from the end every child is counted before its parent.
  for (const box of boxes.reverse()) {
    let sum = 0;
    for (const child of box.content)
      sum += 'tag' in child ? Math.max(votes.get(child) ?? 0, MOST_AGAINST) : voteOf(child);
    votes.set(box, sum);
  }
  return votes;
}

function voteOf(run: Run): number {
  const tag = run.box.tag;
  if (isProse(run)) return Math.min(run.words, 80) * (tag === 'li' || tag === 'td' || tag === 'dd' ? 0.4 : 1);
  if (/^h[1-6]$/.test(tag)) return 0;
  return run.linkChars > run.chars * 0.5 ? -3 : -1;
}

/** The share of the page's prose above which a part's name is taken to tell of the page, not of a part. */
const WIDE: Readonly<Record<string, number>> = { extra: 0.3, aside: 0.55, overlay: 0.85, comments: 0.85 };
/** No caption, byline, standfirst or headline is longer. */
const LONGEST_LINE = 120;
const LONGEST_CAPTION = 60;

/**
 * A name on boxes that together hold most of the page's prose, or on one that holds the main heading, tells about
 * the page ("layout-with-sidebar", "subscriber-content"): their part is cleared. Boxes of one design count together.
 */
function clearWideParts(tree: BoxTree): void {
  const prose = new Map<string, number>();
  const own = new Map<Box, number>();
  const headed = new Set<Box>();
  let total = 0;
  let overlaid = 0;
  for (const run of tree.runs) {
    const isHeading = run.box.tag === 'h1' && run.words >= 4;
    if (!isHeading && !isProse(run)) continue;
    if (!isHeading) {
      if (isOverlaid(run)) overlaid += run.words;
      else total += run.words;
    }
    const counted = new Set<string>();
    for (let box: Box | null = run.box; box; box = box.parent) {
      if (!box.part) continue;
      if (isHeading) headed.add(box);
      else {
        own.set(box, (own.get(box) ?? 0) + run.words);
        const design = designOf(box);
        if (!counted.has(design)) prose.set(design, (prose.get(design) ?? 0) + run.words);
        counted.add(design);
      }
    }
  }
  for (const box of new Set([...own.keys(), ...headed])) {
    const limit = WIDE[box.part ?? ''];
    if (limit === undefined) {
      if ((own.get(box) ?? 0) > (box.part === 'picture' ? LONGEST_CAPTION : LONGEST_LINE)) box.part = null;
    } else if ((prose.get(designOf(box)) ?? 0) > limit * (box.part === 'overlay' ? total + overlaid : total))
      box.part = null;
    else if (box.part === 'extra' && holdsNamedBody(box)) box.part = null;
    else if (headed.has(box) && (box.part === 'aside' || box.part === 'extra')) box.part = null;
  }
}

function holdsNamedBody(box: Box): boolean {
  const open: Box[] = [box];
  for (let at = open.pop(); at; at = open.pop())
    for (const child of at.content) {
      if (!('tag' in child)) continue;
      if (child.isBody) return true;
      open.push(child);
    }
  return false;
}

function isOverlaid(run: Run): boolean {
  for (let box: Box | null = run.box; box; box = box.parent) if (box.part === 'overlay') return true;
  return false;
}

/** Boxes of one tag and one name, numbers aside. */
export function sameDesign(a: Box, b: Box): boolean {
  return a.tag === b.tag && a.names.replace(/\d+/g, '') === b.names.replace(/\d+/g, '');
}

function designOf(box: Box): string {
  return `${box.part} ${box.tag} ${box.names.replace(/\d+/g, '')}`;
}

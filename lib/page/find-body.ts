/**
 * The box that holds the article's text. Every run votes for the boxes around it: prose for, lists of links and
 * scraps against; the box is the innermost one that still holds nearly all of the votes.
 */
import type { Box, BoxTree, Run } from './boxes';

/** A box must keep this share of its parent's votes for the search to go on into it. */
const KEPT_SHARE = 0.72;
/** A box that names itself the article's body needs less. */
const NAMED_SHARE = 0.4;

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
      if (!next || (votes.get(child) ?? 0) > (votes.get(next) ?? 0)) next = child;
    }
    if (!next) return at;
    at = next;
  }
}

function holdsBody(box: Box): boolean {
  return box.isBody || box.tag === 'article' || box.tag === 'main';
}

/** Whether a run stands in a part that is not the article's text. */
export function droppedPart(run: Run, within: Box | null = null): Box | null {
  for (let box: Box | null = run.box; box && box !== within; box = box.parent) {
    if (box.part === 'aside' || box.part === 'comments') return box;
  }
  return null;
}

function countVotes(tree: BoxTree): Map<Box, number> {
  const votes = new Map<Box, number>();
  for (const run of tree.runs) {
    if (droppedPart(run)) continue;
    const vote = voteOf(run);
    for (let box: Box | null = run.box; box; box = box.parent) votes.set(box, (votes.get(box) ?? 0) + vote);
  }
  return votes;
}

function voteOf(run: Run): number {
  const tag = run.box.tag;
  if (isProse(run)) return Math.min(run.words, 80) * (tag === 'li' || tag === 'td' || tag === 'dd' ? 0.4 : 1);
  if (/^h[1-6]$/.test(tag)) return 0;
  return run.linkChars > run.chars * 0.5 ? -3 : -1;
}

/**
 * A name on a box that holds most of the page's prose tells about the page, not about a part of it
 * ("layout-with-sidebar", "subscriber-content"): such a part is cleared.
 */
function clearWideParts(tree: BoxTree): void {
  const prose = new Map<Box, number>();
  let total = 0;
  for (const run of tree.runs) {
    if (!isProse(run)) continue;
    total += run.words;
    for (let box: Box | null = run.box; box; box = box.parent)
      prose.set(box, (prose.get(box) ?? 0) + run.words);
  }
  for (const [box, words] of prose) {
    if (box.part === null) continue;
    if (box.part === 'aside' || box.part === 'comments') {
      if (words > total * (box.part === 'comments' ? 0.8 : 0.5)) box.part = null;
    } else if (words > 120) box.part = null;
  }
}

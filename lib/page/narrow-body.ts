/** Pages that show several articles after each other: which of them is the page's. */
import type { Box, Run } from './boxes';
import { isProse, sameDesign } from './find-body';

/** An article of several on a page has this many words. */
const FEWEST_WORDS = 60;

/**
 * The box around the headline where boxes of its design, each with prose of its own, stand beside it in the body:
 * infinite scroll, a stream of briefs. Else the body.
 */
export function narrowToHeadline(body: Box, headline: readonly Run[]): Box {
  const heading = headline[0]?.box;
  let narrowed = body;
  for (let box = heading ?? null; box && box !== body; box = box.parent) {
    if (!box.parent) return body;
    const own = box;
    const hasTwin = own.parent?.content.some(
      (other) =>
        'tag' in other && other !== own && sameDesign(other, own) && proseWords(other) >= FEWEST_WORDS,
    );
    if (hasTwin && proseWords(own) >= FEWEST_WORDS) narrowed = own;
  }
  return narrowed;
}

/** By a list of its own, not by recursion: a page can nest deeper than a call stack. */
function proseWords(box: Box): number {
  let sum = 0;
  const open: Box[] = [box];
  for (let at = open.pop(); at; at = open.pop())
    for (const child of at.content) {
      if ('tag' in child) open.push(child);
      else if (isProse(child)) sum += child.words;
    }
  return sum;
}

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

function proseWords(box: Box): number {
  let sum = 0;
  for (const child of box.content)
    sum += 'tag' in child ? proseWords(child) : isProse(child) ? child.words : 0;
  return sum;
}

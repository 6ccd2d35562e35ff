/** Which runs of the body are the article's own words, and what part each plays. */
import type { BlockKind } from '../text/types';
import type { Box, BoxTree, Run } from './boxes';
import { droppedPart, isProse } from './find-body';
import { isFurniture } from './furniture';

export interface ChosenRun {
  readonly run: Run;
  readonly kind: BlockKind;
  readonly text: string;
}

/** Chooses the runs of `body`, in reading order. `headline` are the runs already taken. */
export function chooseRuns(
  tree: BoxTree,
  body: Box,
  headline: readonly Run[],
  textOf: (run: Run) => string,
): ChosenRun[] {
  const taken = new Set(headline);
  const chosen: ChosenRun[] = [];
  for (const run of tree.runs) {
    if (taken.has(run) || !isWithin(run.box, body)) continue;
    const kind = kindOf(run, body);
    if (!kind) continue;
    const text = textOf(run);
    if (!text || isFurniture(text, run)) continue;
    chosen.push({ run, kind, text });
  }
  return withoutLooseHeadings(chosen);
}

export function isWithin(box: Box, ancestor: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

function kindOf(run: Run, body: Box): BlockKind | null {
  if (droppedPart(run, body)) return null;
  let heading = false;
  let standfirst = false;
  for (let box: Box | null = run.box; box && box !== body; box = box.parent) {
    if (box.part === 'caption' || box.part === 'byline' || box.tag === 'figure') return null;
    if (box.part === 'standfirst') standfirst = true;
    if (/^h[1-6]$/.test(box.tag)) heading = true;
    if (box.tag === 'pre') return null;
  }
  if (run.linkChars > run.chars * 0.6 && run.words < 30) return null;
  if (standfirst) return 'standfirst';
  if (heading) return 'heading';
  if (run.words < 3 && run.box.tag !== 'p' && run.box.tag !== 'li') return null;
  return isProse(run) ||
    run.box.tag === 'p' ||
    run.box.tag === 'li' ||
    run.box.tag === 'blockquote' ||
    run.words >= 5
    ? 'paragraph'
    : null;
}

/** A heading with no text under it heads something we left out. */
function withoutLooseHeadings(chosen: readonly ChosenRun[]): ChosenRun[] {
  return chosen.filter(
    (one, i) =>
      one.kind !== 'heading' || (chosen[i + 1] !== undefined && chosen[i + 1]?.kind === 'paragraph'),
  );
}

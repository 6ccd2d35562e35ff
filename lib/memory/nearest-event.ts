/**
 * Which event cluster an article belongs to, if any. The readings nearest to it are grouped afresh, by how near they
 * are to each other: filed as they came, one misfiled report would draw every later one after it.
 */

import { averageLink } from './average-link';
import { type Comparable, compare, type Likeness } from './compare';
import type { Signature } from './index-contract';
import { filedNearness, isSameReport, nearness, SAME_EVENT } from './nearness';

/** An earlier reading with its likeness to the article at hand. */
export interface Compared {
  readonly signature: Signature;
  readonly made: Comparable;
  readonly likeness: Likeness;
}

/** Readings grouped: each is compared with each. */
const GROUPED = 20;
/** Readings no nearer than this are of other things: they are not worth grouping. */
const FAR = 0.2;
/** Members asked: one chance likeness does not decide, and a large group is not blurred by its margins. */
const ASKED = 2;

/** The event an article belongs to. */
export interface NearestEvent {
  /** Of the cluster; null for one that has no cluster yet. */
  readonly id: string | null;
  /** The nearest of its reports, wherever they are filed. */
  readonly reports: ReadonlySet<Compared>;
}

export function nearestEvent(compared: readonly Compared[]): NearestEvent {
  const ranked = compared
    .map((one) => ({ one, nearness: filedNearness(one.likeness) }))
    .sort((a, b) => b.nearness - a.nearness);
  const nearest = ranked
    .filter((r) => r.nearness > FAR)
    .slice(0, GROUPED)
    .map((r) => r.one);
  const far = ranked.filter((r) => r.nearness <= FAR).map((r) => r.one);
  const groups = averageLink(nearnessOfEach(nearest), SAME_EVENT).map((group) =>
    group.map((i) => nearest[i]!),
  );
  const margins = groups.map(marginOf);
  const most = Math.max(0, ...margins);
  const chosen = most > 0 ? groups[margins.indexOf(most)]! : [];
  return { id: idOf(chosen, [...groups, far]), reports: new Set(chosen) };
}

/** Nearness of every reading to every other, 0 where their days forbid one event. */
function nearnessOfEach(readings: readonly Compared[]): number[][] {
  const table = readings.map(() => readings.map(() => 0));
  readings.forEach((a, i) => {
    readings.slice(0, i).forEach((b, j) => {
      const [later, earlier] = a.signature.seq > b.signature.seq ? [a, b] : [b, a];
      const likeness = compare(later.made, earlier.made);
      const near = likeness.occasion.verdict === 'other' ? 0 : filedNearness(likeness);
      table[i]![j] = near;
      table[j]![i] = near;
    });
  });
  return table;
}

/** By how much a group is nearer than the same event asks; 0 where the days forbid it. */
function marginOf(members: readonly Compared[]): number {
  const likenesses = members.map((m) => m.likeness);
  if (likenesses.some(isSameReport)) return 1;
  const nearest = likenesses
    .map((likeness) => ({ likeness, nearness: nearness(likeness) }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, ASKED);
  if (isVetoed(nearest.map((n) => n.likeness))) return 0;
  return nearest.reduce((sum, n) => sum + n.nearness, 0) / nearest.length - SAME_EVENT;
}

/** A conflict of resolved days vetoes a merge, unless as many of the nearest reports agree as differ. */
function isVetoed(nearest: readonly Likeness[]): boolean {
  const count = (verdict: string) => nearest.filter((l) => l.occasion.verdict === verdict).length;
  return count('other') > count('same');
}

/** The cluster most of the group is filed under, of those that have no more of their readings in another group. */
function idOf(group: readonly Compared[], groups: readonly (readonly Compared[])[]): string | null {
  let id: string | null = null;
  let most = 0;
  for (const { signature } of group) {
    const here = filedUnder(signature.event, group);
    const isHome = groups.every((other) => other === group || filedUnder(signature.event, other) <= here);
    if (isHome && here > most) {
      most = here;
      id = signature.event;
    }
  }
  return id;
}

function filedUnder(event: string, group: readonly Compared[]): number {
  return group.filter((one) => one.signature.event === event).length;
}

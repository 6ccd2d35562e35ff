/** Clusterings compared: B-cubed (Bagga & Baldwin 1998) and pairs. */
import { harmonic } from './pairs';

export interface Placed {
  readonly gold: string;
  readonly system: string;
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

const bothKey = (d: Placed) => `${d.gold}\u0000${d.system}`;

export function bCubedF1(documents: readonly Placed[]): number {
  const gold = groupBy(documents, (d) => d.gold);
  const system = groupBy(documents, (d) => d.system);
  let p = 0;
  let r = 0;
  for (const shared of groupBy(documents, bothKey).values()) {
    const [first] = shared;
    if (!first) continue;
    p += shared.length ** 2 / (system.get(first.system)?.length ?? 1);
    r += shared.length ** 2 / (gold.get(first.gold)?.length ?? 1);
  }
  return documents.length > 0 ? harmonic(p / documents.length, r / documents.length) : 0;
}

/** F1 over pairs of documents put together. */
export function pairF1(documents: readonly Placed[]): number {
  const pairs = (groups: Map<string, unknown[]>) =>
    [...groups.values()].reduce((sum, g) => sum + (g.length * (g.length - 1)) / 2, 0);
  const right = pairs(groupBy(documents, bothKey));
  const given = pairs(groupBy(documents, (d) => d.system));
  const wanted = pairs(groupBy(documents, (d) => d.gold));
  return harmonic(given > 0 ? right / given : 1, wanted > 0 ? right / wanted : 1);
}

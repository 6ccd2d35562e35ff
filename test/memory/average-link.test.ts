/** Grouping by average linkage. */
import { describe, expect, it } from 'vitest';
import { averageLink } from '../../lib/memory/average-link';

function table(size: number, pairs: readonly (readonly [number, number, number])[]): number[][] {
  const near = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [a, b, value] of pairs) {
    near[a]![b] = value;
    near[b]![a] = value;
  }
  return near;
}

const sorted = (groups: number[][]) => groups.map((g) => [...g].sort()).sort((a, b) => a[0]! - b[0]!);

describe('average linkage', () => {
  it('joins what is near, and only that', () => {
    const near = table(4, [
      [0, 1, 0.8],
      [2, 3, 0.7],
      [1, 2, 0.3],
    ]);
    expect(sorted(averageLink(near, 0.5))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('is not misled by a chain: one near pair does not join two groups that are far apart', () => {
    const near = table(4, [
      [0, 1, 0.9],
      [2, 3, 0.9],
      [1, 2, 0.8],
    ]);
    expect(sorted(averageLink(near, 0.5))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('joins at more than the least, not at it', () => {
    expect(averageLink(table(2, [[0, 1, 0.5]]), 0.5)).toEqual([[0], [1]]);
    expect(averageLink(table(2, [[0, 1, 0.51]]), 0.5)).toEqual([[0, 1]]);
  });

  it('gives nothing for nothing', () => {
    expect(averageLink([], 0.5)).toEqual([]);
  });
});

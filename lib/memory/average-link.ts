/** Groups things by how near each is to each. */

/**
 * Agglomerative clustering with average linkage (UPGMA, Sokal and Michener 1958): the two groups nearest on average
 * are joined until none are nearer than `least`. `near` is a symmetric table; cubic in its size, which is small here.
 * Returns the groups as lists of row numbers.
 */
export function averageLink(near: readonly (readonly number[])[], least: number): number[][] {
  const groups = near.map((_, i) => [i]);
  for (;;) {
    let most = least;
    let pair: [number, number] | null = null;
    for (let a = 1; a < groups.length; a++) {
      for (let b = 0; b < a; b++) {
        const mean = meanBetween(near, groups[a]!, groups[b]!);
        if (mean > most) {
          most = mean;
          pair = [a, b];
        }
      }
    }
    if (!pair) return groups;
    const [a, b] = pair;
    groups[b]!.push(...groups[a]!);
    groups.splice(a, 1);
  }
}

function meanBetween(near: readonly (readonly number[])[], a: readonly number[], b: readonly number[]) {
  let sum = 0;
  for (const i of a) for (const j of b) sum += near[i]![j]!;
  return sum / (a.length * b.length);
}

/** One-to-one matching of gold and system items, and precision, recall and F1. */

export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function harmonic(p: number, r: number): number {
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

/** From counts: true positives, items the system gave, items in gold. */
export function prf(right: number, system: number, gold: number): Prf {
  const precision = system > 0 ? right / system : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? right / gold : system > 0 ? 0 : 1;
  return { precision, recall, f1: harmonic(precision, recall) };
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Range, b: Range): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

export interface Pairs {
  /** Gold index → system index, and back. */
  readonly system: ReadonlyMap<number, number>;
  readonly gold: ReadonlyMap<number, number>;
}

/** Pairs items one to one, best score first; a score of 0 or less never pairs. Ties go to the earlier items. */
export function pairUp<G, S>(gold: readonly G[], system: readonly S[], score: (g: G, s: S) => number): Pairs {
  const options: [value: number, g: number, s: number][] = [];
  gold.forEach((g, i) => {
    system.forEach((s, j) => {
      const value = score(g, s);
      if (value > 0) options.push([value, i, j]);
    });
  });
  options.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const toSystem = new Map<number, number>();
  const toGold = new Map<number, number>();
  for (const [, i, j] of options) {
    if (toSystem.has(i) || toGold.has(j)) continue;
    toSystem.set(i, j);
    toGold.set(j, i);
  }
  return { system: toSystem, gold: toGold };
}

export function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : Number.NaN;
}

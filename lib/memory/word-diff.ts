/** Two versions of a passage compared word by word (longest common subsequence). */

export interface DiffPiece {
  /** `same` stands in both, `first` only in the first version, `second` only in the second. */
  readonly in: 'same' | 'first' | 'second';
  readonly text: string;
}

/** Longer passages are cut: the table is quadratic. */
const MOST_WORDS = 400;

/** Pieces in reading order; the `same` and `first` ones make up the first version's words, `same` and `second` the second's. */
export function wordDiff(first: string, second: string): DiffPiece[] {
  const a = wordsOf(first);
  const b = wordsOf(second);
  const common = commonLengths(a.map(plain), b.map(plain));
  const pieces: { in: DiffPiece['in']; words: string[] }[] = [];
  const put = (where: DiffPiece['in'], word: string) => {
    const last = pieces.at(-1);
    if (last?.in === where) last.words.push(word);
    else pieces.push({ in: where, words: [word] });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i];
    const y = b[j];
    if (x !== undefined && y !== undefined && plain(x) === plain(y)) {
      put('same', y);
      i++;
      j++;
    } else if (y === undefined || (x !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      put('first', x ?? '');
      i++;
    } else {
      put('second', y);
      j++;
    }
  }
  return pieces.map((p) => ({ in: p.in, text: p.words.join(' ') }));
}

/** How many words the two have in common, in order. */
export function commonWords(first: string, second: string): number {
  return at(commonLengths(wordsOf(first).map(plain), wordsOf(second).map(plain)), 0, 0);
}

/** How many words of `first` occur in `second` at all: cheap, and never less than those in common in order. */
export function sharedWords(first: string, second: string): number {
  const known = new Set(wordsOf(second).map(plain));
  return wordsOf(first).filter((word) => known.has(plain(word))).length;
}

export function wordsOf(text: string): string[] {
  return (text.match(/\S+/g) ?? []).slice(0, MOST_WORDS);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** `table[i][j]`: length of the longest common subsequence of a[i…] and b[j…]. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (table[i] as Uint16Array)[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  return table;
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

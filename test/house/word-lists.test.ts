import { describe, expect, it } from 'vitest';
import { projectFiles, read } from './sources';

const lists = projectFiles().filter((path) => /^lib\/(?:text|memory)\/.*\/?data\/[^/]+\.ts$/.test(path));

describe('word lists', () => {
  it.each(lists)('%s names its source and licence at its head', (path) => {
    const head = /^\/\*\*[\s\S]*?\*\//.exec(read(path))?.[0] ?? '';
    expect(
      /source|licen[cs]e|our own|public domain|compromise|written for/i.test(head),
      'Say in the head comment where the entries come from and under which licence.',
    ).toBe(true);
  });

  it.each(lists)('%s is sorted, one entry a line, no repetitions', (path) => {
    for (const [, list = ''] of read(path).matchAll(/`([^`]*)`/g))
      for (const section of list.split(/\n\s*\n|\n#.*/)) {
        const rows = section.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
        const wrong = rows.find((row, i) => i > 0 && !inOrder(rows[i - 1] ?? '', row));
        expect(
          wrong,
          'This line stands after one that it should precede, or twice: sort it.',
        ).toBeUndefined();
      }
  });
});

/** Rows are ordered by their entry, what stands before a tab, in code units as `sort()` has them. */
function inOrder(above: string, below: string): boolean {
  const [a = '', b = ''] = [above, below].map((row) => row.split('\t')[0]);
  return a < b || (a === b && above < below);
}

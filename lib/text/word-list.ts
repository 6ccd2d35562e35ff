/**
 * Word lists are TypeScript files that export one template string: sorted, one entry a line, with the source
 * and its licence in the file's head comment. Strings, not arrays: they parse at once and compress best.
 */

/** The entries of a list, as a set. Blank lines are passed over. */
export function wordSet(lines: string): ReadonlySet<string> {
  return new Set(entries(lines));
}

/** The entries of a two-column list, `key<TAB>value` a line. */
export function wordMap(lines: string): ReadonlyMap<string, string> {
  return new Map(
    entries(lines).map((line) => {
      const tab = line.indexOf('\t');
      return tab < 0 ? [line, ''] : [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

function entries(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

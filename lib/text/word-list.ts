/**
 * Word lists are TypeScript files that export one template string: sorted, one entry a line, with the source
 * and its licence in the file's head comment. The build front-codes them (each entry drops what it shares with
 * the one before, as in any dictionary file), which takes a third off the reader; both forms are read here.
 */

/** Stands first in a packed list. */
const PACKED = '~';
/** `A` shares nothing with the entry before, `B` one character, … */
const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

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

/** The list front-coded: `~AabbasCdallah` for `abbas`, `abdallah`. A list with capitals stays as it is. */
export function packLines(lines: string): string {
  const list = entries(lines);
  if (/[A-Z]/.test(lines)) return list.join('\n');
  let before = '';
  const packed = list.map((entry) => {
    let shared = 0;
    while (shared < SHARED.length - 1 && shared < entry.length && entry[shared] === before[shared]) shared++;
    before = entry;
    return SHARED[shared] + entry.slice(shared);
  });
  return PACKED + packed.join('');
}

function entries(lines: string): string[] {
  if (lines.startsWith(PACKED)) return unpacked(lines.slice(PACKED.length));
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function unpacked(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    before = before.slice(0, SHARED.indexOf(piece[0] ?? 'A')) + piece.slice(1);
    return before;
  });
}

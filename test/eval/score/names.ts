/** When two written names are one person's, for scoring: case, accents, punctuation and courtesy titles aside. */
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|dr|sir|prof|professor|president|senator|sen|rep|gov|minister)\s+)+(?=\S)/;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const DETERMINER = /^(?:the|a|an)\s+/;

export function normalName(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’'`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(TITLES, '');
}

/** The name's words without a generation suffix. */
export function nameWords(name: string): string[] {
  const words = normalName(name).split(' ').filter(Boolean);
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** True when the words of `part` occur in `whole` in order. */
export function inOrder(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const word of whole) if (word === part[next]) next++;
  return next === part.length;
}

/** Same surname (or one name within the other) and given names that can be the same. */
export function samePerson(a: string, b: string): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  const [p, q] = [x[0], y[0]];
  if (!p || !q) return false;
  if (inOrder(x, y) || inOrder(y, x)) return true;
  if (x.at(-1) !== y.at(-1)) return false;
  if (p === q || (p.length === 1 && q[0] === p) || (q.length === 1 && p[0] === q)) return true;
  return p.length > 2 && q.length > 2 && (p.startsWith(q) || q.startsWith(p));
}

/** Words of a speaker that is no person, without a determiner. */
export function plainWords(name: string): string {
  return normalName(name).replace(DETERMINER, '');
}

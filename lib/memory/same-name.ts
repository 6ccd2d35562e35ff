/** Whether two full names can be one person's: the question every product of the memory asks. */
import { unaccented } from './unaccented';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A name's identity: case, accents, points and generation suffix aside. */
export function nameIdentity(name: string): string {
  return nameParts(name).join(' ');
}

function nameParts(name: string): string[] {
  const parts = unaccented(name)
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .split(/[\s-]+/)
    .filter((part) => part !== '');
  while (parts.length > 1 && SUFFIXES.has(parts.at(-1) ?? '')) parts.pop();
  return parts;
}

/**
 * True for "Ana Ruiz" and "Ana María Ruiz" or "A. Ruiz"; false for "Ana Ruiz" and "Carla Ruiz", and for a bare
 * surname: a lone surname is nobody in particular.
 */
export function samePersonName(a: string, b: string): boolean {
  const x = nameParts(a);
  const y = nameParts(b);
  if (x.join(' ') === y.join(' ')) return x.length > 0;
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  const [p, q] = [x[0] ?? '', y[0] ?? ''];
  return p === q || (p.length === 1 && q.startsWith(p)) || (q.length === 1 && p.startsWith(q));
}

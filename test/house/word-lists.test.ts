/** A list that the build packs must be read by what can unpack it: the unit tests read all of them unpacked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(root, 'lib', file));
const pattern = /^const WORD_LISTS = (\/\S+\/);$/m.exec(
  readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
)?.[1];
const packed = new RegExp(pattern?.slice(1, -1) ?? '(?!)');

it('is read by the word lists’ own reader wherever it is packed', () => {
  const lists = sources.filter(
    (file) => packed.test(file) && /export const \w+ = `\n/.test(readFileSync(file, 'utf8')),
  );
  expect(lists.length).toBeGreaterThan(5);
  const wrong = sources.filter((file) => {
    const text = readFileSync(file, 'utf8');
    const reads = [...text.matchAll(/from '(\.[^']*data\/[^']+)'/g)].some(([, path = '']) =>
      lists.includes(`${join(file, '..', path)}.ts`),
    );
    return reads && !/from '[^']*\/word-list'/.test(text);
  });
  expect(wrong.map((file) => relative(root, file))).toEqual([]);
});

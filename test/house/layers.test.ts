import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, shippedSources } from './sources';

/**
 * Who may import whom, as lib/README.md draws it. `types` may be imported only as types: nothing of them is
 * there at run time. A folder may always import itself.
 */
const LAYERS: Record<string, { readonly code: readonly string[]; readonly types: readonly string[] }> = {
  entrypoints: {
    code: [
      'components',
      'lib/page',
      'lib/history',
      'lib/messages',
      'lib/settings',
      'lib/platform',
      'lib/text',
      'lib/memory',
    ],
    types: [],
  },
  components: { code: ['lib/platform'], types: ['lib/messages', 'lib/settings', 'lib/text', 'lib/memory'] },
  'lib/page': { code: ['lib/platform', 'lib/text'], types: ['lib/messages', 'lib/settings'] },
  'lib/history': { code: ['lib/memory', 'lib/text'], types: ['lib/messages', 'lib/settings'] },
  'lib/messages': { code: ['lib/platform'], types: ['lib/memory', 'lib/settings', 'lib/text'] },
  'lib/settings': { code: ['lib/platform'], types: ['lib/messages', 'lib/text'] },
  'lib/platform': { code: [], types: ['lib/text', 'public'] },
  'lib/memory': { code: ['lib/text'], types: [] },
  'lib/text': { code: [], types: [] },
};

/** Packages, and the only folders that may use them. */
const PACKAGES: Record<string, readonly string[]> = {
  preact: ['components', 'entrypoints'],
  valibot: ['lib/messages', 'lib/settings', 'lib/history'],
  idb: ['lib/history'],
  'webextension-polyfill': ['lib/platform'],
  compromise: ['lib/text'],
  'chrono-node': ['lib/text'],
  defuddle: ['lib/page'],
  '@mozilla/readability': ['lib/page'],
  wxt: ['entrypoints'],
};

function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function problemOf(path: string, from: string, typeOnly: boolean): string | null {
  const layer = layerOf(path);
  const allowed = LAYERS[layer];
  if (!allowed)
    return `${path}: "${layer}" is no layer. Put the file in one of ${Object.keys(LAYERS).join(', ')}.`;
  const inPackage = /(?:^|\/)node_modules\/(.+)/.exec(from)?.[1];
  if (inPackage || !from.startsWith('.')) {
    const name = packageOf(inPackage ?? from);
    if (typeOnly && name === 'webextension-polyfill') return null;
    if (PACKAGES[name]?.includes(layer)) return null;
    return `${path} imports "${from}". Only ${PACKAGES[name]?.join(', ') ?? 'nobody'} may: wrap it there, or add it to PACKAGES in test/house/layers.test.ts with thought.`;
  }
  const target = layerOf(posix.join(posix.dirname(path), from));
  if (target === layer || allowed.code.includes(target)) return null;
  if (!allowed.types.includes(target))
    return `${path} imports "${from}": ${layer} may not import ${target}. Pass what it needs as an argument, or move the code.`;
  return typeOnly
    ? null
    : `${path} imports "${from}": ${layer} may import only types of ${target}. Write "import type", or pass the function in.`;
}

it('imports point one way', () => {
  const problems = shippedSources().flatMap((path) =>
    importsOf(path).map(({ from, typeOnly }) => problemOf(path, from, typeOnly)),
  );
  expect(problems.filter(Boolean)).toEqual([]);
});

it('components never touch the browser', () => {
  const offenders = shippedSources()
    .filter((path) => path.startsWith('components/'))
    .filter((path) => importsOf(path).some(({ from }) => /platform\/(?:browser|page-runtime)$/.test(from)));
  expect(offenders, 'These components import the browser: take a callback or a value as a prop.').toEqual([]);
});

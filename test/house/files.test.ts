import { describe, expect, it } from 'vitest';
import { projectFiles, read } from './sources';

const LONGEST = 300;
const TOP_LEVEL = new Set([
  'entrypoints',
  'components',
  'lib',
  'public',
  'test',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
]);

const files = projectFiles();
const code = files.filter((path) => /\.(?:tsx?|m?js|css)$/.test(path) && !path.includes('/data/'));

describe('files', () => {
  it('are at most 300 lines long', () => {
    const long = code
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path} has ${lines} lines: split it by what its parts do`);
    expect(long).toEqual([]);
  });

  it('stand in the folders the house has', () => {
    const strange = files
      .map((path) => path.split('/')[0] ?? '')
      .filter((top) => !top.startsWith('.') && !TOP_LEVEL.has(top));
    expect(
      [...new Set(strange)],
      'Nothing else belongs at the top: put it beside what it serves, in package.json or in a dotfile.',
    ).toEqual([]);
  });

  it('are named after their one job', () => {
    const vague = code.filter((path) => /(?:^|[/-])(?:utils?|helpers?|managers?|misc|common)[.-]/.test(path));
    expect(vague, 'Name the file after what it does.').toEqual([]);
  });

  it('switch off no check', () => {
    const own = 'test/house/files.test.ts';
    const silenced = code
      .filter((path) => path !== own)
      .filter((path) => /@ts-(?:ignore|nocheck)|eslint-disable/.test(read(path)));
    expect(silenced, 'Mend what the compiler says instead of silencing it.').toEqual([]);
  });

  it('name no machine', () => {
    const own = 'test/house/files.test.ts';
    const named = files
      .filter((path) => /\.(?:tsx?|m?js|css|md|json|html|txt)$/.test(path) && path !== own)
      .filter((path) => /(?:^|[\s"'`(])\/(?:work|root|home)\//m.test(read(path)));
    expect(
      named,
      'A path of one machine means nothing on another: use a path relative to the project.',
    ).toEqual([]);
  });
});

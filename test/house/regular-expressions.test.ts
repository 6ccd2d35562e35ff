import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { patternsOf, shippedSources } from './sources';

/** Milliseconds for one pattern; a pattern that takes longer to judge counts as undecided, not as bad. */
const PATIENCE = 4000;

const modules = shippedSources().filter((path) => patternsOf(path).length > 0);

/** Repeated letters by Unicode property without regard to case take 10–50 ms to compile; counted ones 2–6 ms in any case. */
const REPEATED = /\\p\{\w+\}[^\s]*[{*+]/;
const COUNTED = /\\p\{\w+\}(?:[^[\]()\\]*\])?\{\d/;

describe('regular expressions of what runs on pages', () => {
  it.each(
    modules.filter((path) => /^(?:lib\/(?:page|messages|platform)|entrypoints\/(?:gate|reader))/.test(path)),
  )('of %s compile at once', (path) => {
    const slow = patternsOf(path).filter(
      ({ pattern, flags }) => COUNTED.test(pattern) || (flags.includes('i') && REPEATED.test(pattern)),
    );
    expect(
      slow,
      'Leave the flag i, the count or the property out: the first page to use it would stop for that long.',
    ).toEqual([]);
  });
});

describe.concurrent('regular expressions', () => {
  it.each(modules)(
    'of %s take linear time on any text',
    async (path) => {
      const dangerous: string[] = [];
      for (const { pattern, flags } of patternsOf(path)) {
        const verdict = await check(pattern, flags, { timeout: PATIENCE });
        if (verdict.status === 'vulnerable')
          dangerous.push(
            `/${pattern}/${flags}: ${verdict.complexity.summary}, for instance on ${verdict.attack.pattern}`,
          );
      }
      expect(
        dangerous,
        'A hostile page can freeze the reader with these: let no two neighbouring quantifiers match the same sign, and bound them.',
      ).toEqual([]);
    },
    120_000,
  );
});

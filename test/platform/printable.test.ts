import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, printable } from '../../lib/platform/printable';
import { MARKUP, MEGABYTE, ONE_WORD, OVERRIDE } from '../components/hostile';

describe('text as it may be shown', () => {
  it.each([
    [OVERRIDE, 'eltit dilavni isolate zerowidth'],
    [MARKUP, MARKUP],
    ['  two\n\twords ', 'two words'],
    ['a\u0000b\u001bc', 'abc'],
    ['👩‍🚀 می‌خواهم', '👩‍🚀 می‌خواهم'],
    ['', ''],
  ])('%j is %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([MEGABYTE, ONE_WORD, '\u202e'.repeat(1_000_000)])('is held to its limit', (text) => {
    expect(printable(text, 80).length).toBeLessThanOrEqual(80);
    expect(printable(text, 80)).toMatch(/…$/);
  });

  it('is never cut inside a character', () => {
    expect(printable('🙂🙂🙂', 4)).toBe('🙂…');
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 50 }), (text, limit) => {
        const shown = printable(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('cannot leave its isolates', () => {
    expect(isolated('a\u2069b\u2067c')).toBe('\u2068abc\u2069');
  });
});

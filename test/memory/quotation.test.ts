import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteVersions, sameQuotation } from '../../lib/memory/quotation';
import { wordDiff } from '../../lib/memory/word-diff';
import { quote, reading } from './example-readings';

test.each([
  ['“We will not leave the island, ever.”', '“We will never leave the island.”', true],
  ['“The harbour is safe and it stays open all night.”', '"the harbour is safe"', false],
  ['“The harbour is safe and it stays open all night.”', '"the harbour is safe and it stays open"', true],
  ['“Yes.”', '“yes”', true],
  ['“We will not leave the island.”', '“The price of bread will not fall.”', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameQuotation(a, b)).toBe(same);
});

test('versions of one utterance, each against the first read; another speaker’s words are none', () => {
  const asked = quote('“We will never leave the island.”', 'Rafe Okonjo');
  const versions = quoteVersions(asked, [
    reading({
      id: 'a',
      outlet: 'Gazette',
      quotes: [quote('“We will not leave the island, ever.”', 'Rafe Okonjo')],
    }),
    reading({ id: 'b', outlet: 'Courier', quotes: [asked] }),
    reading({ id: 'c', outlet: 'Herald', quotes: [quote(asked.text, 'Ines Aldana')] }),
  ]);
  expect(versions.map((v) => v.outlet)).toEqual(['Gazette', 'Courier']);
  expect(versions[0]?.difference).toBeNull();
  expect(versions[1]?.difference).toEqual([
    { in: 'same', text: '“We will' },
    { in: 'first', text: 'not' },
    { in: 'second', text: 'never' },
    { in: 'same', text: 'leave the island.”' },
    { in: 'first', text: 'ever.”' },
  ]);
});

const words = fc.array(fc.constantFrom('we', 'will', 'not', 'go', 'home'), { maxLength: 12 });

test('a diff keeps every word of both versions, in order', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const pieces = wordDiff(a.join(' '), b.join(' '));
      const side = (skip: string) =>
        pieces
          .filter((p) => p.in !== skip)
          .flatMap((p) => p.text.split(' '))
          .join(' ');
      expect(side('second')).toBe(a.join(' '));
      expect(side('first')).toBe(b.join(' '));
    }),
  );
});

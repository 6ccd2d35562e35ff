import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines, wordMap, wordSet } from '../../lib/text/word-list';

test('a list is its lines, blank ones passed over', () => {
  expect([...wordSet('\nabbas\n\n abdallah \n')]).toEqual(['abbas', 'abdallah']);
  expect([...wordMap('\nmon\t1\nsun\n')]).toEqual([
    ['mon', '1'],
    ['sun', ''],
  ]);
});

test('front-coded it is shorter and reads the same', () => {
  expect(packLines('\nabbas\nabdallah\nabdel\n')).toBe('~AabbasCdallahDel');
  expect([...wordSet('~AabbasCdallahDel')]).toEqual(['abbas', 'abdallah', 'abdel']);
});

test('a list with capitals is left alone', () => {
  expect(packLines('\nAl\nBen\n')).toBe('Al\nBen');
});

const word = fc
  .stringMatching(/^[a-z0-9é' \t-]{1,40}$/)
  .map((w) => w.trim())
  .filter((w) => w !== '');

test('packing loses nothing', () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const list = [...new Set(words)].sort();
      expect([...wordSet(packLines(list.join('\n')))]).toEqual(list);
    }),
  );
});

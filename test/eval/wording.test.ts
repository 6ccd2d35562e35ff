import { expect, test } from 'vitest';
import { formatSpan, worded } from './wording';

test.each([
  ['2016-03-15', '2016-03-15', '15 March 2016'],
  ['2016-03-21', '2016-03-27', '21–27 March 2016'],
  ['2016-03-28', '2016-04-03', '28 March – 3 April 2016'],
  ['2015-12-28', '2016-01-03', '28 December 2015 – 3 January 2016'],
  ['2016-02-01', '2016-02-29', 'February 2016'],
  ['2016-01-01', '2016-03-31', 'January–March 2016'],
  ['2016-01-01', '2016-12-31', '2016'],
  ['1990-01-01', '1999-12-31', '1990–1999'],
])('%s to %s: %s', (from, to, words) => {
  expect(formatSpan(from, to)).toBe(words);
});

test('a sentence has its days in words', () => {
  expect(worded(['planned for ', { from: '2016-03-21', to: '2016-03-27' }, ', as told'])).toBe(
    'planned for 21–27 March 2016, as told',
  );
});

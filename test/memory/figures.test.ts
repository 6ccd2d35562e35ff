import { expect, test } from 'vitest';
import { figuresOf } from '../../lib/memory/figures';

test.each([
  ['At least 9,000 people were killed.', [['9,000 people', 9000, 'peopl']]],
  ['It cost $3.4 billion.', [['$3.4 billion', 3.4e9, '$']]],
  ['Prices rose 12 per cent.', [['12 per cent', 12, '%']]],
  ['Prices rose 1.5%.', [['1.5%', 1.5, '%']]],
  ['A loan of 3.5m euros.', [['3.5m euros', 3.5e6, 'euro']]],
  ['Two injured men were found.', [['Two injured men', 2, 'men']]],
  ['Two more people left.', [['Two more people', 2, 'peopl']]],
  ['It fell 6 cubic meters short.', [['6 cubic meters', 6, 'meter']]],
  ['A yard of 300 square metres.', [['300 square metres', 300, 'metr']]],
  ['The 14 wounded soldiers and 14 soldiers.', [['14 wounded soldiers', 14, 'soldier']]],
])('%s', (text, expected) => {
  expect(figuresOf(text).map((f) => [f.text, f.value, f.unit])).toEqual(expected);
});

test.each([
  'They met on 18 December at 10:30.',
  'Version 1.2.3 is out.',
  'A 40-year-old bridge.',
  'They won 3-2.',
  'In 2015 the talks began.',
  'It took two weeks.',
  'The year 2015 was dry.',
  'Of the gauges it is one of three whose readings count.',
  'There were six, those that she had seen, and two more.',
])('no figure: %s', (text) => {
  expect(figuresOf(text)).toEqual([]);
});

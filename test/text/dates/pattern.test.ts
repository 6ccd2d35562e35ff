import { describe, expect, it } from 'vitest';
import { pattern } from '../../../lib/text/dates/pattern';
import { buildDocument } from '../../../lib/text/document';

function read(source: string, text: string) {
  const { tokens } = buildDocument({ text });
  const match = pattern(source).match(tokens, 0, tokens.length);
  return match && { end: match.end, captures: match.captures.map(({ name, value }) => [name, value]) };
}

describe('patterns over tokens', () => {
  it.each([
    ['last|next <unit>', 'Next week', 2, [['unit', 'W']]],
    [
      'dir:last|next <unit>',
      'last Year’s',
      2,
      [
        ['dir', 'last'],
        ['unit', 'Y'],
      ],
    ],
    [
      '<month> <dom> ( ,? <year> )?',
      'Sept. 30, 2015 it',
      5,
      [
        ['month', 9],
        ['dom', 30],
        ['year', 2015],
      ],
    ],
    [
      '<month> <dom> ( ,? <year> )?',
      'Sept. 30, he',
      3,
      [
        ['month', 9],
        ['dom', 30],
      ],
    ],
    [
      '<n> -? <unit>',
      'twenty-one year',
      4,
      [
        ['n', 21],
        ['unit', 'Y'],
      ],
    ],
    [
      '<n> <units>',
      '5 1/2 hours',
      3,
      [
        ['n', 5.5],
        ['units', 'TH'],
      ],
    ],
    ['<ord> century', 'twenty-first century', 4, [['ord', 21]]],
    ['<year>', 'two thousand and five', 4, [['year', 2005]]],
    ['last:<dom>', '7', 1, [['last', 7]]],
  ] as const)('%s takes %s', (source, text, end, captures) => {
    expect(read(source, text)).toEqual({ end, captures });
  });

  it.each([
    ['<month>', 'may'],
    ['<dom> <month>', '32 May'],
    ['last <unit>', 'last'],
    ['<year>', '1998th'],
  ])('%s does not take %s', (source, text) => {
    expect(read(source, text)).toBeNull();
  });

  it.each(['( <month>', '<month> )'])('%s does not compile', (source) => {
    expect(() => pattern(source)).toThrow(source);
  });

  it('names what a match can begin with', () => {
    expect(pattern('the? last|next <unit> ago?').starts).toEqual([
      { first: 'the', second: 'last' },
      { first: 'the', second: 'next' },
      { first: 'last', second: '<unit>' },
      { first: 'next', second: '<unit>' },
    ]);
  });
});

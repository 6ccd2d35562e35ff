import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/text/dates/rules';
import { datesOf } from './find-dates';
import { mark, readRows } from './rows';

describe('dates in place', () => {
  it.each(readRows('dates.txt'))('$marked', ({ published, text, marked }) => {
    expect(mark(text, datesOf({ text, published }))).toBe(marked);
  });

  it('has a row for each rule', () => {
    const rows = readRows('dates.txt')
      .map((row) => row.marked)
      .join('\n');
    expect(
      [...new Set(RULES.map((rule) => rule.name))].filter((name) => !rows.includes(`|${name}]]`)),
    ).toEqual([]);
  });
});

describe('no dates', () => {
  it.each(readRows('no-dates.txt'))('$text', ({ published, text }) => {
    expect(mark(text, datesOf({ text, published }))).toBe(text);
  });
});

describe('the article around the expression', () => {
  const value = (found: ReturnType<typeof datesOf>, text: string) =>
    found.find((one) => one.text === text)?.value;

  it('reads figures day first where one of them can only be so', () => {
    const found = datesOf({ text: 'Filed 03/04/2015. Heard 25/04/2015.', published: '2016-03-15' });
    expect(found.map((one) => one.value)).toEqual(['2015-04-03', '2015-04-25']);
  });

  it('reads figures day first where the article writes days before months', () => {
    const found = datesOf({ text: 'Filed 03/04/2015, heard on 9 May 2015.', published: '2016-03-15' });
    expect(found[0]?.value).toBe('2015-04-03');
  });

  it('reads figures month first where nothing speaks', () => {
    expect(datesOf({ text: 'Filed 03/04/2015.', published: '2016-03-15' })[0]?.value).toBe('2015-03-04');
  });

  it('finds dates in the headline, in offsets of the document', () => {
    const found = datesOf({
      title: 'Union to meet Friday',
      text: 'It met on Monday.',
      published: '2016-03-15',
    });
    expect(found.map((one) => [one.start, one.text, one.value])).toEqual([
      [14, 'Friday', '2016-03-18'],
      [32, 'Monday', '2016-03-14'],
    ]);
  });

  it('speaks from its own dateline where the page is a few days off', () => {
    const text = 'Friday, March 18, 2016\n\nThe mayor resigned yesterday.';
    expect(value(datesOf({ text, published: '2016-03-15' }), 'yesterday')).toBe('2016-03-17');
  });

  it('does not speak from a date of long ago that opens the text', () => {
    const text = 'March 18, 2012\n\nThe mayor resigned yesterday.';
    expect(value(datesOf({ text, published: '2016-03-15' }), 'yesterday')).toBe('2016-03-14');
  });

  it('anchors over sentences, but not over many paragraphs', () => {
    const near = datesOf({
      text: 'He left on 3 May 2010.\n\nThe next day he died.',
      published: '2016-03-15',
    });
    expect(value(near, 'The next day')).toBe('2010-05-04');
    const far = 'He left on 3 May 2010.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nThe next day he died.';
    expect(value(datesOf({ text: far, published: '2016-03-15' }), 'The next day')).toBe('FUTURE_REF');
  });

  it('leaves an impossible publication date out of account', () => {
    expect(datesOf({ text: 'It met on Monday.', published: '2016-02-31' })[0]).toMatchObject({
      value: 'XXXX-WXX-1',
      from: null,
      to: null,
    });
  });

  it('says what was stated and what was inferred', () => {
    const found = datesOf({
      text: 'On 3 May 2015, last week and on Monday it rained.',
      published: '2016-03-15',
    });
    expect(found.map((one) => one.certainty)).toEqual(['stated', 'stated', 'inferred']);
  });
});

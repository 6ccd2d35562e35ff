import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../lib/text/calendar';
import { findDates } from '../../../lib/text/dates/pipeline';
import { buildDocument } from '../../../lib/text/document';
import type { ArticleText } from '../../../lib/text/types';
import { datesOf } from './find-dates';

const WORDS =
  "on in the a an of to and by Monday Friday’s Sun March May may 3 31 1998 2016 10:35 a.m. p.m next last this week year quarter third fiscal ago later two half century night weekend Easter Day every daily now - , . ’98 ' 1990s 15/3/2016 2015-03-04 T GMT noon twenty first second said will meet until until\n\n".split(
    ' ',
  );
const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);
const articles: fc.Arbitrary<ArticleText> = fc.record({
  text: texts,
  title: fc.oneof(fc.constant(undefined), texts),
  published: fc.oneof(
    fc.constant(undefined),
    fc.constantFrom('2016-03-15', '2016-02-29', '1000-01-01', '2999-12-31', '2016-13-45', '0000-00-00', 'x'),
  ),
});

describe('whatever the text', () => {
  it('gives spans that hold the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { text } = buildDocument(article);
        let free = 0;
        for (const one of datesOf(article)) {
          expect(one.start).toBeGreaterThanOrEqual(free);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.text).toBe(text.slice(one.start, one.end));
          free = one.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives days that exist, the first not after the last, and none for lengths and repetitions', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { type, value, from, to } of datesOf(article)) {
          expect(value).not.toMatch(/NaN|undefined|null|Infinity/);
          expect((from === null) === (to === null)).toBe(true);
          if (type === 'DURATION' || type === 'SET') expect(from).toBeNull();
          if (from === null || to === null) continue;
          expect(isDay(from) && isDay(to)).toBe(true);
          expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('long texts', () => {
  /** Steps taken over a text: each is bounded work, so their number grows as the text does. */
  function stepsOver(text: string): number {
    const steps = findDates(buildDocument({ text, published: '2016-03-15' }));
    let count = 0;
    while (!steps.next().done) count++;
    return count;
  }

  it.each([
    ['sentences', 'He said on Tuesday that it will end in May. '],
    ['one word', 'a'],
    ['months', 'May '],
    ['numbers', '1 '],
    ['days without end', 'Monday, '],
    ['number words', 'twenty two hundred '],
    ['paragraphs', 'next week\n\n'],
  ])('take steps in proportion to their length: %s', (_name, unit) => {
    const once = stepsOver(unit.repeat(8_000));
    expect(stepsOver(unit.repeat(16_000))).toBeLessThanOrEqual(2 * once + 2);
  });
});

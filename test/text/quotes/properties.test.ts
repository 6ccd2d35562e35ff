import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildDocument } from '../../../lib/text/document';
import { indexMentions } from '../../../lib/text/quotes/mentions';
import { findQuotes } from '../../../lib/text/quotes/pipeline';
import type { Quote } from '../../../lib/text/types';
import { quotesOf } from './rows';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  ' ',
  '\n\n',
  ', ',
  '. ',
  ': ',
  '? ',
  '— ',
  '(',
  ')',
  'said',
  ' told reporters that ',
  'according to ',
  'Mara Lindqvist',
  'Achterberg',
  'she',
  'who',
  'the mayor',
  'Q: ',
  'A: ',
  'it will be rebuilt',
  "workers'",
  '6\'2"',
  '\ud800',
  'é',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('on any text', () => {
  it('spans quote the text, are sorted and do not overlap', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const quote of quotesOf(input)) {
          expect(input.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.start).toBeGreaterThanOrEqual(end);
          expect(quote.end).toBeGreaterThan(quote.start);
          end = quote.end;
          for (const part of [quote.speaker, quote.cue]) {
            if (part) expect(part.end).toBeGreaterThan(part.start);
          }
          if (quote.cue) expect(input.slice(quote.cue.start, quote.cue.end)).toBe(quote.cue.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a direct quotation stays within its paragraph', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const quote of quotesOf(input)) expect(quote.text).not.toMatch(/\n\s*\n/);
      }),
    );
  });

  it('is read alike whatever was read before', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(quotesOf(input)).toEqual(quotesOf(input));
      }),
    );
  });
});

describe('on long and hostile text', () => {
  const size = 200_000;
  const hostile: Record<string, string> = {
    'open quotes': '“'.repeat(size),
    'straight quotes': '"'.repeat(size),
    'single quotes': " 'a".repeat(size / 3),
    'open and words': '“Aa '.repeat(size / 4),
    spaces: ' '.repeat(size),
    'one word': 'a'.repeat(size),
    capitals: 'Aa '.repeat(size / 3),
    'said and commas': 'said, '.repeat(size / 6),
    'of and the': 'the of '.repeat(size / 7),
    turns: 'ROE: we said so again\n\n'.repeat(size / 23),
  };
  for (const [name, input] of Object.entries(hostile)) {
    it(`${name}: bounded steps, an ordered result`, () => {
      const { quotes, steps } = inSteps(input);
      expect(quotes.every((q, i) => i === 0 || q.start >= (quotes[i - 1]?.end ?? 0))).toBe(true);
      expect(steps).toBeGreaterThan(0);
    });
  }
});

test('a long paragraph is read in many steps, not in one', () => {
  const sentences = 1_200;
  expect(inSteps('He said so. '.repeat(sentences)).steps).toBeGreaterThan(sentences / 20);
});

test('many mentions are entered in many steps, and looked up by where they begin and end', () => {
  const mentions = Array.from({ length: 40_000 }, (_, i) => ({
    start: 4 * i,
    end: 4 * i + 3,
    text: 'Roe',
    certainty: 'stated' as const,
    rule: 'single-name',
  }));
  const entering = indexMentions([{ id: 'p1', name: 'Roe', roles: [], gender: null, mentions }]);
  let steps = 1;
  let step = entering.next();
  for (; !step.done; step = entering.next()) steps++;
  expect(steps).toBeGreaterThan(4);
  expect(step.value.starting.get(8)?.mention).toBe(mentions[2]);
  expect(step.value.ending.get(11)?.mention).toBe(mentions[2]);
});

function inSteps(input: string): { quotes: Quote[]; steps: number } {
  const run = findQuotes(buildDocument({ text: input }), []);
  for (let steps = 1; ; steps++) {
    const step = run.next();
    if (step.done) return { quotes: step.value, steps };
  }
}

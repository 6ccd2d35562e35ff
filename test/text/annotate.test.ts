import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../lib/text/annotate';
import type { ArticleText, Span } from '../../lib/text/types';

const ARTICLE: ArticleText = {
  title: 'Maren Tolliver to visit Karsk next week',
  text: 'Maren Tolliver, the foreign secretary, will visit Karsk next week.\n\n“We will talk about the river,” Tolliver said on Tuesday.',
  published: '2026-03-12',
};

test('everything is found: people, dates, quotations and events', () => {
  const { people, dates, quotes, events, headline } = annotate(ARTICLE);
  expect(people[0]?.name).toBe('Maren Tolliver');
  expect(dates.map((d) => d.text)).toEqual(['next week', 'Tuesday']);
  expect(quotes).toHaveLength(1);
  expect([...headline.events, ...events].some((e) => e.action === 'visit')).toBe(true);
});

test('offsets of the headline point into the title, the others into the text', () => {
  const { headline, people, dates } = annotate(ARTICLE);
  const title = ARTICLE.title ?? '';
  expect(headline.mentions.map((m) => title.slice(m.start, m.end))).toEqual(['Maren Tolliver']);
  expect(headline.dates.map((d) => title.slice(d.start, d.end))).toEqual(['next week']);
  expect(people[0]?.mentions.map((m) => ARTICLE.text.slice(m.start, m.end))).toEqual([
    'Maren Tolliver',
    'Tolliver',
  ]);
  expect(dates.map((d) => ARTICLE.text.slice(d.start, d.end))).toEqual(['next week', 'Tuesday']);
});

const pieces = fc.constantFrom(
  ...[
    'Maren Tolliver ',
    'Mr Brandt ',
    'said ',
    '“',
    '”',
    '"',
    "'",
    'next week',
    ' on Tuesday',
    '. ',
    '\n\n',
    ', ',
    'will visit ',
  ],
  ...[
    'Karsk ',
    '12 May 2024',
    '\ud800',
    '\u0000',
    'é',
    '👩‍🌾',
    '\u202e',
    'O’Hara’s ',
    'killed ',
    'the ',
    'Q: ',
  ],
);

test('every span quotes its text, in order and without overlap, on any text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.array(pieces, { maxLength: 8 }), (words, head) => {
      const article = { text: words.join(''), title: head.join(''), published: '2024-05-06' };
      const { people, dates, quotes, events } = annotate(article);
      const quoted = (list: readonly (Span & { readonly text: string })[]) => {
        for (const [i, span] of list.entries()) {
          expect(article.text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
        }
      };
      quoted(people.flatMap((p) => p.mentions).sort((a, b) => a.start - b.start));
      quoted(dates);
      quoted(quotes.filter((q) => q.kind === 'direct'));
      for (const e of events) expect(article.text.slice(e.start, e.end)).toBe(e.trigger);
    }),
    { numRuns: 300 },
  );
});

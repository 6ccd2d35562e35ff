import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../../lib/text/document';
import { findQuotes } from '../../../lib/text/quotes/pipeline';
import type { Quote } from '../../../lib/text/types';
import { quotesOf, readRows, shown } from './rows';

describe('quotations are found and given to who said them', () => {
  for (const row of readRows('positives.txt')) {
    it(`row ${row.line}: ${row.text.slice(0, 70)}`, () => {
      const found = quotesOf(row.text, row.title);
      expect(found.map(shown)).toEqual(
        row.expected.map((e) => `${e.start} ${e.kind} ${e.text}|${e.speaker === '' ? '-' : e.speaker}`),
      );
      const cues = found.map((q) => q.cue?.text ?? '-');
      expect(cues).toEqual(row.expected.map((e, i) => (e.cue === null ? cues[i] : e.cue)));
    });
  }
});

describe('what nobody said yields nothing', () => {
  for (const row of readRows('negatives.txt')) {
    it(`row ${row.line}: ${row.text.slice(0, 70)}`, () => {
      expect(quotesOf(row.text, row.title).map(shown)).toEqual([]);
    });
  }
});

describe('the marks of the whole article tell', () => {
  it('a paragraph in single marks is a sub-heading where the article quotes in double ones', () => {
    const text = '“We waited,” said Mara Lindqvist.\n\n‘A long night.’\n\n“We hoped,” said Mara Lindqvist.';
    expect(quotesOf(text).map((q) => q.text)).toEqual(['“We waited,”', '“We hoped,”']);
  });

  it('parts of one statement share its number, another statement has its own', () => {
    const text =
      '“The pier,” Mara Lindqvist said, “will open.” “It must.”\n\n“Never,” said Tobias Achterberg.';
    expect(quotesOf(text).map((q) => q.statement)).toEqual([1, 1, 1, 2]);
  });

  it('certainty tells what the text states from what we inferred', () => {
    const text = '“We waited,” Mara Lindqvist said. “We hoped.”';
    expect(quotesOf(text).map((q) => q.certainty)).toEqual(['stated', 'inferred']);
  });

  it('a headline in single marks is read like the text', () => {
    const document = buildDocument({ title: "Mara Lindqvist: 'We will rebuild'", text: 'Nothing else.' });
    expect(drain(findQuotes(document, [])).map((q) => q.text)).toEqual(["'We will rebuild'"]);
  });
});

function drain(run: Generator<void, Quote[]>): Quote[] {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

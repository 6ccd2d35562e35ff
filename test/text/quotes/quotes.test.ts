import { describe, expect, it } from 'vitest';
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

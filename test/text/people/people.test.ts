import { describe, expect, it } from 'vitest';
import { peopleOf, readRows, shown } from './rows';

describe('people are found, each mention with its person', () => {
  for (const row of readRows('positives.txt')) {
    it(`row ${row.line}: ${row.text.slice(0, 70)}`, () => {
      const people = peopleOf(row.text, row.title);
      expect(shown(people)).toEqual(row.mentions);
      for (const expected of row.people) {
        const found = people.find((p) => p.name === expected.name);
        expect([found?.gender ?? '-', ...(found?.roles ?? [])]).toEqual([expected.gender, ...expected.roles]);
      }
    });
  }
});

describe('what is no person yields nothing', () => {
  for (const row of readRows('negatives.txt')) {
    it(`row ${row.line}: ${row.text.slice(0, 70)}`, () => {
      expect(shown(peopleOf(row.text, row.title))).toEqual([]);
    });
  }
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HitTest } from '../../lib/page/hit-test';
import { chooseMarks, PageMaps } from '../../lib/page/marks';
import type { Annotations, DateMention, Person, Quote } from '../../lib/text/types';

const TEXT = '“It stops,” Maren Oake said on Monday. Oake spoke on Monday.';
const at = (word: string, from = 0) => {
  const start = TEXT.indexOf(word, from);
  return { start, end: start + word.length, text: word };
};
const mention = (word: string, from = 0) =>
  ({ ...at(word, from), certainty: 'stated', rule: 'row' }) as const;
const person: Person = {
  id: 'p1',
  name: 'Maren Oake',
  roles: [],
  gender: 'f',
  mentions: [mention('Maren Oake'), mention('Oake', 30)],
};
const date = (from: number) =>
  ({ ...mention('Monday', from), type: 'DATE', value: '2024-03-04', from: null, to: null }) as DateMention;
const quote = { ...mention('“It stops,”'), kind: 'direct', speaker: null, cue: null, statement: 1 } as Quote;
const annotations: Annotations = {
  people: [person],
  dates: [date(0), date(40)],
  quotes: [quote],
  events: [],
  headline: {
    mentions: [{ ...mention('Oake'), start: 0, end: 4, person: 'p1' }],
    dates: [],
    quotes: [],
    events: [],
  },
};
const all = { marks: 'all', markPeople: true, markDates: true, markQuotes: true } as const;
const told = (settings: Parameters<typeof chooseMarks>[1]) =>
  chooseMarks(annotations, settings).map((mark) => `${mark.in} ${mark.kind} ${mark.start}`);

describe('the marks', () => {
  it('are all of them, headline first, in reading order', () => {
    expect(told(all)).toEqual([
      'headline person 0',
      'text quote 0',
      'text person 12',
      'text date 31',
      'text person 39',
      'text date 53',
    ]);
  });

  it('are the first of each, headline and text together', () => {
    expect(told({ ...all, marks: 'first' })).toEqual(['headline person 0', 'text quote 0', 'text date 31']);
  });

  it('are none, or only some kinds', () => {
    expect(told({ ...all, marks: 'none' })).toEqual([]);
    expect(told({ ...all, markPeople: false, markQuotes: false })).toEqual(['text date 31', 'text date 53']);
  });
});

describe('the hit test', () => {
  document.body.replaceChildren();
  const node = document.createTextNode(TEXT);
  document.body.append(node);
  const block = {
    kind: 'paragraph',
    start: 0,
    end: TEXT.length,
    element: document.body,
    runs: [{ node, from: 0, at: 0, length: TEXT.length }],
  } as const;
  const maps = new PageMaps({ blocks: [block], headline: null });
  const hits = new HitTest(document, maps, chooseMarks(annotations, all));
  // A line in which every character is ten pixels wide.
  Range.prototype.getClientRects = function (this: Range) {
    return [
      new DOMRect(this.startOffset * 10, 0, (this.endOffset - this.startOffset) * 10, 20),
    ] as unknown as DOMRectList;
  };
  Object.assign(document, {
    caretPositionFromPoint: (x: number) => ({
      offsetNode: node,
      offset: Math.min(Math.round(x / 10), TEXT.length),
    }),
  });

  it.each([
    [15, 'quote'],
    [125, 'person'],
    [315, 'date'],
    [250, undefined],
    [540, 'date'],
  ])('at %d finds %s', (x, kind) => {
    expect(hits.at(x, 10)?.mark.kind).toBe(kind);
  });

  it('finds nothing far from the line, though the caret snaps to it', () => {
    expect(hits.at(125, 90)).toBeNull();
    expect(hits.at(5000, 10)).toBeNull();
  });

  it('gives the box of the line under the point', () => {
    expect(hits.at(125, 10)?.box.left).toBe(120);
  });
});

import { describe, expect, it } from 'vitest';
import type { Run } from '../../lib/page/boxes';
import { isFurniture, isOpeningLine } from '../../lib/page/furniture';

/** A run of this text; `linked` says how much of it is a link, `tag` what it stands in. */
function run(text: string, linked = 0, tag = 'p'): Run {
  const chars = text.replace(/\s/g, '').length;
  return {
    words: text.split(/\s+/).length,
    chars,
    linkChars: chars * linked,
    box: { tag },
  } as unknown as Run;
}

describe('furniture', () => {
  it.each([
    'Advertisement',
    'Read more:',
    'STORY CONTINUES BELOW',
    'Sign up for our newsletter and never miss a boat.',
    '© 2024 Ellery Courier',
    'Copyright 2024 Ellery Courier',
    'Additional reporting by Owen Frith',
    '— Courier writer Owen Frith in Sandholm contributed to this report.',
    'Marsh reported from Sandholm and Frith from Port Ellery.',
    'WATCH | Islanders march against the plan',
    'Don’t have an account to continue? Make one.',
  ])('%s', (text) => {
    expect(isFurniture(text, run(text))).toBe(true);
  });

  it('is a pointer only where it is mostly a link', () => {
    const text = 'Related: the mill on the Rill to be pulled down';
    expect(isFurniture(text, run(text, 0.8))).toBe(true);
    expect(isFurniture(text, run(text))).toBe(false);
  });

  it('is a film’s length in a box, not a live blog’s time', () => {
    const text = '2:34 Islanders march against the plan';
    expect(isFurniture(text, run(text, 0, 'div'))).toBe(true);
    expect(isFurniture(text, run(text, 0, 'p'))).toBe(false);
  });

  it.each([
    'Read the letter aloud, the judge told the court on Friday.',
    'More people took the boat in January than in any month before.',
    'The photo was taken on the quay, police said.',
    'She asked readers to share what they had seen.',
  ])('is not: %s', (text) => {
    expect(isFurniture(text, run(text))).toBe(false);
  });
});

describe('a line before the text', () => {
  it.each(['By Tilda Marsh', 'Published March 4, 2024', '4 March 2024, 09:15 CET', '3 min read'])(
    '%s',
    (text) => {
      expect(isOpeningLine(text, run(text))).toBe(true);
    },
  );

  it.each([
    'The bridge was opened on 4 March 2024.',
    'By the time the boat came, the quay was empty and the lamps were out, and nobody who had waited there since noon was left to see it come in.',
  ])('is not: %s', (text) => {
    expect(isOpeningLine(text, run(text))).toBe(false);
  });
});

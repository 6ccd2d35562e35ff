// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { LiveBlock } from '../../lib/page/live-types';
import { type Mark, PageMaps } from '../../lib/page/marks';
import { type MarkedPage, sameMark } from '../../lib/page/same-mark';

/** The page's paragraphs as read now, with every "Oake" and "Monday" in them marked. */
function read(): MarkedPage {
  const blocks: LiveBlock[] = [];
  let text = '';
  for (const element of document.querySelectorAll('p')) {
    const node = element.firstChild as Text;
    const start = text === '' ? 0 : text.length + 2;
    text += (text === '' ? '' : '\n\n') + node.data;
    const runs = [{ node, from: 0, at: start, length: node.length }];
    blocks.push({ kind: 'paragraph', start, end: text.length, element, runs });
  }
  const marks = [...text.matchAll(/Oake|Monday/g)].map(
    ({ 0: word, index }) =>
      ({
        kind: word === 'Oake' ? 'person' : 'date',
        in: 'text',
        start: index,
        end: index + word.length,
        target: {},
      }) as unknown as Mark,
  );
  return { article: { title: '', text }, maps: new PageMaps({ blocks, headline: null }), marks };
}

let before: MarkedPage;
let second: Mark;

beforeEach(() => {
  document.body.innerHTML = '<p>Oake spoke.</p><p>So said Oake on Monday.</p>';
  before = read();
  second = before.marks[1] as Mark;
});

describe('a mark found again', () => {
  it('is the one at its place, whatever was added above it', () => {
    document.body.insertAdjacentHTML('afterbegin', '<p>Late on Monday Oake left.</p>');
    const now = read();
    expect(sameMark(second, before, now)).toBe(now.marks[3]);
  });

  it('is the one at its offset where the same words were set anew', () => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
    const now = read();
    expect(sameMark(second, before, now)).toBe(now.marks[1]);
  });

  it.each([
    ['taken out', () => document.querySelectorAll('p')[1]?.remove()],
    ['reworded', () => ((document.querySelectorAll('p')[1]?.firstChild as Text).data = 'So said one Oake.')],
    ['another at its offset', () => (document.body.innerHTML = '<p>Oake spoke.</p><p>Monday Oake left.</p>')],
  ])('is none where it was %s', (_what, change) => {
    change();
    expect(sameMark(second, before, read())).toBeNull();
  });
});

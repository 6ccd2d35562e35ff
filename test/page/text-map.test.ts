// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../lib/page/block-text';
import { readBoxes } from '../../lib/page/boxes';
import type { LiveBlock } from '../../lib/page/live-types';
import { liveRange, TextMap } from '../../lib/page/text-map';
import { build, type Piece, pieces } from './random-trees';

interface Mapped {
  readonly text: string;
  readonly blocks: readonly LiveBlock[];
  readonly map: TextMap;
}

/** The page's runs as blocks, joined as the reader joins them. */
function mapped(list: readonly Piece[]): Mapped {
  document.body.replaceChildren();
  build(document.body, list);
  const steps = readBoxes(document.body);
  let step = steps.next();
  while (!step.done) step = steps.next();
  let text = '';
  const blocks: LiveBlock[] = [];
  for (const run of step.value.runs) {
    const block = blockText(run.pieces);
    if (block.text === '') continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    const runs = block.runs.map((one) => ({ ...one, at: one.at + start }));
    blocks.push({ kind: 'paragraph', start, end: text.length, element: run.box.element, runs });
  }
  return { text, blocks, map: new TextMap(blocks) };
}

const flat = (text: string) => text.replace(/[\s\u00a0]/g, ' ');

describe('the text map on random trees', () => {
  it('holds every character where the page holds it, in order, and changes nothing', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const { text, blocks } = mapped(list);
        const before = document.body.outerHTML;
        let last = 0;
        for (const { runs } of blocks)
          for (const run of runs) {
            expect(run.at).toBeGreaterThanOrEqual(last);
            last = run.at + run.length;
            expect(flat(run.node.data.slice(run.from, run.from + run.length))).toBe(
              flat(text.slice(run.at, last)),
            );
          }
        expect(document.body.outerHTML).toBe(before);
      }),
    );
  });

  it('leaves out nothing that is shown: the text is the page’s visible signs', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const shown = (pieces: readonly Piece[]): string =>
          pieces
            .map((piece) =>
              piece.kind === 'text' ? piece.text : 'children' in piece ? shown(piece.children) : '',
            )
            .join('');
        const signs = shown(list).replace(/[\s\u00a0\u00ad\u200b\u200f]/g, '');
        expect(mapped(list).text.replace(/\s/g, '')).toBe(signs);
      }),
    );
  });

  it('comes back from any span’s ranges to the span', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (list, a, b) => {
        const { text, map } = mapped(list);
        fc.pre(text.length > 0);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        for (const { start: from, end: to } of map.toRanges({ start, end })) {
          const first = map.toOffset(from.node, from.offset);
          const last = map.toOffset(to.node, to.offset);
          expect(first).toBeGreaterThanOrEqual(start);
          expect(last).toBeLessThanOrEqual(end);
          expect(last).toBeGreaterThan(first ?? end);
          expect(from.node.getRootNode()).toBe(to.node.getRootNode());
        }
      }),
    );
  });

  it('gives a word inside one tree the range that reads as the word', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const { text, map } = mapped(list);
        for (const word of text.matchAll(/Oake/g)) {
          const ranges = map.toRanges({ start: word.index, end: word.index + 4 });
          const read = ranges.map((range) => liveRange(range).toString()).join('');
          expect(read.replace(/[\u00ad\u200b\u200f]/g, '')).toContain('Oake');
        }
      }),
    );
  });
});

describe('the text map', () => {
  it('knows no place outside the text', () => {
    const { map } = mapped([
      { kind: 'hidden', text: 'Oake' },
      { kind: 'text', text: ' said ' },
    ]);
    const hidden = document.querySelector('span')?.firstChild as Text;
    expect(map.toOffset(hidden, 1)).toBeNull();
    expect(map.toRanges({ start: 4, end: 9 })).toEqual([]);
  });

  it('gives one range a block', () => {
    const { map, text } = mapped([
      { kind: 'element', tag: 'p', children: [{ kind: 'text', text: 'Oake said' }] },
      { kind: 'element', tag: 'p', children: [{ kind: 'text', text: 'nothing' }] },
    ]);
    expect(text).toBe('Oake said\n\nnothing');
    expect(map.toRanges({ start: 5, end: 14 }).map((range) => liveRange(range).toString())).toEqual([
      'said',
      'not',
    ]);
    expect(map.blockOf(12)?.start).toBe(11);
    expect(map.blockOf(10)).toBeNull();
  });

  it('gives nothing for nodes that have left the page or become shorter', () => {
    const { map } = mapped([{ kind: 'text', text: 'Oake said' }]);
    (document.body.firstChild as Text).data = 'Oake';
    expect(map.toRanges({ start: 0, end: 9 })).toEqual([]);
    document.body.replaceChildren();
    expect(map.toRanges({ start: 0, end: 4 })).toEqual([]);
  });
});

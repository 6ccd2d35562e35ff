// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoxes } from '../../lib/page/boxes';
import { Lines } from '../../lib/page/lines';
import type { LiveBlock } from '../../lib/page/live-types';
import { liveRange, TextMap } from '../../lib/page/text-map';
import { build, type Piece, pieces } from './random-trees';

interface Mapped {
  readonly text: string;
  readonly blocks: readonly LiveBlock[];
  readonly map: TextMap;
}

function mapped(list: readonly Piece[]): Mapped {
  document.body.replaceChildren();
  build(document.body, list);
  return mapPage();
}

/** The page's runs as blocks, joined as the reader joins them. */
function mapPage(lines = new Lines()): Mapped {
  const steps = readBoxes(document.body);
  let step = steps.next();
  while (!step.done) step = steps.next();
  let text = '';
  const blocks: LiveBlock[] = [];
  for (const run of step.value.runs) {
    const block = lines.of(run);
    if (block.text === '') continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    const runs = block.runs.map((one) => ({ ...one, at: one.at + start }));
    blocks.push({ kind: 'paragraph', start, end: text.length, element: run.box.element, runs });
  }
  return { text, blocks, map: new TextMap(blocks) };
}

const placesOf = ({ runs }: LiveBlock) => runs.map(({ node, from, at, length }) => [node, from, at, length]);
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

  it('leads from every character to its place and back', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const { text, blocks, map } = mapped(list);
        for (const { runs } of blocks)
          for (const { node, from, at, length } of runs)
            for (let i = 0; i < length; i++) {
              const [range, ...more] = map.toRanges({ start: at + i, end: at + i + 1 });
              expect(more).toEqual([]);
              expect(range?.start).toEqual({ node, offset: from + i });
              // The end of a stretch belongs to it, so a place between two is the first one's.
              expect(map.toOffset(node, from + i)).toBeLessThanOrEqual(at + i);
              expect(flat(node.data[from + i] ?? '')).toBe(flat(text[at + i] ?? ''));
            }
      }),
    );
  });

  it('is the same for a page that was written as markup, entities and all', () => {
    const isLight = (list: readonly Piece[]): boolean =>
      list.every(
        (piece) =>
          piece.kind !== 'shadow' &&
          piece.kind !== 'slotted' &&
          // A parser moves blocks out of paragraphs and headings: that is another page.
          (!('children' in piece) || (/^(?:b|span|div)$/.test(piece.tag) && isLight(piece.children))),
      );
    fc.assert(
      fc.property(pieces, (list) => {
        fc.pre(isLight(list));
        const { text } = mapped(list);
        const { outerHTML } = document.body;
        document.body.replaceWith(new DOMParser().parseFromString(outerHTML, 'text/html').body);
        expect(mapPage().text).toBe(text);
      }),
    );
  });

  it('is the same after any change, whether the earlier lines are remembered or not', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom('reword', 'remove', 'double', 'link'));
    fc.assert(
      fc.property(pieces, fc.array(change, { maxLength: 4 }), (list, changes) => {
        const lines = new Lines();
        document.body.replaceChildren();
        build(document.body, list);
        mapPage(lines);
        for (const [at, how] of changes) {
          const nodes = [...document.body.querySelectorAll('*')].flatMap((element) => [
            ...element.childNodes,
          ]);
          const node = nodes[at % Math.max(nodes.length, 1)];
          if (!node) continue;
          if (how === 'remove') node.remove();
          else if (how === 'double') node.after(node.cloneNode(true));
          else if (how === 'reword' && node instanceof Text) node.data = `${node.data}Oake`;
          else if (how === 'link') {
            const link = document.createElement('a');
            link.href = '#';
            node.before(link);
            link.append(node);
          }
        }
        const [remembered, afresh] = [mapPage(lines), mapPage()];
        expect(remembered.text).toBe(afresh.text);
        expect(remembered.blocks.map(placesOf)).toEqual(afresh.blocks.map(placesOf));
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

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { highlightStyle, randomNames } from '../../lib/page/highlight-style';
import { Painter } from '../../lib/page/painter';
import type { PlaceRange } from '../../lib/page/text-map';
import { type FakeHighlight, FakeIntersections, fakeHighlights, media } from './fake-highlights';

let registry: Map<string, FakeHighlight>;
let life: AbortController;
let painter: Painter;

function range(start: number, end: number): PlaceRange {
  const node = document.body.firstChild as Text;
  return { start: { node, offset: start }, end: { node, offset: end }, element: document.body };
}
const sizes = () => [...registry.values()].map((highlight) => highlight.size);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.textContent = 'Maren Oake said on Monday that it would stop.';
  registry = fakeHighlights(document);
  life = new AbortController();
  painter = new Painter(document, life.signal);
  painter.paint([
    { kind: 'person', ranges: [range(0, 10)] },
    { kind: 'date', ranges: [range(19, 25)] },
  ]);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the painter', () => {
  it('paints without touching the page', () => {
    expect(sizes().sort()).toEqual([0, 1, 1]);
    expect(document.body.outerHTML).toBe('<body>Maren Oake said on Monday that it would stop.</body>');
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('paints anew only what has changed: the rest keeps its highlights and ranges', () => {
    document.body.append(document.createElement('p'));
    const added = document.body.querySelector('p')?.appendChild(new Text('Oake')) as Text;
    const ranges = () => new Set([...registry.values()].flatMap((highlight) => [...highlight]));
    const [before, highlights] = [ranges(), new Set(registry.values())];
    painter.paint([
      { kind: 'person', ranges: [range(0, 10)] },
      { kind: 'date', ranges: [range(16, 25)] },
      {
        kind: 'person',
        ranges: [
          {
            start: { node: added, offset: 0 },
            end: { node: added, offset: 4 },
            element: added.parentElement as Element,
          },
        ],
      },
    ]);
    expect(new Set(registry.values())).toEqual(highlights);
    const after = ranges();
    expect(after.size).toBe(3);
    expect([...after].filter((one) => before.has(one))).toHaveLength(1);
    expect([...after].filter((one) => one.startContainer === added)).toHaveLength(1);
  });

  it('replaces what it painted', () => {
    painter.paint([]);
    expect(sizes()).toEqual([0, 0, 0]);
    expect(document.adoptedStyleSheets.length).toBeLessThanOrEqual(1);
  });

  it('puts back what the page clears, a bounded number of times', () => {
    const cleared = () => {
      registry.clear();
      document.adoptedStyleSheets = [];
      return painter.repair();
    };
    expect(Array.from({ length: 7 }, cleared)).toEqual([true, true, true, true, true, false, false]);
    expect(registry.size).toBe(0);
  });

  it('looks by itself whether it was cleared', () => {
    registry.clear();
    vi.advanceTimersByTime(600);
    expect(registry.size).toBe(3);
  });

  it('paints only what is near the viewport, and drops it when it has gone far', () => {
    FakeIntersections.scroll(document.body);
    expect(sizes()).toEqual([0, 0, 0]);
    FakeIntersections.scroll();
    expect(sizes().sort()).toEqual([0, 1, 1]);
  });

  it('rests in a storm, without a try to repair, and paints the same again after it', () => {
    painter.rest(true);
    expect(registry.size).toBe(0);
    // Its rules alone would have every new node styled for them.
    expect(document.adoptedStyleSheets).toEqual([]);
    for (let i = 0; i < 9; i++) expect(painter.repair()).toBe(true);
    painter.paint([{ kind: 'person', ranges: [range(0, 10)] }]);
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    painter.rest(false);
    expect(sizes().sort()).toEqual([0, 0, 1]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('flashes while it rests, and rests on', () => {
    painter.rest(true);
    painter.flash([range(0, 5)]);
    expect(registry.size).toBe(1);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    vi.advanceTimersByTime(5000);
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('leaves quotations unpainted with forced colours, and takes that for no clearing', () => {
    media.now = '(forced-colors: active)';
    painter.clear();
    const kinds = ['person', 'quote'] as const;
    painter.paint(kinds.map((kind) => ({ kind, ranges: [range(0, 10)] })));
    expect(sizes().sort()).toEqual([0, 1]);
    for (let i = 0; i < 9; i++) expect(painter.repair()).toBe(true);
  });

  it('flashes for a moment', () => {
    painter.flash([range(0, 5)]);
    expect(registry.size).toBe(4);
    vi.advanceTimersByTime(5000);
    expect(registry.size).toBe(3);
  });

  it('flashes no longer for another painting meanwhile', () => {
    painter.flash([range(0, 5)]);
    painter.paint([]);
    vi.advanceTimersByTime(5000);
    expect(registry.size).toBe(3);
  });

  it('takes everything away at its end', () => {
    life.abort();
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    painter.paint([{ kind: 'person', ranges: [range(0, 10)] }]);
    expect(registry.size).toBe(0);
  });

  it('does nothing where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    painter.paint([{ kind: 'person', ranges: [range(0, 10)] }]);
    expect(painter.repair()).toBe(false);
  });
});

describe('the style', () => {
  it('has other names at every load, and none of ours', () => {
    const [one, two] = [randomNames(), randomNames()];
    expect(new Set([...Object.values(one), ...Object.values(two)]).size).toBe(8);
    expect(highlightStyle(one)).not.toMatch(/backstory|undefined/i);
    for (const name of Object.values(one)) expect(highlightStyle(one)).toContain(`::highlight(${name})`);
  });
});

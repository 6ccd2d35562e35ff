/** Runs inside a page: painting and hit-testing as the reader does them, and the rival that wraps text in elements. */
import { HitTest } from '../../../lib/page/hit-test';
import { type Mark, PageMaps } from '../../../lib/page/marks';
import { Painter } from '../../../lib/page/painter';
import { readPage } from '../../../lib/page/read-page';

const MARKS = 2_000;
const HITS = 500;

/**
 * What the bench calls in a page. Each resolves, when four frames have shown it, with the milliseconds of its
 * own script; the bench adds the style and layout that came of it.
 */
export interface InPage {
  readonly marks: number;
  /** Nothing at all: what the frames cost anyway. */
  rest(): Promise<number>;
  paint(): Promise<number>;
  clear(): Promise<number>;
  wrap(): Promise<number>;
  /** Points at many places; tells at how many. */
  hit(): number;
}

/** Every third word of the article is a mark. */
function manyMarks(text: string): Mark[] {
  return [...text.matchAll(/\S{4,}/g)].slice(0, MARKS * 3).flatMap((word, i): Mark[] =>
    i % 3 === 0
      ? [
          {
            start: word.index,
            end: word.index + word[0].length,
            kind: 'quote',
            in: 'text',
            target: { kind: 'quote', quote: {} as never },
          },
        ]
      : [],
  );
}

async function timed(work: () => void): Promise<number> {
  const start = performance.now();
  work();
  const own = performance.now() - start;
  for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return own;
}

function prepare(): InPage {
  const reading = readPage(document, location.href);
  if (!reading) throw new Error('The page is no article.');
  const maps = new PageMaps(reading);
  const marks = manyMarks(reading.article.text);
  const ranges = marks.map((mark) => maps.rangesOf(mark));
  const painter = new Painter(document, new AbortController().signal);
  return {
    marks: marks.length,
    rest: () => timed(() => undefined),
    paint: () =>
      timed(() => painter.paint(marks.map((mark, i) => ({ kind: mark.kind, ranges: ranges[i] ?? [] })))),
    clear: () => timed(() => painter.clear()),
    hit() {
      const test = new HitTest(document, maps, marks);
      for (let i = 0; i < HITS; i++) test.at(20 + ((i * 37) % 700), 20 + ((i * 53) % 500));
      return HITS;
    },
    wrap() {
      return timed(() => {
        for (const { start, end } of ranges.flat().reverse()) {
          const range = document.createRange();
          range.setStart(start.node, start.offset);
          range.setEnd(end.node, end.offset);
          const span = document.createElement('span');
          span.style.textDecoration = 'underline';
          range.surroundContents(span);
        }
      });
    },
  };
}

Object.assign(globalThis, { inPage: prepare() });

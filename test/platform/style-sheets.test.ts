// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { adoptSheet, dropSheet, sheetsOf } from '../../lib/platform/style-sheets';

const sheet = (name: string) => ({ name }) as unknown as CSSStyleSheet;
const [OURS, THEIRS, LAST] = [sheet('ours'), sheet('theirs'), sheet('last')];

/** The page's own list, and a document that shows it as Chromium or as Firefox 140 does. */
function pageWith(how: 'chromium' | 'firefox'): { root: Document; list: CSSStyleSheet[] } {
  const list: CSSStyleSheet[] = [];
  const own = { adoptedStyleSheets: list };
  if (how === 'chromium') return { root: own as unknown as Document, list };
  const root = {
    wrappedJSObject: own,
    get adoptedStyleSheets(): never {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  };
  return { root: root as unknown as Document, list };
}

describe.each(['chromium', 'firefox'] as const)('style sheets in %s', (how) => {
  let page: ReturnType<typeof pageWith>;
  beforeEach(() => {
    page = pageWith(how);
  });

  it('are added once, after the page’s own', () => {
    page.list.push(THEIRS);
    adoptSheet(page.root, OURS);
    adoptSheet(page.root, OURS);
    expect(page.list).toEqual([THEIRS, OURS]);
    expect(sheetsOf(page.root)).toEqual([THEIRS, OURS]);
  });

  it('are taken out without the others', () => {
    page.list.push(THEIRS, OURS, LAST);
    dropSheet(page.root, OURS);
    dropSheet(page.root, OURS);
    expect(page.list).toEqual([THEIRS, LAST]);
  });

  it('need none of the list’s methods, which a page can spoil', () => {
    const spoilt = () => {
      throw new Error('spoilt');
    };
    Object.assign(page.list, { push: spoilt, includes: spoilt, filter: spoilt, [Symbol.iterator]: spoilt });
    adoptSheet(page.root, OURS);
    expect(page.list[0]).toBe(OURS);
    dropSheet(page.root, OURS);
    expect(page.list).toHaveLength(0);
  });
});

it('a page that keeps its list from us has none, and is left without ours', () => {
  const hostile = Object.defineProperty({}, 'adoptedStyleSheets', {
    get() {
      throw new Error('not yours');
    },
  }) as Document;
  adoptSheet(hostile, OURS);
  dropSheet(hostile, OURS);
  expect(sheetsOf(hostile)).toEqual([]);
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { Stream, statedAddress, streamParts } from '../../lib/page/stream';
import { FakeIntersections, fakeHighlights } from './fake-highlights';

const LINE =
  'The ferry company of Port Ellery said on Monday that it would stop the boat in April, officials said.';
const article = (title: string, inner = '', design = 'story') =>
  `<section class="${design}"><h1>${title}</h1><p>By Tilda Marsh</p>${inner}<p>${title}. ${LINE}</p>${`<p>${LINE}</p>`.repeat(4)}</section>`;
const HEAD = `<title>Night boat to stop in April</title><meta property="og:title" content="Night boat to stop in April">
<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Night boat to stop in April","datePublished":"2024-03-04"},
{"@type":"NewsArticle","headline":"Mill on the Rill to be pulled down","datePublished":"2024-03-06"}]</script>`;

function show(...articles: string[]): Element[] {
  document.head.innerHTML = HEAD;
  document.body.innerHTML = `<header><h1>Ellery Courier</h1></header><main>${articles.join('')}</main>`;
  return streamParts(document);
}
const BOAT = article('Night boat to stop in April');
const MILL = article(
  'Mill on the Rill to be pulled down',
  '<a rel="bookmark" href="/2024/03/06/mill">Link</a>',
);

beforeEach(() => {
  fakeHighlights(document);
  history.replaceState(null, '', '/2024/03/04/night-boat');
});

describe('a stream of articles', () => {
  it('has a part for each main heading with text, the outlet’s name aside', () => {
    expect(show(BOAT, MILL).map((part) => part.querySelector('h1')?.textContent)).toEqual([
      'Night boat to stop in April',
      'Mill on the Rill to be pulled down',
    ]);
  });

  it.each([
    ['one article', [BOAT]],
    ['an article with comments', [BOAT, article('Comments', '', 'comments')]],
    [
      'an article with a teaser',
      [BOAT, '<section class="story"><h1>Mill</h1><p>To be pulled down.</p></section>'],
    ],
  ])('is not %s', (_name, articles) => {
    expect(show(...articles)).toEqual([]);
  });

  it('knows the address a part states, on its own site only', () => {
    const [boat, mill] = show(BOAT, MILL);
    expect(boat && statedAddress(boat, location.href)).toBeNull();
    expect(mill && statedAddress(mill, location.href)).toBe(new URL('/2024/03/06/mill', location.href).href);
    mill?.querySelector('a')?.setAttribute('href', 'https://elsewhere.example/mill');
    expect(mill && statedAddress(mill, location.href)).toBeNull();
  });

  it('takes no address from what stands aside in a part', () => {
    const teaser = '<aside><a rel="bookmark" href="/2024/02/01/lock">Lock to close</a></aside>';
    const own = '<a rel="bookmark" href="/2024/03/06/mill">Link</a>';
    const [, mill] = show(BOAT, article('Mill on the Rill to be pulled down', teaser + own));
    expect(mill && statedAddress(mill, location.href)).toBe(new URL('/2024/03/06/mill', location.href).href);
  });

  it('gives two parts no one address between them', () => {
    const link = '<a rel="bookmark" href="/2024/03/06/mill">Link</a>';
    const parts = show(article('Mill on the Rill to be pulled down', link), article('Lock to close', link));
    const stream = new Stream(document, vi.fn(), new AbortController().signal);
    const at = (bottoms: readonly number[]) => {
      parts.forEach((part, i) => {
        part.getBoundingClientRect = () => ({ bottom: bottoms[i] ?? 0 }) as DOMRect;
      });
      return stream.atHand();
    };
    expect(at([900, 1800])?.url).toMatch(/mill$/);
    expect(at([-900, 900])).toBeNull();
    expect(at([900, 1800])?.url).toMatch(/mill$/);
  });

  it('is read part by part, each with the facts that speak of it', () => {
    const [, mill] = show(BOAT, MILL);
    const reading = readPage(document, 'https://courier.example/2024/03/06/mill', mill);
    expect(reading?.article).toMatchObject({
      title: 'Mill on the Rill to be pulled down',
      url: 'https://courier.example/2024/03/06/mill',
      published: '2024-03-06',
    });
    expect(reading?.article.text).not.toContain('Night boat');
    expect(reading?.root).toBe(mill);
  });

  it('has at hand what stands in the middle, under an address of its own or not at all', () => {
    const [boat, mill] = show(BOAT, article('Mill on the Rill to be pulled down'));
    const life = new AbortController();
    const turned = vi.fn();
    const stream = new Stream(document, turned, life.signal);
    Object.defineProperty(document.documentElement, 'clientHeight', { value: 600, configurable: true });
    const bottoms = new Map([
      [boat, 900],
      [mill, 1800],
    ]);
    Element.prototype.getBoundingClientRect = function () {
      return new DOMRect(0, 0, 100, bottoms.get(this) ?? 0);
    };
    FakeIntersections.scroll(mill as Element);
    expect(stream.atHand()).toEqual({ element: boat, url: location.href });
    turned.mockClear();
    bottoms.set(boat, 100);
    FakeIntersections.scroll(boat as Element);
    expect(turned).toHaveBeenCalled();
    expect(stream.atHand()).toBeNull();
    history.replaceState(null, '', '/2024/03/06/mill');
    expect(stream.atHand()).toEqual({ element: mill, url: location.href });
    life.abort();
  });
});

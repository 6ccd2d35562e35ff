// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blockText } from '../../lib/page/block-text';
import { Lines } from '../../lib/page/lines';
import type { PageReading } from '../../lib/page/live-types';
import { readPage } from '../../lib/page/read-page';
import { shapeSource } from './read-shapes';

vi.mock('../../lib/page/block-text', async (actual) => {
  const own = await actual<typeof import('../../lib/page/block-text')>();
  return { ...own, blockText: vi.fn(own.blockText) };
});

const ADDRESS = 'https://courier.example/news/2024/03/04/night-boat-to-sandholm-to-stop-in-april';
const NEW = 'The island’s council said on Thursday that it would hire a boat of its own for the summer.';

let lines: Lines;
let paragraphs: HTMLParagraphElement[];

/** Reads the page again, and gives the paragraphs that were read for it. */
function again(): { reading: PageReading; read: string[] } {
  vi.mocked(blockText).mockClear();
  const reading = readPage(document, ADDRESS, undefined, lines);
  if (!reading) throw new Error('The page is no article.');
  const read = vi
    .mocked(blockText)
    .mock.results.map(({ value }) => value.text)
    .filter((text) => reading.article.text.includes(text));
  return { reading, read };
}

beforeEach(() => {
  const page = new DOMParser().parseFromString(shapeSource('json-ld'), 'text/html');
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
  paragraphs = [...document.querySelectorAll<HTMLParagraphElement>('article p')];
  lines = new Lines();
  again();
});

describe('a page read again', () => {
  it('has no block read anew where nothing changed', () => {
    expect(again().read).toEqual([]);
  });

  it('has the added block read, and the others in their new places', () => {
    const added = document.createElement('p');
    added.textContent = NEW;
    paragraphs[1]?.before(added);
    const { reading, read } = again();
    expect(read).toEqual([NEW]);
    expect(reading).toEqual(readPage(document, ADDRESS));
  });

  it('has the block read whose words were changed in place', () => {
    const last = paragraphs.at(-1)?.firstChild as Text;
    last.data = NEW;
    const { reading, read } = again();
    expect(read).toEqual([NEW]);
    expect(reading).toEqual(readPage(document, ADDRESS));
  });

  it('has the block read in which words became a link', () => {
    const last = paragraphs.at(-1) as HTMLParagraphElement;
    const words = (last.firstChild as Text).splitText(60);
    again();
    const link = document.createElement('a');
    link.href = '/boats';
    words.before(link);
    link.append(words);
    expect(again().read).toEqual([last.textContent]);
  });

  it('has every block read whose nodes were made anew', () => {
    const article = document.querySelector('article') as Element;
    article.replaceWith(article.cloneNode(true));
    const { reading, read } = again();
    expect(read).toEqual(reading.blocks.map(({ start, end }) => reading.article.text.slice(start, end)));
  });
});

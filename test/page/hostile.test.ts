import { describe, expect, it } from 'vitest';
import { gate } from '../../lib/page/gate';
import { readPage } from '../../lib/page/read-page';
import { parsePage } from '../eval/parse-page';

const ADDRESS = 'https://courier.example/news/2024/03/04/night-boat-to-sandholm-to-stop';
const LINE =
  'The ferry company of Port Ellery said on Monday that it would stop the night boat in April, officials said.';
const HEAD = '<title>Night boat to stop in April</title><meta property="og:type" content="article">';
const page = (body: string, head = HEAD) =>
  parsePage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);

describe('a hostile page', () => {
  it('may nest deeper than a call stack holds', () => {
    const document = page('<h1>Night boat to stop in April</h1>');
    let at: Element = document.body;
    for (let i = 0; i < 12_000; i++) {
      const box = document.createElement('div');
      box.className = i === 0 ? 'teaser' : 'box';
      at.append(box);
      at = box;
    }
    for (let i = 0; i < 6; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${LINE} ${i}`;
      at.append(paragraph);
    }
    expect(readPage(document, ADDRESS)?.article.text).toContain(LINE);
  });

  it('longer than we read is cut, and says so', () => {
    const reading = readPage(
      page(`<h1>Night boat to stop in April</h1>${`<p>${LINE}</p>`.repeat(4000)}`),
      ADDRESS,
    );
    expect(reading?.article.truncated).toBe(true);
    expect(reading?.article.text.length).toBeLessThanOrEqual(310_000);
  });

  it.each([
    ['no body text', ''],
    ['only white space', ' \n\t '],
    ['only signs', '<p>***</p><p>— — —</p>'],
    ['a wall of one word', `<p>${'Aa '.repeat(50_000)}</p>`],
    ['a wall of open quotes', `<p>${'“'.repeat(50_000)}</p>`],
    ['a wall without a space', `<h1>${'x'.repeat(50_000)}</h1><p>${'x'.repeat(50_000)}</p>`],
  ])('with %s breaks nothing', (_name, body) => {
    expect(() => readPage(page(body), ADDRESS)).not.toThrow();
  });

  it('gains nothing by data made to be slow or to poison', () => {
    const data = [
      `${'"@type":['.repeat(20_000)}`,
      `{"@type":"NewsArticle","__proto__":{"headline":"x"},"author":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      '{"@type":"NewsArticle","headline":{"toString":1},"author":{"name":{"name":7}},"datePublished":{"a":1},"publisher":4}',
    ];
    const head =
      HEAD + data.map((source) => `<script type="application/ld+json">${source}</script>`).join('');
    const document = page(`<h1>Night boat to stop in April</h1>${`<p>${LINE}</p>`.repeat(6)}`, head);
    expect(gate(document, ADDRESS)).toBe('article');
    const article = readPage(document, ADDRESS)?.article;
    expect(article?.title).toBe('Night boat to stop in April');
    expect(article?.authors).toEqual([]);
  });

  it('without an address that can be one is not read', () => {
    expect(readPage(page(`<p>${LINE}</p>`), 'nowhere')).toBeNull();
  });
});

/**
 * Where a page's facts are taken from when its sources disagree: one row a pair of sources, and what must not be
 * taken for one.
 */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { parsePage } from '../eval/parse-page';

const ADDRESS = 'https://courier.example/news/2024/03/09/night-boat-to-sandholm-to-stop-in-april';
const TEXT = `<p>The ferry company of Port Ellery said on Monday that it would stop the night boat to Sandholm from April.</p>
<p>“We have carried eleven passengers a night since the bridge opened,” its director, Maren Oake, told reporters.</p>
<p>The town council will meet on Thursday to speak about the harbour, officials said, and police closed two streets.</p>`;

interface Parts {
  readonly head?: string;
  /** Between headline and text. */
  readonly line?: string;
  readonly after?: string;
  readonly address?: string;
  readonly lang?: string;
}

function read({ head = '', line = '', after = '', address = ADDRESS, lang = ' lang="en"' }: Parts) {
  const html = `<html${lang}><head><title>Night boat to Sandholm to stop in April</title>${head}</head><body><main><article>
<h1>Night boat to Sandholm to stop in April</h1>${line}${TEXT}</article>${after}</main></body></html>`;
  const article = readPage(parsePage(html), address)?.article;
  if (!article) throw new Error('The page was refused.');
  return article;
}

const ld = (facts: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Night boat to Sandholm to stop in April', ...facts })}</script>`;
const NO_DAY = 'https://courier.example/news/night-boat-to-sandholm-to-stop-in-april';

const JSON_LD = ld({ datePublished: '2024-03-04T09:15:00+01:00' });
const META = '<meta property="article:published_time" content="2024-03-05">';
const MICRODATA = '<p><span itemprop="datePublished" content="2024-03-06">yesterday</span></p>';
const TIME = '<p><time datetime="2024-03-07">Thursday</time></p>';
const LINE = '<p>Published March 8, 2024</p>';

describe('the day of publication', () => {
  it.each([
    [
      'JSON-LD',
      { head: JSON_LD + META, line: MICRODATA + TIME + LINE },
      '2024-03-04T09:15:00+01:00',
      'json-ld',
    ],
    ['meta', { head: META, line: MICRODATA + TIME + LINE }, '2024-03-05', 'meta'],
    ['microdata', { line: TIME + MICRODATA + LINE }, '2024-03-06', 'time'],
    ['the time element', { line: TIME + LINE }, '2024-03-07', 'time'],
    ['the address', { line: LINE }, '2024-03-09', 'url'],
    ['the visible line', { line: LINE, address: NO_DAY }, '2024-03-08', 'text'],
  ] as const)('is taken from %s before all that follow', (_source, parts, published, from) => {
    expect(read(parts)).toMatchObject({ published, publishedFrom: from });
  });

  it.each([
    ['is no date', 'soon'],
    ['is before any web page', '0000-00-00'],
    ['does not exist', '2024-02-31'],
    ['is far in the future', '9999-01-01'],
  ])('passes over a source that %s', (_why, value) => {
    expect(read({ head: ld({ datePublished: value }) + META })).toMatchObject({
      published: '2024-03-05',
      publishedFrom: 'meta',
    });
  });

  it('of a change is used where no other is', () => {
    const head = '<meta property="og:updated_time" content="2024-03-11">';
    expect(read({ head, address: NO_DAY })).toMatchObject({ published: '2024-03-11', publishedFrom: 'meta' });
    expect(read({ head: head + META })).toMatchObject({ published: '2024-03-05', modified: '2024-03-11' });
  });

  it('is not before that of a change', () => {
    const head = `${META}<meta property="article:modified_time" content="2023-01-01">`;
    expect(read({ head }).modified).toBeNull();
  });
});

const RELATED = '2019-01-02';
const card = `<article class="card"><h3><a href="/news/2019/01/02/old">Night boat to Sandholm is late again after storm</a></h3><time datetime="${RELATED}">2 January 2019</time><p class="byline">By Owen Frith</p></article>`;

describe('a related story', () => {
  it.each([
    ['in an aside', { after: `<aside>${card}${card}${card}</aside>` }],
    ['in a list below', { after: `<section class="more">${card}${card}${card}</section>` }],
    ['in the text', { line: `<div class="related">${card}</div>` }],
    [
      'in microdata',
      { after: `<div><span itemprop="datePublished" content="${RELATED}">2 January 2019</span></div>` },
    ],
    [
      'in JSON-LD of its own',
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","url":"https://courier.example/news/2019/01/02/old","headline":"Night boat to Sandholm is late again","datePublished":"${RELATED}","author":{"name":"Owen Frith"}}</script>${ld({ url: ADDRESS, datePublished: '2024-03-09', author: { name: 'Tilda Marsh' } })}`,
      },
    ],
    [
      'in an item list',
      {
        head: `<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"${RELATED}","author":{"name":"Owen Frith"}}]}</script>`,
      },
    ],
  ])('%s gives neither day nor writer', (_where, parts) => {
    const article = read({ ...parts, line: `<p>By Tilda Marsh</p>${'line' in parts ? parts.line : ''}` });
    expect(article.published).toBe('2024-03-09');
    expect(article.authors).toEqual(['Tilda Marsh']);
  });
});

describe('the writers', () => {
  const meta = '<meta name="author" content="Bo Ekman">';
  const marked = '<p>By <a rel="author" href="/staff/cy">Cy Ostrander</a></p>';
  it.each([
    ['JSON-LD', { head: ld({ author: [{ name: 'Ann Leland' }] }) + meta, line: marked }, ['Ann Leland']],
    ['meta', { head: meta, line: marked }, ['Bo Ekman']],
    ['the marked byline', { line: marked }, ['Cy Ostrander']],
    ['the printed byline', { line: '<p>By Di Farrow and Ed Gannet</p>' }, ['Di Farrow', 'Ed Gannet']],
    ['a name above the day', { line: '<p>Flo Harker<br>March 8, 2024</p>' }, ['Flo Harker']],
    [
      'people before the outlet',
      { head: ld({ author: { name: 'Courier News' } }), line: marked },
      ['Cy Ostrander'],
    ],
    [
      'the outlet where no person is named',
      { head: ld({ author: { name: 'Courier News' } }) },
      ['Courier News'],
    ],
  ])('are taken from %s', (_source, parts, authors) => {
    expect(read(parts).authors).toEqual(authors);
  });

  it.each(['<p>Port Ellery</p>', '<p>Latest Stories</p><p>More</p>', '<p>World News<br>March 8, 2024</p>'])(
    'are not %s',
    (line) => {
      expect(read({ line }).authors).toEqual([]);
    },
  );

  it.each([
    ['Tilda Marsh is a reporter at the Ellery Courier.', false],
    ['Tilda Marsh covers the harbour for the Courier.', false],
    ['Maren Oake is to speak before the council on Thursday.', true],
    ['Tilda Marsh Street was closed by the police all day.', true],
  ])('end the text with no word of their own: “%s”', (last, stays) => {
    const line = `<p>By Tilda Marsh</p>${TEXT}<p>${last}</p>`;
    const html = `<html lang="en"><body><article><h1>Night boat to Sandholm to stop in April</h1>${line}</article></body></html>`;
    expect(readPage(parsePage(html), ADDRESS)?.article.text.endsWith(last)).toBe(stays);
  });
});

describe('an agency’s text', () => {
  it.each([
    ['by its author', { head: ld({ author: { '@type': 'Organization', name: 'Reuters' } }) }, 'Reuters'],
    ['by its byline', { line: '<p>By Tilda Marsh, Associated Press</p>' }, null],
    ['not by a reporter’s word of it', { head: ld({ author: { name: 'Tilda Marsh' } }) }, null],
  ])('is known %s', (_how, parts, agency) => {
    expect(read(parts).agency).toBe(agency);
  });
});

describe('the language', () => {
  it.each([
    ['the text before a wrong label', { lang: ' lang="de"' }, 'en'],
    ['the text where none is stated', { lang: '' }, 'en'],
    ['the text before a hostile label', { lang: ` lang="javascript:${'x'.repeat(5000)}"` }, 'en'],
    [
      'the text before a wrong locale',
      { lang: '', head: '<meta property="og:locale" content="fr_FR">' },
      'en',
    ],
  ])('is told by %s', (_source, parts, language) => {
    expect(read(parts).language).toBe(language);
  });
});

describe('a hostile canonical address', () => {
  const own = ADDRESS;
  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://courier.example/1',
    'file:///etc/passwd',
    '//courier.example.evil.net/night',
    'https://courier.example@evil.net/night',
    'https://evil.net/?courier.example/night',
    'https://notcourier.example/night',
    'https://[bad/night',
    'https://courier.example:99999/night',
    '',
    ' ',
  ])('%j is not believed', (href) => {
    const head = `<link rel="canonical" href="${href}"><meta property="og:url" content="${href}">`;
    expect(read({ head }).url).toBe(own);
  });

  it('of a neighbour under one roof is not believed', () => {
    const address = ADDRESS.replace('courier', 'ann.courier');
    const head = '<link rel="canonical" href="https://bo.courier.example/night-boat">';
    expect(read({ head, address }).url).toBe(address);
  });

  it.each([
    'https://www.courier.example/night-boat',
    'https://amp.courier.example/night-boat',
    '/night-boat',
  ])('%s of the same site is', (href) => {
    const url = read({ head: `<link rel="canonical" href="${href}">` }).url;
    expect(url).toBe(new URL(href, ADDRESS).href);
  });

  it('may be followed by a better one', () => {
    const head = `<link rel="canonical" href="https://evil.net/x"><meta property="og:url" content="https://www.courier.example/night-boat">`;
    expect(read({ head }).url).toBe('https://www.courier.example/night-boat');
  });
});

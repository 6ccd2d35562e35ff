/** The pages the bench is run on, served on 127.0.0.1: plain, an article, a page of ten megabytes, one that never rests. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadArticles } from '../../demo/articles';

const WORDS = 1_000;
const TEN_MEGABYTES = 10_000_000;

const paragraphs = loadArticles(false).flatMap((article) => article.paragraphs);

function upTo(words: number): string[] {
  let count = 0;
  return paragraphs.filter((p) => {
    const fits = count < words;
    count += p.split(/\s+/).length;
    return fits;
  });
}

function articlePage(body: string): string {
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Tolliver to meet Petrosh in Karsk next week',
    datePublished: '2026-03-12T08:00:00Z',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tolliver to meet Petrosh</title>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(facts)}</script></head>
<body><main><article><h1>${facts.headline}</h1>${body}</article></main></body></html>`;
}

const asHtml = (list: readonly string[]) => list.map((p) => `<p>${p.replaceAll('<', '&lt;')}</p>`).join('\n');

function plainPage(): string {
  const rows = paragraphs.map(
    (p, i) => `<li><a href="/item/${i}">${p.slice(0, 60).replaceAll('<', '&lt;')}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Catalogue</title></head><body><h1>Catalogue</h1><ul>${rows.join('\n')}</ul></body></html>`;
}

function hugePage(): string {
  const body = asHtml(paragraphs);
  return articlePage(body.repeat(Math.ceil(TEN_MEGABYTES / body.length)));
}

/** Ten thousand nodes a second, beside the article's text. */
const STORM = `<div id="storm"></div><script>
const storm = document.getElementById('storm');
setInterval(() => {
  storm.textContent = '';
  for (let i = 0; i < 1000; i++) storm.append(document.createElement('i'));
}, 100);
</script>`;

const PAGES: Readonly<Record<string, () => string>> = {
  plain: plainPage,
  article: () => articlePage(asHtml(upTo(WORDS))),
  /** Long enough for two thousand marks. */
  long: () => articlePage(asHtml([...paragraphs, ...paragraphs, ...paragraphs])),
  huge: hugePage,
  storm: () => articlePage(asHtml(upTo(WORDS)) + STORM),
};

export interface Pages {
  address(page: string): string;
  close(): void;
}

export async function servePages(): Promise<Pages> {
  const made = new Map(Object.entries(PAGES).map(([name, make]) => [name, make()]));
  const server = createServer((request, response) => {
    const page = made.get((request.url ?? '').split('/')[2] ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    // A path like an article's: the gate looks at it too.
    address: (page) => `http://127.0.0.1:${port}/2026/${page}/tolliver-to-meet-petrosh-in-karsk-next-week`,
    close: () => server.close(),
  };
}

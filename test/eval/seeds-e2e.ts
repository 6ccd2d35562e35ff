/**
 * The seeds in a browser: `tsx test/eval/seeds-e2e.ts --data FOLDER [--browser firefox]`. Serves the articles of
 * FOLDER/seeds.jsonl as pages, reads them from the oldest to the newest, and prints what the popup on the last one says
 * of the others. Says so and ends well where there is no such file: the data does not belong to the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { htmlPage, jsonScript, paragraphsHtml } from '../demo/html';
import { storedRows } from '../e2e/harness/history';
import { launch } from '../e2e/harness/launch';
import { coverageOf, openPopup, untilPopupShows } from '../e2e/harness/popup';
import { until } from '../e2e/harness/until';

interface SeedLine {
  readonly id: string;
  readonly published: string;
  /** The headline, a blank line, the text. */
  readonly text: string;
}

interface Seed extends SeedLine {
  readonly title: string;
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, browser: { type: 'string', default: 'chromium' } },
});
const file = `${values.data}/seeds.jsonl`;
if (existsSync(file)) await run(seedsOf(file));
else console.log(`Skipped: there is no ${file}. Name the folder that holds seeds.jsonl with --data.`);

function seedsOf(path: string): Seed[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => withTitle(JSON.parse(line) as SeedLine))
    .sort((a, b) => a.published.localeCompare(b.published));
}

function withTitle(seed: SeedLine): Seed {
  const [title = '', ...paragraphs] = seed.text.split(/\n{2,}/);
  return { ...seed, title, text: paragraphs.join('\n\n') };
}

async function run(seeds: readonly Seed[]): Promise<void> {
  const server = createServer((request, response) => {
    const seed = seeds.find(({ id }) => request.url === pathOf(id));
    response.writeHead(seed ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(seed ? pageOf(seed) : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const build = `../../.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  const launched = await launch(kind, { extension: fileURLToPath(new URL(build, import.meta.url)) });
  try {
    for (const { id, title } of seeds) {
      const url = `http://${id}.localhost:${port}${pathOf(id)}`;
      const page = await launched.browser.newPage();
      await page.goto(url);
      await until(`${title} is kept`, async () =>
        (await storedRows(launched.control)).some((row) => row.url === url),
      );
      if (id !== seeds.at(-1)?.id) continue;
      const popup = await openPopup(launched, page);
      await untilPopupShows(popup, 'Earlier coverage');
      console.log(JSON.stringify(await coverageOf(popup), null, 2));
    }
  } finally {
    await launched.close();
    server.close();
  }
}

function pathOf(id: string): string {
  return `/news/${id}`;
}

function pageOf({ title, published, text }: Seed): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
  };
  return htmlPage({
    title,
    lang: 'en',
    style: 'none',
    head: jsonScript('application/ld+json', data),
    body: `<article><h1>${title}</h1>${paragraphsHtml(text.split(/\n{2,}/))}</article>`,
  });
}

/** The saved page shapes: `NAME.html` beside `NAME.expected.txt`, which says what must be read from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gate } from '../../lib/page/gate';
import { readPage } from '../../lib/page/read-page';
import type { Article } from '../../lib/text/types';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'shapes');

export const shapeNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''))
  .sort();

export function shapeSource(name: string): string {
  return readFileSync(join(folder, `${name}.html`), 'utf8');
}

/** Throws where the file is missing: a page without an expectation proves nothing. */
export function shapeExpected(name: string): string {
  return readFileSync(join(folder, `${name}.expected.txt`), 'utf8');
}

/** A shape carries the address it was saved at in a meta tag of its own. */
export function shapeAddress(document: Document): string {
  return document.querySelector('meta[name="address"]')?.getAttribute('content') ?? '';
}

/** What gate and reader make of a page, as the expected files write it. */
export function describeReading(document: Document): string {
  const address = shapeAddress(document);
  const verdict = gate(document, address);
  const reading = verdict === 'no' ? null : readPage(document, address);
  if (!reading) return `gate: ${verdict}\nrefused\n`;
  return `gate: ${verdict}\n${facts(reading.article)}\n\n${marked(reading.article)}\n`;
}

function facts(article: Article): string {
  return [
    `title: ${article.title}`,
    `url: ${article.url}`,
    `outlet: ${article.outlet}`,
    `authors: ${article.authors.join('; ')}`,
    `published: ${article.published} (${article.publishedFrom})`,
    `modified: ${article.modified}`,
    `language: ${article.language}`,
  ].join('\n');
}

/** The text with the part of every block that is no paragraph. */
function marked({ text, blocks }: Article): string {
  return blocks
    .map(({ start, end, kind }) => `${kind === 'paragraph' ? '' : `[${kind}] `}${text.slice(start, end)}`)
    .join('\n\n');
}

/**
 * `npm run -s analyze`: articles in, annotations out, as JSON Lines; or one file:
 * `npm run -s analyze -- FILE [--url U] [--published D] [--pretty]`.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../../lib/text/annotate';
import type { Annotations, Article } from '../../lib/text/types';
import { runJsonLines } from './json-lines';
import { articleOf } from './line-article';
import { articleOfPage } from './page-article';

type Line = Record<string, unknown>;

const NOTHING: Pick<Annotations, 'people' | 'dates' | 'quotes' | 'events'> = {
  people: [],
  dates: [],
  quotes: [],
  events: [],
};

/** How many pages the gate's two stages have passed. */
const passed = { pages: 0, gate: 0, reader: 0 };

function analyze(line: Line): Line {
  checkFields(line);
  const { article, blocks } = read(line);
  if (!article) return { id: line.id, article: null, ...NOTHING };
  // The rules read English; of another language we say which, and find nothing in it.
  const reads = article.language === 'en' || article.language === null;
  const { people, dates, quotes, events } = reads
    ? annotate({
        text: article.text,
        title: article.title,
        published: article.published ?? undefined,
        blocks,
      })
    : NOTHING;
  const { title, url, site, authors, published, publishedFrom, language, text } = article;
  return {
    id: line.id,
    article: { title, url, site, authors, published, publishedFrom, language, text },
    people,
    dates,
    quotes,
    events,
  };
}

function read(line: Line): { article: Article | null; blocks?: Article['blocks'] } {
  if (typeof line.html !== 'string') return { article: articleOf(line) };
  const verdict = articleOfPage(line.html, textOf(line.url), textOf(line.published));
  passed.pages++;
  if (verdict.gate !== 'no') passed.gate++;
  if (verdict.article) passed.reader++;
  return { article: verdict.article, ...(verdict.article ? { blocks: verdict.article.blocks } : {}) };
}

/** Throws a clear sentence for a line that the contract does not allow. */
function checkFields(line: Line): void {
  if (typeof line.html !== 'string' && typeof line.text !== 'string')
    throw new Error('the line must have "html" or "text", a string');
  for (const field of ['title', 'url', 'published'] as const)
    if (line[field] !== undefined && line[field] !== null && typeof line[field] !== 'string')
      throw new Error(`"${field}" must be a string`);
  const published = textOf(line.published);
  if (
    published &&
    !(/^\d{4}-\d{2}-\d{2}(?!\d)/.test(published) && Number.isFinite(Date.parse(published.slice(0, 10))))
  )
    throw new Error('"published" must be an ISO 8601 date or date-time');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A `.txt` file's first paragraph is the headline; anything else is a page's source. */
function lineOfFile(file: string, url: string | undefined, published: string | undefined): Line {
  const kind = extname(file).toLowerCase();
  if (!/^\.(?:x?html?|txt)$/.test(kind)) throw new Error('the file must be an .html or a .txt file');
  const source = sourceOf(file);
  const line: Line = { id: basename(file), url, published };
  if (kind !== '.txt') return { ...line, html: source };
  const [title, ...paragraphs] = source
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n\s*\n/);
  return { ...line, title: title?.replace(/\s+/g, ' ') ?? '', text: paragraphs.join('\n\n') };
}

function sourceOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new Error(`the file ${file} cannot be read`);
  }
}

function runFile(file: string, url?: string, published?: string, pretty = false): number {
  let reply: Line;
  let failed = 0;
  try {
    reply = analyze(lineOfFile(file, url, published));
  } catch (error) {
    failed = 1;
    reply = { id: basename(file), error: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(`${JSON.stringify(reply, null, pretty ? 2 : 0)}\n`);
  return failed;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      published: { type: 'string' },
      pretty: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1)
    throw new Error('one file at a time; for many, give JSON Lines on standard input');
  const [file] = positionals;
  if (file !== undefined) return runFile(file, values.url, values.published, values.pretty);
  const failed = await runJsonLines(process.stdin, process.stdout, analyze);
  if (process.stderr.isTTY && passed.pages > 0)
    process.stderr.write(
      `${passed.pages} pages: ${passed.gate} past the gate, ${passed.reader} read as articles\n`,
    );
  return failed;
}

try {
  process.exitCode = (await main()) > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`analyze: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

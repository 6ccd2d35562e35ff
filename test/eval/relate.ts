/** `npm run -s relate`: articles in reading order in, the earlier coverage of each out, as JSON Lines. */
import { MemoryIndex } from '../../lib/memory/memory-index';
import { makeReading } from '../../lib/memory/reading';
import { relate } from '../../lib/memory/relate';
import { makeSignature, sketch } from '../../lib/memory/signature';
import { annotate } from '../../lib/text/annotate';
import type { Article } from '../../lib/text/types';
import { runJsonLines } from './json-lines';
import { articleOf } from './line-article';
import { articleOfPage } from './page-article';
import { worded } from './wording';

const index = new MemoryIndex();
let seq = 0;
let events = 0;

/** Throws a clear sentence for a line that gives no article. */
function read(line: Record<string, unknown>): Article {
  if (typeof line.html !== 'string') return articleOf(line);
  const { article } = articleOfPage(line.html, textOf(line.url), textOf(line.published));
  if (!article) throw new Error('the page is not a news article');
  return article;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const failed = await runJsonLines(process.stdin, process.stdout, async (line) => {
  if (typeof line.id !== 'string') throw new Error('"id" must be a string');
  const article = read(line);
  const annotations = annotate({ ...article, published: article.published ?? undefined });
  const reading = makeReading(article, annotations, { id: line.id, at: ++seq, event: '' });
  const own = sketch(article, annotations);
  const { event, related } = await relate(reading, own, index);
  const cluster = event ?? `e${++events}`;
  index.add(makeSignature(own, { seq, id: line.id, event: cluster }));
  return {
    id: line.id,
    event: cluster,
    related: related.map((r) => ({ ...r, reasons: r.reasons.map(worded) })),
  };
});
process.exitCode = failed > 0 ? 1 : 0;

/** An article out of one line of the streams that gives its text (see the contract of the streams). */
import type { Article } from '../../lib/text/types';

/** Throws a clear sentence when the line gives no usable text. */
export function articleOf(line: Record<string, unknown>): Article {
  if (typeof line.text !== 'string') throw new Error('"text" must be a string');
  const published = textOf(line.published);
  const url = textOf(line.url) ?? '';
  const site = textOf(line.site) ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');
  return {
    title: textOf(line.title) ?? '',
    url,
    site,
    outlet: site,
    authors: [],
    published,
    publishedFrom: published === null ? null : 'given',
    modified: null,
    language: 'en',
    agency: null,
    text: line.text,
    blocks: [],
    truncated: false,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

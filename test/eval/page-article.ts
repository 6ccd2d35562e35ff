/** An article out of a page's source: the gate and the reader of the extension on a parsed file. */
import { gate, type Verdict } from '../../lib/page/gate';
import { readPage } from '../../lib/page/read-page';
import type { Article } from '../../lib/text/types';
import { parsePage } from './parse-page';

export interface PageVerdict {
  /** What the cheap first stage said. */
  readonly gate: Verdict;
  /** Null when the page is not a news article. */
  readonly article: Article | null;
}

/** Where a page without an address is said to stand: a name that can never be a site's. */
const NO_ADDRESS = 'https://page.invalid/page';

/** What the gate alone says of a page: its cost is what it lets through, not what is read in the end. */
export function gateOfPage(html: string, url?: string): Verdict {
  const document = parsePage(html);
  return gate(document, url ?? canonicalOf(document) ?? NO_ADDRESS);
}

/** `published` is used only where the page gives no date itself. Throws a clear sentence for an address that is none. */
export function articleOfPage(html: string, url?: string, published?: string): PageVerdict {
  const document = parsePage(html);
  const address = url ?? canonicalOf(document) ?? NO_ADDRESS;
  if (!URL.canParse(address)) throw new Error('"url" must be an absolute address');
  const verdict = gate(document, address);
  const article = verdict === 'no' ? null : (readPage(document, address)?.article ?? null);
  if (!article) return { gate: verdict, article: null };
  if (article.published !== null || published === undefined) return { gate: verdict, article };
  return { gate: verdict, article: { ...article, published, publishedFrom: 'given' } };
}

function canonicalOf(document: Document): string | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const address = link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

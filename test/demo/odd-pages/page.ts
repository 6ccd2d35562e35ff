/** The shape of an odd page, and the small article most of them carry. */
import { escapeHtml, htmlPage, jsonScript, paragraphsHtml } from '../html';

export interface OddPage {
  readonly path: string;
  /** One line for the site index. */
  readonly about: string;
  readonly headers?: Readonly<Record<string, string>>;
  html(): string;
}

export const PUBLISHED = '2026-03-20T08:00:00Z';

/** An article with nothing odd about it, to be spoilt. */
export const PLAIN = {
  title: 'Harbour bridge to close for repairs in May',
  paragraphs: [
    'The harbour bridge in Port Merrin will close for repairs in May, the city’s chief engineer, Leonora Vance, said on Friday.',
    '“Four weeks, not five,” Vance told reporters. “We have counted every bolt twice.”',
    'Drivers will be sent through the old tunnel at Coldharbour, which opened in 1954 and was last used for traffic in June 2019. Buses will run every ten minutes.',
    'Transport Minister Beatrix Nolan said that the state would pay a third of the cost, which the city puts at nine million crowns. She will visit the bridge next Tuesday.',
    'Shopkeepers on the quay fear for the summer. Hugo Bellamy, who runs a chandlery beside the bridge, said the last closing had cost him half his customers.',
  ],
} as const;

export interface OddArticle {
  readonly title?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly author?: string;
  readonly site?: string;
  /** Leave the date out everywhere. */
  readonly undated?: boolean;
  /** Replaces the JSON-LD block. */
  readonly jsonLd?: string;
  readonly paragraphs?: readonly string[];
  /** Replaces the paragraphs' markup. */
  readonly text?: string;
  readonly head?: string;
  readonly after?: string;
}

export function oddArticle(odd: OddArticle): string {
  const title = odd.title ?? PLAIN.title;
  const jsonLd =
    odd.jsonLd ??
    jsonScript('application/ld+json', {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      author: { '@type': 'Person', name: odd.author ?? 'Fern Okafor' },
      publisher: { '@type': 'Organization', name: odd.site ?? 'The Odd Gazette' },
      ...(odd.undated ? {} : { datePublished: PUBLISHED }),
    });
  return htmlPage({
    title,
    lang: odd.lang ?? 'en',
    style: 'odd',
    head: `${jsonLd}${odd.head ?? ''}`,
    body: `<article${odd.dir ? ` dir="${odd.dir}"` : ''}><h1>${escapeHtml(title)}</h1>
<p class="byline">${escapeHtml(odd.author ?? 'Fern Okafor')}${odd.undated ? '' : ' · <time datetime="2026-03-20">20 March 2026</time>'}</p>
<div class="text">${odd.text ?? paragraphsHtml(odd.paragraphs ?? PLAIN.paragraphs)}</div></article>${odd.after ?? ''}`,
  });
}

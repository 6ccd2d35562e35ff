/** The Harbour Post: a broadsheet whose pages say what they are in JSON-LD, with a related box in the text. */
import { ago, clockTime, type DemoArticle, folderOf, longDate } from '../articles';
import { escapeHtml, htmlPage, jsonScript, paragraphsHtml } from '../html';
import { OUTLETS } from '../outlets';

const OUTLET = OUTLETS.post;

function masthead(): string {
  const links = OUTLET.sections.map((s) => `<a href="/${folderOf(s)}">${s}</a>`).join('');
  return `<header class="masthead"><p class="edition">${OUTLET.tagline}</p>
<a class="name" href="/">${OUTLET.name}</a>
<nav aria-label="Sections">${links}<a href="/shop">Shop</a><a href="/search?q=ferry">Search</a><a href="/login">Sign in</a></nav></header>`;
}

const FOOTER = `<footer><p>© The Harbour Post 2026. Quay Street 4, Port Merrin.</p><nav><a href="/login">Your account</a><a href="/shop">The Post shop</a></nav></footer>`;

export function postArticle(article: DemoArticle, all: readonly DemoArticle[], origin: string): string {
  const related = all.filter((a) => a.outlet.id === 'post' && a.name !== article.name).slice(0, 2);
  const json = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: OUTLET.name, url: `${origin}/` },
      {
        '@type': 'NewsArticle',
        headline: article.title,
        description: article.standfirst ?? undefined,
        datePublished: article.published,
        dateModified: article.modified ?? article.published,
        author: article.agency
          ? { '@type': 'Organization', name: article.agency }
          : { '@type': 'Person', name: article.author },
        publisher: { '@type': 'NewsMediaOrganization', name: OUTLET.name },
        mainEntityOfPage: `${origin}${article.path}`,
        articleSection: article.section,
        inLanguage: OUTLET.locale,
      },
    ],
  };
  const [first = '', second = '', ...rest] = article.paragraphs;
  return htmlPage({
    title: `${article.title} | ${OUTLET.name}`,
    lang: OUTLET.locale,
    style: 'post',
    head: `<link rel="canonical" href="${origin}${article.path}">\n${jsonScript('application/ld+json', json)}`,
    body: `${masthead()}
<main><article>
<header><p class="section">${article.section}</p><h1>${escapeHtml(article.title)}</h1>
${article.standfirst ? `<p class="standfirst">${escapeHtml(article.standfirst)}</p>` : ''}
<p class="byline">By <span class="author">${escapeHtml(article.author)}</span> · <span class="date">${longDate(article.published, OUTLET.locale)}, ${clockTime(article.published)}</span></p></header>
<figure><img src="/pictures/${article.name}.svg" alt="" width="800" height="450"><figcaption>${escapeHtml(article.caption)}</figcaption></figure>
<div class="text">
${paragraphsHtml([first, second])}
<aside class="more"><h2>More on this</h2><ul>${related
      .map(
        (a) =>
          `<li><a href="${a.path}">${escapeHtml(a.title)}</a> <span>${longDate(a.published, OUTLET.locale)}</span></li>`,
      )
      .join('')}</ul></aside>
${paragraphsHtml(rest)}
</div>
<section class="letter"><h2>The Morning Tide</h2><p>Our letter from the newsroom, every weekday at six. <a href="/login">Sign up</a></p></section>
</article></main>
${FOOTER}`,
  });
}

/** The front page, or a section's page. */
export function postFront(all: readonly DemoArticle[], section: string | null, origin: string): string {
  const own = all.filter((a) => a.outlet.id === 'post' && (!section || a.section === section));
  return htmlPage({
    title: section ? `${section} | ${OUTLET.name}` : `${OUTLET.name}: news from Ardland and the world`,
    lang: OUTLET.locale,
    style: 'post',
    head: jsonScript('application/ld+json', {
      '@context': 'https://schema.org',
      '@type': section ? 'CollectionPage' : 'WebSite',
      name: OUTLET.name,
      url: `${origin}/`,
    }),
    body: `${masthead()}
<main class="front">${section ? `<h1>${section}</h1>` : ''}${own
      .map(
        (
          a,
          i,
        ) => `<article class="${i === 0 ? 'lead' : 'teaser'}"><a href="${a.path}"><img src="/pictures/${a.name}.svg" alt="" width="800" height="450"><h2>${escapeHtml(a.title)}</h2></a>
<p>${escapeHtml(a.standfirst ?? a.paragraphs[0] ?? '')}</p><p class="age">${escapeHtml(a.author)} · ${ago(a.published)}</p></article>`,
      )
      .join('')}</main>
${FOOTER}`,
  });
}

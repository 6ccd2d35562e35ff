/** The Northern Ledger: nothing but meta tags; the text in nested plain elements, some of them inline. */
import { type DemoArticle, folderOf, longDate } from '../articles';
import { escapeHtml, htmlPage } from '../html';
import { OUTLETS } from '../outlets';

const OUTLET = OUTLETS.ledger;

function masthead(): string {
  const links = OUTLET.sections.map((s) => `<a href="/${folderOf(s)}/">${s}</a>`).join(' ');
  return `<div id="head"><a id="logo" href="/">Northern Ledger</a><span id="tag">${OUTLET.tagline}</span><div id="menu">${links} <a href="/shop">Books</a> <a href="/search?q=lirra">Search</a> <a href="/login">Log in</a></div></div>`;
}

const FOOT =
  '<div id="foot">Northern Ledger Company · Printed in Hollin Ford · <a href="/login">Subscribers</a></div>';

export function ledgerArticle(article: DemoArticle, all: readonly DemoArticle[], origin: string): string {
  const others = all.filter((a) => a.outlet.id === 'ledger' && a.name !== article.name).slice(0, 3);
  return htmlPage({
    title: article.title,
    lang: 'en-US',
    style: 'ledger',
    head: [
      ['og:type', 'article'],
      ['og:site_name', OUTLET.name],
      ['og:title', article.title],
      ['og:url', `${origin}${article.path}`],
      ['article:published_time', article.published],
      ['article:section', article.section],
    ]
      .map(([key, value]) => `<meta property="${key}" content="${escapeHtml(value ?? '')}">`)
      .concat(`<meta name="author" content="${escapeHtml(article.author)}">`)
      .concat(
        article.standfirst ? `<meta name="description" content="${escapeHtml(article.standfirst)}">` : '',
      )
      .join('\n'),
    body: `${masthead()}
<div id="page"><div id="main">
<div class="kicker">${article.section}</div><h1>${escapeHtml(article.title)}</h1>
${article.standfirst ? `<div class="dek">${escapeHtml(article.standfirst)}</div>` : ''}
<div class="by">${escapeHtml(article.author)}<br>${longDate(article.published, OUTLET.locale)}</div>
<div class="pic"><img src="/pictures/${article.name}.svg" alt="" width="800" height="450"><div class="cap">${escapeHtml(article.caption)}</div></div>
<div class="body">${article.paragraphs.map(paragraph).join('\n')}</div>
</div>
<div id="side"><b>Also in the Ledger</b>${others.map((a) => `<div><a href="${a.path}">${escapeHtml(a.title)}</a></div>`).join('')}</div></div>
${FOOT}`,
  });
}

/** The dateline stands in an element of its own; one name a paragraph is cut by a link, as topic links do. */
function paragraph(text: string): string {
  const dateline = /^[A-Z ]+(?: \(\w+\))? - /.exec(text)?.[0] ?? '';
  const rest = text.slice(dateline.length);
  const name = /\b([A-Z]\p{Ll}+) ([A-Z]\p{Ll}+)\b/u.exec(rest);
  const linked = name
    ? `${escapeHtml(rest.slice(0, name.index))}<a href="/search?q=${name[2]}">${name[1]}</a> ${escapeHtml(rest.slice(name.index + (name[1]?.length ?? 0) + 1))}`
    : escapeHtml(rest);
  return `<p>${dateline ? `<span class="dateline">${dateline}</span>` : ''}${linked}</p>`;
}

export function ledgerFront(all: readonly DemoArticle[], section: string | null): string {
  const own = all.filter((a) => a.outlet.id === 'ledger' && (!section || a.section === section));
  return htmlPage({
    title: section ? `${section} - Northern Ledger` : 'Northern Ledger',
    lang: 'en-US',
    style: 'ledger',
    head: '<meta property="og:type" content="website">',
    body: `${masthead()}
<div id="page"><div id="list">${own
      .map(
        (a) =>
          `<div class="row"><a href="${a.path}">${escapeHtml(a.title)}</a><span>${longDate(a.published, OUTLET.locale)}</span></div>`,
      )
      .join('')}</div></div>
${FOOT}`,
  });
}

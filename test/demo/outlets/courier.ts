/** The Ardland Courier: a tabloid with microdata, a `<time>` and a list of other stories with dates of their own. */
import { ago, clockTime, type DemoArticle, folderOf, longDate } from '../articles';
import { escapeHtml, htmlPage } from '../html';
import { OUTLETS } from '../outlets';

const OUTLET = OUTLETS.courier;

function masthead(): string {
  const links = OUTLET.sections.map((s) => `<a href="/${folderOf(s)}">${s}</a>`).join('');
  return `<div class="top"><a class="name" href="/">Ardland <b>Courier</b></a><span>${OUTLET.tagline}</span></div>
<nav class="bar">${links}<a href="/shop">Offers</a><a href="/search?q=market">Search</a><a href="/login">Log in</a></nav>`;
}

function otherStories(all: readonly DemoArticle[], but: string): string {
  const rows = all
    .filter((a) => a.outlet.id === 'courier' && a.name !== but)
    .map(
      (a) =>
        `<li><a href="${a.path}">${escapeHtml(a.title)}</a><time datetime="${a.published}">${longDate(a.published, OUTLET.locale)}</time></li>`,
    );
  return `<div class="others"><h3>Most read</h3><ol>${rows.join('')}</ol></div>`;
}

export function courierArticle(article: DemoArticle, all: readonly DemoArticle[]): string {
  const text = article.paragraphs.map((p) => `<p>${escapeHtml(p)}</p>`);
  text.splice(3, 0, '<div class="advert">Advertisement<br><b>Fresh oilskins from 49 crowns</b></div>');
  return htmlPage({
    title: `${article.title} - Ardland Courier`,
    lang: 'en',
    style: 'courier',
    head: `<link rel="canonical" href="${article.path}">`,
    body: `${masthead()}
<div class="columns"><div itemscope itemtype="https://schema.org/NewsArticle" class="story">
<h1 itemprop="headline">${escapeHtml(article.title)}</h1>
<h2 class="deck" itemprop="description">${escapeHtml(article.standfirst ?? '')}</h2>
<div class="byline"><span itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">${escapeHtml(article.author)}</span></span>
<time itemprop="datePublished" datetime="${article.published}">${longDate(article.published, OUTLET.locale)} ${clockTime(article.published)}</time>
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${OUTLET.name}"></span></div>
<div class="photo"><img src="/pictures/${article.name}.svg" alt="" width="800" height="450"><small>${escapeHtml(article.caption)}</small></div>
<div itemprop="articleBody" class="copy">
${text.join('\n')}
</div></div>
${otherStories(all, article.name)}</div>
<div class="foot">Ardland Courier, Ropewalk 19, Port Merrin · <a href="/login">My Courier</a></div>`,
  });
}

export function courierFront(all: readonly DemoArticle[], section: string | null): string {
  const own = all.filter((a) => a.outlet.id === 'courier' && (!section || a.section === section));
  return htmlPage({
    title: section ? `${section} - Ardland Courier` : 'Ardland Courier - the people’s paper',
    lang: 'en',
    style: 'courier',
    body: `${masthead()}
<div class="grid">${own
      .map(
        (a) =>
          `<div class="card"><img src="/pictures/${a.name}.svg" alt="" width="800" height="450"><a href="${a.path}">${escapeHtml(a.title)}</a><small>${ago(a.published)}</small></div>`,
      )
      .join('')}</div>
<div class="foot">Ardland Courier, Ropewalk 19, Port Merrin</div>`,
  });
}

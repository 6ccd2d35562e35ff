/** Daybreak: an empty shell and an app (`daybreak-app.js`) that fetches each story and swaps it in place. */
import { ago, clockTime, type DemoArticle, longDate } from '../articles';
import { htmlPage } from '../html';
import { OUTLETS } from '../outlets';

const OUTLET = OUTLETS.daybreak;

export function daybreakShell(): string {
  return htmlPage({
    title: 'Daybreak',
    lang: OUTLET.locale,
    style: 'daybreak',
    head: '<meta property="og:site_name" content="Daybreak">',
    body: `<header><a href="/" data-in-app>Daybreak</a><span>${OUTLET.tagline}</span><a href="/shop">Mugs</a><a href="/login">Log in</a></header>
<div id="app"></div>
<script src="/daybreak-app.js"></script>`,
  });
}

/** What the app fetches for one story. */
export function daybreakStory(article: DemoArticle): unknown {
  return {
    path: article.path,
    title: article.title,
    standfirst: article.standfirst,
    author: article.author,
    published: article.published,
    modified: article.modified,
    shown: `${longDate(article.published, OUTLET.locale)}, ${clockTime(article.published)}`,
    picture: `/pictures/${article.name}.svg`,
    caption: article.caption,
    section: article.section,
    paragraphs: article.paragraphs,
  };
}

/** What the app fetches for its front. */
export function daybreakList(all: readonly DemoArticle[]): unknown {
  return all
    .filter((a) => a.outlet.id === 'daybreak')
    .map((a) => ({
      path: a.path,
      title: a.title,
      standfirst: a.standfirst,
      picture: `/pictures/${a.name}.svg`,
      age: ago(a.published),
    }));
}

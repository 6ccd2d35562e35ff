/** The index of the whole sample: what to try, every outlet, every article by storyline, every odd page. */
import { ago, type DemoArticle } from './articles';
import { escapeHtml, htmlPage } from './html';
import { ODD_PAGES } from './odd-pages/all';
import { ODD_HOST, OUTLETS } from './outlets';

const STORYLINES: readonly (readonly [prefix: string, title: string])[] = [
  ['river', 'The river Lirra: two visits to Karsk'],
  ['ferry', 'The Kestrel Bay ferries: accident, inquiry, first witness'],
  ['market', 'The Old Fish Market: a vote announced, moved, held'],
];

export function siteIndex(all: readonly DemoArticle[], originOf: (host: string) => string): string {
  const at = (name: string, text: string): string => {
    const article = all.find((a) => a.name === name);
    return article
      ? `<a href="${originOf(article.outlet.host)}${article.path}">${escapeHtml(text)}</a>`
      : escapeHtml(text);
  };
  const rows = (prefix: string): string =>
    all
      .filter((a) => a.name.startsWith(prefix))
      .reverse()
      .map(
        (a) =>
          `<tr><td>${a.outlet.name}</td><td><a href="${originOf(a.outlet.host)}${a.path}">${escapeHtml(a.title)}</a></td><td>${ago(a.published)}</td></tr>`,
      )
      .join('');
  return htmlPage({
    title: 'The sample news site',
    lang: 'en-GB',
    style: 'index',
    body: `<h1>The sample news site</h1>
<p>Invented people, places and papers. Today is always 25 March 2026 here.</p>
<ol class="try"><li>Read ${at('river-2025-09-02-courier', 'Tolliver to meet Petrosh in Karsk next week')} for a few seconds.</li>
<li>Then read ${at('river-2026-03-12-post', 'Tolliver says she will meet Petrosh in Karsk next week')} and open the popup: another occasion, six months apart.</li>
<li>Then ${at('river-2026-03-18-courier', 'the signing')} and ${at('river-2026-03-19-ledger', 'how another paper quotes it')}: one quotation, cut differently.</li>
<li>Point at a name.</li></ol>
<div class="outlets">${Object.values(OUTLETS)
      .map((o) => `<a href="${originOf(o.host)}/" title="${escapeHtml(o.markup)}">${o.name}</a>`)
      .join('')}</div>
${STORYLINES.map(([prefix, title]) => `<h2>${title}</h2><table>${rows(prefix)}</table>`).join('\n')}
<h2>Odd pages <small>that must do no harm</small></h2><table>${ODD_PAGES.map(
      (page) =>
        `<tr><td>${page.path}</td><td><a href="${originOf(ODD_HOST)}${page.path}">${escapeHtml(page.about)}</a></td><td></td></tr>`,
    ).join('')}</table>`,
  });
}

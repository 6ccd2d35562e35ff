/** Pages of a news site that are no articles: a shop, a search page, a login. */
import { type DemoArticle, longDate } from '../articles';
import { escapeHtml, htmlPage } from '../html';
import type { Outlet } from '../outlets';

const GOODS = [
  ['Harbour chart of 1887, printed on cotton rag', 38],
  ['Tide table tea towel', 12],
  ['Fisherman’s jersey, navy, by Ellen Ward of Port Merrin', 95],
  ['The Lirra: A River and Its Quarrels, by Conrad Whitlow', 24],
  ['Enamel mug, “The Morning Tide”', 14],
] as const;

export function shopPage(outlet: Outlet): string {
  return htmlPage({
    title: `Shop | ${outlet.name}`,
    lang: outlet.locale,
    style: outlet.id,
    head: '<meta property="og:type" content="product.group">',
    body: `<main class="front"><h1>The ${outlet.name} shop</h1>
${GOODS.map(([name, price]) => `<div class="goods"><h2>${escapeHtml(name)}</h2><p>${price}.00 crowns · in stock, sent by 28 March 2026</p><button type="button">Add to basket</button></div>`).join('\n')}
<p>Free delivery over 60 crowns. Returns within 30 days.</p><p><a href="/">Back to the front page</a></p></main>`,
  });
}

export function searchPage(outlet: Outlet, all: readonly DemoArticle[], query: string): string {
  const wanted = query.toLowerCase();
  const found = all.filter(
    (a) => a.outlet.id === outlet.id && `${a.title} ${a.paragraphs.join(' ')}`.toLowerCase().includes(wanted),
  );
  return htmlPage({
    title: `Search: ${query} | ${outlet.name}`,
    lang: outlet.locale,
    style: outlet.id,
    body: `<main class="front"><form action="/search"><input name="q" value="${escapeHtml(query)}" aria-label="Search"><button>Search</button></form>
<p>${found.length} results for “${escapeHtml(query)}”</p>
${found.map((a) => `<div class="result"><h2><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p>${longDate(a.published, outlet.locale)} — ${escapeHtml((a.paragraphs[0] ?? '').slice(0, 160))}…</p></div>`).join('\n')}</main>`,
  });
}

export function loginPage(outlet: Outlet): string {
  return htmlPage({
    title: `Sign in | ${outlet.name}`,
    lang: outlet.locale,
    style: outlet.id,
    body: `<main class="front"><h1>Sign in</h1><form action="/login" method="post"><label>E-mail <input type="email" name="email" autocomplete="off"></label>
<label>Password <input type="password" name="password" autocomplete="off"></label><button>Sign in</button></form>
<p>New here? An account is free until 30 April 2026.</p><p><a href="/">Back to the front page</a></p></main>`,
  });
}

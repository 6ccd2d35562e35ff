/** Which page stands at which address of the sample. */
import { readFileSync } from 'node:fs';
import { type DemoArticle, folderOf } from './articles';
import { ODD_PAGES } from './odd-pages/all';
import { INDEX_HOST, ODD_HOST, OUTLETS, type Outlet } from './outlets';
import { courierArticle, courierFront } from './outlets/courier';
import { daybreakList, daybreakShell, daybreakStory } from './outlets/daybreak';
import { ledgerArticle, ledgerFront } from './outlets/ledger';
import { loginPage, searchPage, shopPage } from './outlets/non-articles';
import { postArticle, postFront } from './outlets/post';
import { picture } from './picture';
import { siteIndex } from './site-index';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const NOTHING: Answer = { status: 404, type: 'text/plain; charset=utf-8', headers: {}, body: 'Not found' };

export function answer(
  host: string,
  path: string,
  query: URLSearchParams,
  all: readonly DemoArticle[],
  port: number,
): Answer {
  const file = staticFile(path);
  if (file) return file;
  const originOf = (name: string): string => `http://${name}:${port}`;
  if (host === ODD_HOST) {
    const odd = ODD_PAGES.find((page) => page.path === path);
    return odd ? html(odd.html(), odd.headers) : NOTHING;
  }
  const outlet = Object.values(OUTLETS).find((o) => o.host === host);
  if (outlet) return outletPage(outlet, path, query, all, originOf(host)) ?? NOTHING;
  if (path === '/' && (host === INDEX_HOST || host === 'localhost' || host === '127.0.0.1'))
    return html(siteIndex(all, originOf));
  return NOTHING;
}

function outletPage(
  outlet: Outlet,
  path: string,
  query: URLSearchParams,
  all: readonly DemoArticle[],
  origin: string,
): Answer | null {
  if (path === '/shop') return html(shopPage(outlet));
  if (path === '/login') return html(loginPage(outlet));
  if (path === '/search') return html(searchPage(outlet, all, query.get('q') ?? ''));
  const article = all.find(
    (a) => a.outlet.id === outlet.id && a.path === path.replace(/^\/api(?=\/story)/, ''),
  );
  if (outlet.id === 'daybreak') return daybreakPage(path, article, all);
  if (article) return html(articlePage(outlet, article, all, origin));
  const section = outlet.sections.find((s) => `/${folderOf(s)}` === path.replace(/\/$/, '')) ?? null;
  if (path !== '/' && !section) return null;
  if (outlet.id === 'post') return html(postFront(all, section, origin));
  return html(outlet.id === 'courier' ? courierFront(all, section) : ledgerFront(all, section));
}

function articlePage(
  outlet: Outlet,
  article: DemoArticle,
  all: readonly DemoArticle[],
  origin: string,
): string {
  if (outlet.id === 'post') return postArticle(article, all, origin);
  return outlet.id === 'courier' ? courierArticle(article, all) : ledgerArticle(article, all, origin);
}

function daybreakPage(
  path: string,
  article: DemoArticle | undefined,
  all: readonly DemoArticle[],
): Answer | null {
  if (path === '/api/stories') return json(daybreakList(all));
  if (path.startsWith('/api/')) return article ? json(daybreakStory(article)) : null;
  return path === '/' || article ? html(daybreakShell()) : null;
}

function staticFile(path: string): Answer | null {
  const drawn = /^\/pictures\/([\w-]+)\.svg$/.exec(path);
  if (drawn) return { status: 200, type: 'image/svg+xml', headers: {}, body: picture(drawn[1] ?? '') };
  const type = path.endsWith('.css') ? 'text/css' : path === '/daybreak-app.js' ? 'text/javascript' : null;
  if (!type || !/^\/(?:styles\/)?[a-z-]+\.(?:css|js)$/.test(path)) return null;
  const body = readFileSync(new URL(`.${path}`, import.meta.url), 'utf8');
  return { status: 200, type: `${type}; charset=utf-8`, headers: {}, body };
}

function html(body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', headers, body };
}

function json(value: unknown): Answer {
  return { status: 200, type: 'application/json', headers: {}, body: JSON.stringify(value) };
}

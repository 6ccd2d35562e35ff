/**
 * The sample news site as a server on 127.0.0.1: one port, a host name an outlet (`*.localhost`, which
 * browsers resolve to this machine), so that every outlet is a site of its own.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DemoArticle, loadArticles } from './articles';
import { INDEX_HOST } from './outlets';
import { answer } from './routes';

/** One request as it came in; `dest` is the browser's own word on what it was for. */
export interface SeenRequest {
  readonly host: string;
  readonly path: string;
  readonly dest: string;
  readonly status: number;
}

export interface Demo {
  readonly port: number;
  readonly requests: readonly SeenRequest[];
  /** Address of an article by its name; throws when there is none. */
  article(name: string): string;
  /** Address of a path on a host of the sample. */
  at(host: string, path: string): string;
  articles(): readonly DemoArticle[];
  /** From now on serves the rewritten version of the articles that have one, or no longer. */
  rewrite(on: boolean): void;
  close(): Promise<void>;
}

/** Port 0 takes any free one. */
export async function startDemo(port = 0): Promise<Demo> {
  const requests: SeenRequest[] = [];
  let articles = loadArticles(false);
  const rewrite = (on: boolean): void => {
    articles = loadArticles(on);
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? INDEX_HOST}`);
    const reply =
      url.pathname === '/rewrite'
        ? rewriteReply(url, rewrite)
        : answer(url.hostname, url.pathname, url.searchParams, articles, portOf(server.address()));
    requests.push({
      host: url.hostname,
      path: url.pathname,
      dest: String(request.headers['sec-fetch-dest'] ?? ''),
      status: reply.status,
    });
    response.writeHead(reply.status, { 'Content-Type': reply.type, ...reply.headers });
    response.end(reply.body);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const actual = portOf(server.address());
  const at = (host: string, path: string): string => `http://${host}:${actual}${path}`;
  return {
    port: actual,
    requests,
    at,
    article(name) {
      const found = articles.find((a) => a.name === name);
      if (!found) throw new Error(`No sample article is named "${name}". See test/demo/articles.`);
      return at(found.outlet.host, found.path);
    },
    articles: () => articles,
    rewrite,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** `/rewrite` and `/rewrite?on=no`: the switch for people who try the sample by hand. */
function rewriteReply(url: URL, rewrite: (on: boolean) => void) {
  const on = url.searchParams.get('on') !== 'no';
  rewrite(on);
  return {
    status: 200,
    type: 'text/plain; charset=utf-8',
    headers: {},
    body: on ? 'Articles are now served as rewritten.' : 'Articles are now served as first published.',
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

/** What every browser test stands on: the sample site, the world outside, and a browser with the extension. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server';
import type { BrowserKind } from '../../find-browsers.mjs';
import { lastFault } from './extension-api';
import { type StoredRow, storedRows } from './history';
import { type Launched, launch } from './launch';
import { type Outside, watchOutside } from './outside';
import { until } from './until';

export const KIND = (process.env.BROWSER ?? 'chromium') as BrowserKind;
export const EXTENSION = fileURLToPath(
  new URL(`../../../.output/${KIND === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url),
);

/** Hosts that the browsers themselves ask, whatever is installed in them. */
const BROWSERS_OWN =
  /^(?:CONNECT|GET|POST) (?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)[:/]/;

/** What Firefox 140 says of a page with a preload script (as `watchForChanges` has) and any content script, be it empty. */
const FIREFOXES_OWN = /: Error: Error: Permission denied to access property "length"$/;

/** For the page of 10 MB on a busy machine. */
const SLOWEST_LOAD_MS = 60_000;

export class World {
  demo!: Demo;
  outside!: Outside;
  launched!: Launched;
  /** Whatever any console showed as an error, by page. */
  readonly errors: string[] = [];

  async start(): Promise<void> {
    this.demo = await startDemo();
    this.outside = await watchOutside();
    this.launched = await launch(KIND, { extension: EXTENSION, proxyPort: this.outside.port });
    this.listen(this.launched.control);
  }

  async stop(): Promise<void> {
    await this.launched?.close();
    await this.outside?.close();
    await this.demo?.close();
  }

  /** A new tab in front, with its console listened to. */
  async tab(): Promise<Page> {
    const page = await this.launched.browser.newPage();
    this.listen(page);
    return page;
  }

  /** A new tab at this address. */
  async open(url: string): Promise<Page> {
    const page = await this.tab();
    await page.goto(url, { timeout: SLOWEST_LOAD_MS });
    return page;
  }

  /** A new tab with an article of the sample, by its name. */
  read(name: string): Promise<Page> {
    return this.open(this.demo.article(name));
  }

  rows(): Promise<StoredRow[]> {
    return storedRows(this.launched.control);
  }

  /** Waits until the history holds exactly one row for this address. */
  untilKept(url: string): Promise<StoredRow> {
    return until(`${url} is kept`, async () => {
      const rows = (await this.rows()).filter((row) => row.url === url);
      if (rows.length > 1) throw new Error(`${url} has ${rows.length} rows`);
      return rows[0];
    });
  }

  listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.errors.push(`${page.url()}: ${String(error)}`));
  }
}

/** A world for the tests of one file; its last tests are the promises that hold over everything before. */
export function useWorld(): World {
  const world = new World();
  beforeAll(() => world.start());
  afterAll(() => world.stop());
  return world;
}

/** To be called last in a file. */
export function itKeptItsPromises(world: World, expectedErrors: RegExp = /(?!)/): void {
  it('made no network request', () => {
    expect(world.outside.asked.filter((request) => !BROWSERS_OWN.test(request))).toEqual([]);
    // A fetch of ours to the page's own site would carry "empty"; only Daybreak's app makes such requests.
    const fetched = world.demo.requests.filter(
      ({ dest, path }) => dest === 'empty' && !path.startsWith('/api/'),
    );
    expect(fetched).toEqual([]);
  });

  it('showed no error in any console', async () => {
    const errors = world.errors.filter((error) => KIND !== 'firefox' || !FIREFOXES_OWN.test(error));
    expect(errors.filter((error) => !expectedErrors.test(error))).toEqual([]);
    expect(await lastFault(world.launched.control)).toBeNull();
  });
}

/** A browser with one extension in it, and what a page costs there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../find-browsers.mjs';

/** What one visit to a page cost, in milliseconds and bytes. */
export interface Cost {
  /** All tasks of the page's thread. */
  readonly tasks: number;
  readonly longest: number;
  readonly heap: number;
}

/** An extension whose content script is one empty statement: what any extension costs. */
export function makeControl(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'backstory-control-')), 'control');
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), ';');
  return folder;
}

export async function openBrowser(extension: string): Promise<{ browser: Browser; close(): Promise<void> }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found. Run: node test/setup.mjs chromium');
  const userDataDir = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    pipe: true,
    enableExtensions: [extension],
    args: [
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--enable-precise-memory-info'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens the page, lets it live for `forMs`, and tells what that cost; the first `settleMs` after its load are not counted. */
export async function visit(
  browser: Browser,
  address: string,
  forMs: number,
  settleMs: number,
): Promise<Cost> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.evaluateOnNewDocument(() => {
      const seen = { longest: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await wait(settleMs);
    const before = settleMs > 0 ? (await costOf(page)).tasks : 0;
    await wait(forMs);
    const cost = await costOf(page);
    return { ...cost, tasks: cost.tasks - before };
  } finally {
    await page.close();
  }
}

async function costOf(page: Page): Promise<Cost> {
  const metrics = await page.metrics();
  const longest = await page.evaluate(
    () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
  );
  return {
    tasks: (metrics.TaskDuration ?? 0) * 1000,
    longest,
    heap: metrics.JSHeapUsedSize ?? 0,
  };
}

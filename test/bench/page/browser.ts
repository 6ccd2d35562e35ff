/** A browser with one extension in it, and what a page costs there, in time of the page's thread: what else runs on the machine counts for little. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../find-browsers.mjs';
import { CATEGORIES, type OurTasks, ourTasks, type TraceEvent } from './trace';

/** What one visit to a page cost the page's thread: milliseconds in all tasks, bytes of its heap. */
export interface Cost {
  readonly tasks: number;
  readonly heap: number;
}

export interface Stay {
  /** Milliseconds after the load that are not counted. */
  readonly settleMs: number;
  /** Milliseconds that are. */
  readonly stayMs: number;
  /** The tab is never shown. */
  readonly hidden?: boolean;
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

/** Milliseconds by name, in time of the page's thread. */
interface Meter {
  read(): Promise<Readonly<Record<string, number>>>;
}

export async function meterOf(page: Page): Promise<Meter> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(
        metrics.map(({ name, value }) => [name, name.endsWith('Duration') ? value * 1000 : value]),
      );
    },
  };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the page in a new tab and lets it live; tells what that cost. */
export async function visit(browser: Browser, address: string, stay: Stay): Promise<Cost> {
  const cover = stay.hidden ? await browser.newPage() : null;
  const page = await browser.newPage();
  try {
    const meter = await meterOf(page);
    await (cover ?? page).bringToFront();
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    const state = await page.evaluate(() => document.visibilityState);
    if (state !== (cover ? 'hidden' : 'visible')) throw new Error(`The tab is ${state}.`);
    await wait(stay.settleMs);
    const before = stay.settleMs > 0 ? ((await meter.read()).TaskDuration ?? 0) : 0;
    await wait(stay.stayMs);
    const { TaskDuration = 0, JSHeapUsedSize = 0 } = await meter.read();
    return { tasks: TaskDuration - before, heap: JSHeapUsedSize };
  } finally {
    await page.close();
    await cover?.close();
  }
}

/** What the extension's own scripts did on a page, task by task: in a new tab, or `warm` at a second load in the same one. */
export async function traced(
  browser: Browser,
  address: string,
  stayMs: number,
  state: 'cold' | 'warm' | 'hidden',
): Promise<OurTasks> {
  const cover = state === 'hidden' ? await browser.newPage() : null;
  const page = await browser.newPage();
  const open = async () => {
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await wait(stayMs);
  };
  try {
    await (cover ?? page).bringToFront();
    if (state === 'warm') await open();
    await page.tracing.start({ categories: [...CATEGORIES] });
    await open();
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    return ourTasks(traceEvents);
  } finally {
    await page.close();
    await cover?.close();
  }
}

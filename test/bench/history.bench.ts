/**
 * The history at size, in real Chromium: `tsx test/bench/history.bench.ts [--sizes 1,1000] [--no-text] [--json FILE]`.
 * Prints the design's budgets next to what was measured, and two rivals at the sizes they can take.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../find-browsers.mjs';
import type { Bench, Times } from './history/in-page';

declare const window: { bench: Bench };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,1000,100000,1000000' },
    'no-text': { type: 'boolean', default: false },
    rivals: { type: 'string', default: '1000,10000' },
    json: { type: 'string' },
  },
});
const sizes = list(values.sizes);
const keepText = !values['no-text'];
/**
 * Above this size a history is filled in bulk (`history/bulk.ts`), all but the newest readings: kept one by one, a million
 * would take most of an hour. What is left out there, relating never reads; the disk's figure is marked.
 */
const MOST_FILLED = 10_000;
const NEWEST = 2_000;
/** Budgets of the design: related coverage warm, by size. */
const BUDGET: Readonly<Record<number, number>> = { 1: 3, 1000: 5, 100000: 15, 1000000: 40 };

function list(text: string): number[] {
  return text.split(',').map(Number).filter(Boolean);
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [new URL('./history/in-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return result.outputFiles[0]?.text ?? '';
}

async function withPage<T>(profile: string, port: number, job: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found: install it, or set CHROME_PATH');
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    protocolTimeout: 3_600_000,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://127.0.0.1:${port}/`);
    return await job(page);
  } finally {
    await browser.close();
  }
}

/** A browser profile of its own, gone afterwards. */
async function inProfile<T>(job: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'history-bench-'));
  try {
    return await job(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize / 1e6;
}

function diskOf(profile: string): number {
  return Number(
    execFileSync('du', ['-sb', join(profile, 'Default', 'IndexedDB')], { encoding: 'utf8' }).split('\t')[0],
  );
}

async function measureSize(size: number, profile: string, port: number) {
  const filled = await withPage(profile, port, (page) =>
    page.evaluate(
      async (count, newest, text) => {
        window.bench.setKeepText(text);
        const done =
          newest > 0 ? await window.bench.bulk(count, newest) : await window.bench.fill(1, count + 1);
        await window.bench.maintain();
        return done;
      },
      size,
      size > MOST_FILLED ? NEWEST : 0,
      keepText,
    ),
  );
  const disk = diskOf(profile);
  const measured = await withPage(profile, port, async (page) => {
    const firstOfBrowser = await page.evaluate((count) => window.bench.first(count), size);
    await page.reload();
    const first = await page.evaluate((count) => window.bench.first(count), size);
    const result = await page.evaluate(
      (count, text) => {
        window.bench.setKeepText(text);
        return window.bench.measure(count);
      },
      size,
      keepText,
    );
    const heap = await heapOf(page);
    const stores = await page.evaluate(() => window.bench.storeBytes(500));
    const exported = await page.evaluate(() => window.bench.exportRate());
    const imported = await page.evaluate(() => window.bench.importRate());
    return { first, firstOfBrowser, ...result, heap, stores, exported, imported };
  });
  return { size, filled, disk, ...measured };
}

type Measured = Awaited<ReturnType<typeof measureSize>>;

function report(all: readonly Measured[]): string {
  const ms = (value: number) => value.toFixed(1);
  const three = ({ least, median, p99 }: Times) => [least, median, p99].map(ms).join(' / ');
  const rows = all.map((m) => [
    String(m.size),
    `${three(m.relate)} (${BUDGET[m.size] ?? '–'})`,
    `${ms(m.first)} (150)`,
    ms(m.firstOfBrowser),
    three(m.kept),
    `${three(m.durable)} (5 / 25)`,
    ms(m.popup.median),
    ms(m.search.median),
    ms(m.card.median),
    `${m.heap.toFixed(1)} (30)`,
    `${(m.disk / m.size).toFixed(0)}${m.size > MOST_FILLED ? ' in bulk' : ''}`,
    `${(m.filled.ms / 1000).toFixed(0)} (${ms(m.filled.longest)})`,
    `${m.exported.perSecond} / ${m.imported}`,
  ]);
  const head = [
    'readings',
    'relate warm ms, least / median / p99 (budget)',
    "first after the worker's restart",
    "after the browser's",
    'keep, relating included',
    'visit → durable',
    'popup view',
    'search',
    'card',
    'heap MB',
    'disk B a reading',
    'filled in s (longest step of a merge, ms)',
    'export / import a second',
  ];
  return [head, ...rows].map((row) => row.join(' | ')).join('\n');
}

async function main(): Promise<void> {
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><meta charset=utf-8><script src=/bench.js></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const all: Measured[] = [];
  const rivals: unknown[] = [];
  try {
    for (const size of sizes) {
      all.push(await inProfile((profile) => measureSize(size, profile, port)));
      console.log(report(all.slice(-1)));
    }
    for (const size of list(values.rivals)) {
      const result = await inProfile((profile) =>
        withPage(profile, port, (page) =>
          page.evaluate(
            async (count) => ({
              size: count,
              miniSearch: await window.bench.rivals.miniSearch(count),
              multiEntry: await window.bench.rivals.multiEntry(count),
            }),
            size,
          ),
        ),
      );
      rivals.push(result);
      console.log(JSON.stringify(result));
    }
  } finally {
    server.close();
  }
  console.log(`\n${report(all)}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ keepText, all, rivals }, null, 1)}\n`);
}

await main();

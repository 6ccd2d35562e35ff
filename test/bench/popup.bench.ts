/**
 * From the popup's opening to its earlier coverage standing laid out in it, the background awake and asleep, next to a
 * page of the extension that asks nobody: `tsx test/bench/popup.bench.ts [--rounds 12]` (needs `npm run build`). The
 * frame that paints it comes after that.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startDemo } from '../demo/server';
import { killBackground } from '../e2e/harness/background';
import { storedRows } from '../e2e/harness/history';
import { launch } from '../e2e/harness/launch';
import { openPage } from '../e2e/harness/open-page';
import { until } from '../e2e/harness/until';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '12' } } });
const rounds = Number(values.rounds);
const EARLIER = 'river-2025-09-02-courier';
const OPEN = 'river-2026-03-12-post';

const CONTROL = {
  'control.html': '<!doctype html><title>Control</title><body><script src="control.js"></script></body>',
  'control.js':
    "document.body.append(Object.assign(document.createElement('p'), { className: 'coverage-group' }));",
};

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const extension = await mkdtemp(join(tmpdir(), 'backstory-popup-'));
await cp(built, extension, { recursive: true });
for (const [file, text] of Object.entries(CONTROL)) await writeFile(join(extension, file), text);
const demo = await startDemo();
const launched = await launch('chromium', { extension });

/** Opens an article and stays until it is kept. */
async function keep(name: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(demo.article(name));
  await until(`${name} is kept`, async () =>
    (await storedRows(launched.control)).some((row) => row.url === demo.article(name)),
  );
  return page;
}

/** Milliseconds from the start of the popup's load. */
async function timePopup(article: Page, file = 'popup.html'): Promise<number> {
  await article.bringToFront();
  const popup = await launched.browser.newPage({ background: true });
  await popup.evaluateOnNewDocument(() => {
    const watch = new MutationObserver(() => {
      const coverage = document.querySelector('.coverage-group');
      if (!coverage) return;
      watch.disconnect();
      coverage.getBoundingClientRect();
      Object.assign(globalThis, { shownAt: performance.now() });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await openPage(popup, `${launched.origin}${file}`);
  const shownAt = await until('the coverage is shown', () =>
    popup.evaluate(() => (globalThis as { shownAt?: number }).shownAt),
  );
  await popup.close();
  return shownAt;
}

function tell(name: string, times: readonly number[], budget: string): void {
  // The first round pays for what the browser has not yet loaded.
  const sorted = times.slice(1).sort((a, b) => a - b);
  const [least = 0, median = 0] = [sorted[0], sorted[sorted.length >> 1]];
  console.log(`${name}: least ${least.toFixed(0)}, median ${median.toFixed(0)} ms${budget}`);
}

try {
  await (await keep(EARLIER)).close();
  const page = await keep(OPEN);
  const [control, warm, asleep]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < rounds; i++) {
    control.push(await timePopup(page, 'control.html'));
    warm.push(await timePopup(page));
    await killBackground(launched);
    asleep.push(await timePopup(page));
  }
  tell('control, a page that asks nobody', control, '');
  tell('popup opened, background awake', warm, ' (at most 100)');
  tell('popup opened, background asleep', asleep, ' (at most 150)');
} finally {
  await launched.close();
  await demo.close();
  await rm(extension, { recursive: true, force: true });
}

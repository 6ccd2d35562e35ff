/**
 * From the popup's opening to its earlier coverage standing laid out in it, the background awake and asleep:
 * `tsx test/bench/popup.bench.ts [--rounds 12]` (needs `npm run build`). The frame that paints it comes after that.
 */
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

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
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
async function timePopup(article: Page): Promise<number> {
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
  await openPage(popup, `${launched.origin}popup.html`);
  const shownAt = await until('the coverage is shown', () =>
    popup.evaluate(() => (globalThis as { shownAt?: number }).shownAt),
  );
  await popup.close();
  return shownAt;
}

function tell(name: string, times: readonly number[], budget: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const [least = 0, median = 0] = [sorted[0], sorted[sorted.length >> 1]];
  console.log(`${name}: least ${least.toFixed(0)}, median ${median.toFixed(0)} ms (at most ${budget})`);
}

try {
  await (await keep(EARLIER)).close();
  const page = await keep(OPEN);
  const [warm, asleep]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i++) {
    warm.push(await timePopup(page));
    await killBackground(launched);
    asleep.push(await timePopup(page));
  }
  tell('popup opened, background awake', warm.slice(1), 100);
  tell('popup opened, background asleep', asleep.slice(1), 150);
} finally {
  await launched.close();
  await demo.close();
}

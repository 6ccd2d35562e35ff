/**
 * What Backstory costs a page, against an extension that does nothing, alternating in one run:
 * `tsx test/bench/page.bench.ts [--rounds 12] [--json FILE]` (needs `npm run build`). Trust the ratios.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { type Cost, makeControl, openBrowser, visit } from './page/browser';
import type { InPage } from './page/in-page';
import { servePages } from './page/pages';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '12' }, json: { type: 'string' } },
});
const rounds = Number(values.rounds);
/** How long a page is watched: long enough for everything the extension does there. */
const STAY_MS: Readonly<Record<string, number>> = { plain: 1_200, article: 2_500, huge: 6_000, storm: 5_000 };
const HUGE_ROUNDS = 3;
/** A page that never rests is measured once it has been read: the reading is the article's cost, told above. */
const SETTLE_MS: Readonly<Record<string, number>> = { storm: 4_000 };

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const figures: Record<string, number> = {};

function tell(name: string, value: number, budget?: number): void {
  figures[name] = value;
  const limit = budget === undefined ? '' : `  (at most ${budget}${value > budget ? ', OVER' : ''})`;
  console.log(`${name.padEnd(58)} ${value.toFixed(2).padStart(10)}${limit}`);
}

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const pages = await servePages();
const control = await openBrowser(makeControl());
const ours = await openBrowser(extension);

async function compare(page: string, times: number): Promise<{ control: Cost[]; ours: Cost[] }> {
  const cost = { control: [] as Cost[], ours: [] as Cost[] };
  const stay = STAY_MS[page] ?? 0;
  const settle = SETTLE_MS[page] ?? 0;
  for (let i = 0; i < times; i++) {
    cost.control.push(await visit(control.browser, pages.address(page), stay, settle));
    cost.ours.push(await visit(ours.browser, pages.address(page), stay, settle));
  }
  return cost;
}

const over = (cost: { control: Cost[]; ours: Cost[] }, what: keyof Cost) =>
  median(cost.ours.map((c) => c[what])) - median(cost.control.map((c) => c[what]));

type Step = 'rest' | 'paint' | 'wrap';

async function inPage(browser: Browser) {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./page/in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const page = await browser.newPage();
  await page.goto(pages.address('long'), { waitUntil: 'load', timeout: 120_000 });
  await page.evaluate(bundle.outputFiles[0]?.text ?? '');
  const call = (step: Step) =>
    page.evaluate((name) => (globalThis as unknown as { inPage: InPage }).inPage[name](), step);
  /** A step's own script, and what script, style and layout the frames after it took. */
  const cost = async (step: Step) => {
    const before = await page.metrics();
    const own = await call(step);
    const after = await page.metrics();
    const took = (what: 'ScriptDuration' | 'RecalcStyleDuration' | 'LayoutDuration') =>
      ((after[what] ?? 0) - (before[what] ?? 0)) * 1000;
    return own + took('ScriptDuration') + took('RecalcStyleDuration') + took('LayoutDuration');
  };
  await cost('rest');
  const rest = await cost('rest');
  const paintMs = (await cost('paint')) - rest;
  const [marks, hitMs] = await page.evaluate(() => {
    const { inPage: ours } = globalThis as unknown as { inPage: InPage };
    return [ours.marks, ours.hit()] as const;
  });
  const wrapMs = (await cost('wrap')) - rest;
  await page.close();
  return { marks, paintMs, hitMs, wrapMs };
}

try {
  // The first visit starts both extensions' processes.
  await compare('plain', 1);
  const plain = await compare('plain', rounds);
  tell('plain page: task time over control, ms', over(plain, 'tasks'), 2);
  tell('plain page: longest task over control, ms', over(plain, 'longest'), 0);
  const article = await compare('article', rounds);
  tell('article of 1,000 words: task time over control, ms', over(article, 'tasks'), 100);
  tell('article: longest task, ms', median(article.ours.map((c) => c.longest)), 50);
  tell('article: heap over control, MB', over(article, 'heap') / 1e6, 8);
  const huge = await compare('huge', HUGE_ROUNDS);
  tell('10 MB page: longest task over control, ms', over(huge, 'longest'), 50);
  tell('10 MB page: task time over control, ms', over(huge, 'tasks'));
  const storm = await compare('storm', Math.ceil(rounds / 3));
  const ratio = median(storm.ours.map((c) => c.tasks)) / median(storm.control.map((c) => c.tasks));
  tell('mutating page: task time, times control', ratio, 1.1);
  const painted = await inPage(control.browser);
  tell(`${painted.marks} highlights, ms`, painted.paintMs, 5);
  tell('the same wrapped in elements, ms', painted.wrapMs);
  tell('hover hit test, ms', painted.hitMs, 0.1);
} finally {
  await Promise.all([control.close(), ours.close()]);
  pages.close();
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);

/** Painting, wrapping and hit-testing measured inside a page, each as `in-page.ts` does it. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { meterOf } from './browser';
import type { InPage } from './in-page';

const ROUNDS = 9;
/** What painting makes the page's thread do, now and in the frames after it. */
const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const;

interface InPageCost {
  readonly marks: number;
  /** Milliseconds over the same frames without any painting: medians, but for wrapping, which is done once. */
  readonly paintMs: number;
  readonly wrapMs: number;
  /** A hit. */
  readonly hitMs: number;
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

export async function measureInPage(browser: Browser, address: string): Promise<InPageCost> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page.evaluate(bundle.outputFiles[0]?.text ?? '');
    const meter = await meterOf(page);
    const costOf = async (step: 'rest' | 'paint' | 'clear' | 'wrap') => {
      const before = await meter.read();
      const own = await page.evaluate(
        (name) => (globalThis as unknown as { inPage: InPage }).inPage[name](),
        step,
      );
      const after = await meter.read();
      return WORK.reduce((sum, name) => sum + (after[name] ?? 0) - (before[name] ?? 0), own);
    };
    await costOf('rest');
    const paints: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const rest = await costOf('rest');
      paints.push((await costOf('paint')) - rest);
      await costOf('clear');
    }
    const hits = async () => {
      const before = await meter.read();
      const [marks, count] = await page.evaluate(() => {
        const { inPage: ours } = globalThis as unknown as { inPage: InPage };
        return [ours.marks, ours.hit()] as const;
      });
      const after = await meter.read();
      return { marks, hitMs: ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) / count };
    };
    await hits();
    const { marks, hitMs } = await hits();
    const rest = await costOf('rest');
    return { marks, paintMs: median(paints), wrapMs: (await costOf('wrap')) - rest, hitMs };
  } finally {
    await page.close();
  }
}

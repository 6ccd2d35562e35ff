/** The path of a first reading, walked without a display. */
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Demo } from '../demo/server';
import { cardText } from '../e2e/harness/card';
import { badgeAt } from '../e2e/harness/extension-api';
import { storedRows } from '../e2e/harness/history';
import { type Launched, launch } from '../e2e/harness/launch';
import { placeOfMark, untilMarked } from '../e2e/harness/marks';
import { openPopup, untilPopupShows } from '../e2e/harness/popup';
import { until } from '../e2e/harness/until';

const READ_BEFORE = ['river-2025-09-02-courier', 'river-2025-09-11-post', 'river-2026-03-13-daybreak'];
const READ_NOW = 'river-2026-03-12-post';
const NAME = 'Tolliver';
const SCHEMES = ['light', 'dark'] as const;
const POPUP = { width: 400, height: 900, deviceScaleFactor: 2 };

/** Reads four articles, opens a card and the popup, saves screenshots of both to `folder`, prints what they showed. */
export async function walk(demo: Demo, extension: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const launched = await launch('chromium', { extension });
  const saved: string[] = [];
  const save = async (page: Page, name: string): Promise<void> => {
    for (const scheme of SCHEMES) {
      const path = `${folder}/${name}-${scheme}.png` as const;
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path });
      saved.push(relative(process.cwd(), path));
    }
  };
  try {
    for (const name of READ_BEFORE) {
      const page = await readArticle(launched, demo.article(name));
      await page.close();
    }
    const page = await readArticle(launched, demo.article(READ_NOW));
    const badge = await badgeAt(launched.control, page.url());
    console.log(`\nOn the badge: ${badge || 'nothing'}`);

    const { x, y } = await placeOfMark(page, NAME);
    await page.mouse.move(x, y);
    await until('the card is open', async () => (await cardText(launched, page)).includes(NAME));
    await until('the card tells what was read', async () => !(await cardText(launched, page)).includes('…'));
    await save(page, 'card');
    console.log(`\nOn the card of ${NAME}:\n  ${await cardText(launched, page)}`);

    const popup = await openPopup(launched, page);
    await untilPopupShows(popup, 'Earlier coverage');
    await popup.bringToFront();
    await popup.setViewport(POPUP);
    await save(popup, 'popup');
    console.log(`\nIn the popup:\n${indented(await visibleText(popup))}`);
    console.log(`\nScreenshots:\n${saved.map((path) => `  ${path}`).join('\n')}`);
  } finally {
    await launched.close();
  }
}

async function readArticle({ browser, control }: Launched, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  const title = await page.title();
  console.log(`Reading: ${title}`);
  await until(`${title} is kept`, async () => (await storedRows(control)).some((row) => row.url === url));
  await untilMarked(page, '');
  return page;
}

function visibleText(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const text = String(selection);
    selection?.removeAllRanges();
    return text;
  });
}

function indented(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.map((line) => `  ${line}`).join('\n');
}

import { expect, it } from 'vitest';
import { ODD_HOST } from '../demo/outlets';
import { killBackground } from './harness/background';
import { cardText } from './harness/card';
import { closeTab, type ExtensionGlobals, hasReader, tabsAt } from './harness/extension-api';
import { markedTexts, placeOfMark, untilMarked } from './harness/marks';
import { openPage } from './harness/open-page';
import { openPopup, untilPopupShows } from './harness/popup';
import { until } from './harness/until';
import { itKeptItsPromises, KIND, useWorld } from './harness/world';

const world = useWorld();

const TALKS = 'river-2025-09-11-post';
const LAKE = 'river-2025-11-05-ledger';

it('F01, F03: works with a background that dies before every step', async () => {
  const { launched } = world;
  await killBackground(launched);
  const page = await world.read(TALKS);
  await untilMarked(page, 'Ruth Abernathy-Cole');
  await killBackground(launched);
  await world.untilKept(world.demo.article(TALKS));
  await killBackground(launched);
  const popup = await openPopup(launched, page);
  await untilPopupShows(popup, 'Ministers agree to share river data');
  await popup.close();
  await killBackground(launched);
  const next = await world.read('river-2026-03-12-post');
  await untilMarked(next, 'Ruth Abernathy-Cole');
  await killBackground(launched);
  const { x, y } = await placeOfMark(next, 'Ruth Abernathy-Cole');
  await next.mouse.move(x, y);
  await until('the card tells what was read', async () =>
    (await cardText(launched, next)).includes('Ministers agree to share river data'),
  );
  await next.close();
  await page.close();
});

it('F02: a background that dies while it keeps an article leaves it whole or not at all, then whole', async () => {
  const url = world.demo.article(LAKE);
  const page = await world.open(url);
  await untilMarked(page, 'Anneke Sandoval');
  // From just before the article is due until it is there, over and over.
  let deaths = 0;
  const row = await until(
    'the article is kept',
    async () => {
      if (deaths < 12) {
        await killBackground(world.launched);
        deaths += 1;
      }
      return (await world.rows()).find((stored) => stored.url === url);
    },
    45_000,
  );
  expect(row.visits).toBe(1);
  expect((await world.rows()).filter((stored) => stored.url === url)).toHaveLength(1);
  await page.close();
});

it('F29: one address in four tabs is one row', async () => {
  const url = world.demo.article('market-2026-02-09-ledger');
  const pages = await Promise.all([0, 1, 2, 3].map(() => world.open(url)));
  for (const page of pages) {
    await page.bringToFront();
    await untilMarked(page, 'Agnes Farrow');
    const visible = () => page.evaluate(() => document.visibilityState === 'visible');
    await until('the tab is in front', visible);
    const before = (await world.rows()).find((row) => row.url === url)?.visits ?? 0;
    await until('the visit is kept', async () => {
      const row = (await world.rows()).find((stored) => stored.url === url);
      return row && row.visits > before;
    });
  }
  const rows = (await world.rows()).filter((row) => row.url === url);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.visits).toBe(4);
  for (const page of pages) await page.close();
});

it.runIf(KIND === 'chromium')(
  'F08: a prerendered page nobody opened is not kept; once opened it is',
  async () => {
    const page = await world.open(world.demo.at(ODD_HOST, '/2026/03/20/prerender'));
    const prerendered = world.demo.at(ODD_HOST, '/2026/03/20/broken-json-ld');
    await until('the page is prerendered', () =>
      world.demo.requests.some((request) => request.path === '/2026/03/20/broken-json-ld'),
    );
    await world.untilKept(world.demo.article(TALKS));
    expect((await world.rows()).some((row) => row.url === prerendered)).toBe(false);
    await page.click('#next');
    // Puppeteer loses sight of a page that is swapped in: the browser itself is asked.
    const { control } = world.launched;
    await until('the page is opened', async () => (await tabsAt(control, prerendered)).length === 1);
    await until('the reader is there', () => hasReader(control, prerendered));
    await world.untilKept(prerendered);
    for (const id of await tabsAt(control, prerendered)) await closeTab(control, id);
  },
);

it('F05: an update with tabs open takes the old marks away and marks anew, without a reload', async () => {
  const page = await world.read(TALKS);
  await untilMarked(page, 'Ruth Abernathy-Cole');
  const { control, origin } = world.launched;
  await page.evaluate(() => Object.assign(window, { names: [...CSS.highlights.keys()] }));
  await control
    .evaluate(() => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      (browser ?? chrome).runtime.reload();
    })
    .catch(() => undefined);
  await page.bringToFront();
  await until('the old marks are gone and new ones there', () =>
    page.evaluate(() => {
      const { names } = window as unknown as { names: string[] };
      const now = [...CSS.highlights.keys()];
      return now.length > 0 && !now.some((name) => names.includes(name));
    }),
  );
  const texts = await markedTexts(page);
  expect(texts.filter((text) => text === 'Ruth Abernathy-Cole')).toHaveLength(1);
  // The reload has closed every page of the extension, the control page with them.
  world.launched = { ...world.launched, control: await world.tab() };
  await openPage(world.launched.control, `${origin}manifest.json`);
  await page.close();
});

itKeptItsPromises(world);

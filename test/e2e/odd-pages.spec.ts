import { expect, it } from 'vitest';
import { ATTACKS } from '../demo/odd-pages/hostile';
import { ODD_HOST } from '../demo/outlets';
import { cardText } from './harness/card';
import { hasReader } from './harness/extension-api';
import { markedTexts, marksOn, placeOfMark, untilMarked } from './harness/marks';
import { openPopup, popupText, untilPopupShows } from './harness/popup';
import { until } from './harness/until';
import { changesOf, watchForChanges } from './harness/untouched';
import { itKeptItsPromises, useWorld } from './harness/world';

const world = useWorld();

function odd(name: string): string {
  return world.demo.at(ODD_HOST, name.startsWith('/') ? name : `/2026/03/20/${name}`);
}

const READABLE = [
  'broken-json-ld',
  '/news/undated',
  'line-breaks',
  'quirks',
  'strict-policy',
  'forged-events',
  'undoes-everything',
] as const;

it.each(READABLE)('reads and keeps %s', async (name) => {
  const page = await world.open(odd(name));
  await untilMarked(page, 'Leonora Vance');
  await world.untilKept(odd(name));
  await page.close();
});

it('F36: reads and keeps a page in a storm of changes, paints nothing in it, and paints again after it', async () => {
  const page = await world.open(odd('mutation-storm'));
  await world.untilKept(odd('mutation-storm'));
  await until('nothing is painted', async () => (await marksOn(page)).length === 0);
  await page.evaluate(() => (window as unknown as { calm(): void }).calm());
  await untilMarked(page, 'Leonora Vance');
  await page.close();
});

it.each(['right-to-left', 'german'])('says quietly that it cannot read %s', async (name) => {
  const page = await world.open(odd(name));
  await until('the reader is there', () => hasReader(world.launched.control, odd(name)));
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'Not in English');
  expect(await markedTexts(page)).toEqual([]);
  await popup.close();
  await page.close();
});

it('finds no article in a page without a paragraph', async () => {
  const page = await world.open(odd('no-paragraph'));
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'does not look like a news article');
  expect(await markedTexts(page)).toEqual([]);
  await popup.close();
  await page.close();
});

it('F41: shows markup in a title, a name and a quote as text, in the popup and on a card', async () => {
  const page = await world.open(odd('markup-everywhere'));
  await untilMarked(page, 'Agnes Farrow');
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, ATTACKS[0]);
  expect(await popupText(popup)).toContain(ATTACKS[0]);
  const injected = await popup.evaluate(
    () =>
      document.querySelectorAll('#app img, #app script, #app iframe, #app [onerror], #app [onload]').length,
  );
  expect(injected).toBe(0);
  expect(new URL(popup.url() || world.launched.origin).protocol).toMatch(/extension:$|about:/);
  const { x, y } = await placeOfMark(page, 'Agnes Farrow');
  await page.mouse.move(x, y);
  await until('the card is open', async () =>
    (await cardText(world.launched, page)).includes('Agnes Farrow'),
  );
  for (const where of [page, popup])
    expect(await where.evaluate(() => 'attacked' in window), 'an attack ran').toBe(false);
  await popup.close();
  await page.close();
});

it('F39: leaves a page that probes for it nothing but the highlights', async () => {
  const page = await world.open(odd('probe'));
  await untilMarked(page, 'Leonora Vance');
  await world.untilKept(odd('probe'));
  const found = await page.evaluate(() => (window as unknown as { look(): unknown }).look());
  expect(found).toEqual({ messages: [], events: [], mutations: [], globals: [], resources: [] });
  await page.close();
});

it('F40: gives up on a page that clears its marks, after a bounded number of tries', async () => {
  const page = await world.open(odd('clears-highlights'));
  const cleared = () => page.evaluate(() => (window as unknown as { cleared: number }).cleared);
  await until('the page has cleared marks', async () => (await cleared()) > 0);
  await world.untilKept(odd('clears-highlights'));
  expect(await cleared()).toBeLessThan(12);
  await page.close();
});

it('F46: reads the top page alone, once, whatever frames it holds', async () => {
  const before = (await world.rows()).length;
  const page = await world.open(odd('frames'));
  await untilMarked(page, 'Leonora Vance');
  expect((await world.untilKept(odd('frames'))).visits).toBe(1);
  const marked = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(
      ({ contentWindow }) => (contentWindow as unknown as { CSS: typeof CSS }).CSS.highlights.size,
    ),
  );
  expect(marked.length).toBeGreaterThan(60);
  expect(marked.filter((size) => size > 0)).toEqual([]);
  expect(await world.rows()).toHaveLength(before + 1);
  await page.close();
});

it.each(['framed', 'inside'])('F46: finds no article in a page that only frames one: %s', async (name) => {
  const page = await world.open(odd(name));
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'does not look like a news article');
  expect(await hasReader(world.launched.control, odd(name))).toBe(false);
  await popup.close();
  await page.close();
});

it('F44: causes no report on a page with a strict policy', async () => {
  expect(world.demo.requests.filter(({ path }) => path === '/report')).toEqual([]);
});

it('F45: reads a page with poisoned prototypes and clobbered names', async () => {
  const page = await world.open(odd('poisoned'));
  await untilMarked(page, 'Leonora Vance');
  await page.close();
});

it('F41: survives a headline of 100,000 characters', async () => {
  const page = await world.open(odd('long-title'));
  const popup = await openPopup(world.launched, page);
  await until('the popup has answered', async () => (await popupText(popup)).length > 200);
  expect((await popupText(popup)).length).toBeLessThan(20_000);
  await popup.close();
  await page.close();
});

it('changes nothing in any article of the sample or odd page that is still by itself', async () => {
  const still = world.demo
    .articles()
    .filter((article) => article.outlet.id !== 'daybreak')
    .map((article) => world.demo.article(article.name))
    .concat(['broken-json-ld', '/news/undated', 'line-breaks', 'quirks', 'markup-everywhere'].map(odd));
  const page = await world.tab();
  await watchForChanges(page);
  for (const url of still) {
    await page.goto(url);
    await until(`${url} is marked`, async () => (await markedTexts(page)).length > 0);
    expect(await changesOf(page), url).toEqual({ changes: [], same: true });
  }
  await page.close();
}, 120_000);

it('reads the beginning of a page of 10 MB and says that it stopped', async () => {
  const page = await world.open(odd('ten-megabytes'));
  await untilMarked(page, 'Leonora Vance');
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'only its first part was read');
  await popup.close();
  await page.close();
}, 120_000);

itKeptItsPromises(world);

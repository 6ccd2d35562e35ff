import { expect, it } from 'vitest';
import { ODD_HOST, OUTLETS } from '../demo/outlets';
import { ask } from './harness/ask';
import { cardText } from './harness/card';
import { stepMention } from './harness/extension-api';
import { markedTexts, marksOn, untilMarked } from './harness/marks';
import { openPopup, untilPopupShows } from './harness/popup';
import { until } from './harness/until';
import { itKeptItsPromises, useWorld } from './harness/world';

const world = useWorld();

const TALKS = 'river-2026-03-13-daybreak';
const MARKET = 'market-2026-03-17-daybreak';
const LIVE = 'ferry-2026-02-03-daybreak';

it('follows an app that swaps articles in place and loads text late', async () => {
  const page = await world.open(world.demo.at(OUTLETS.daybreak.host, '/'));
  await page.waitForSelector('a.card');
  const go = (name: string) =>
    page.evaluate(
      (path) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-in-app]')];
        links.find((link) => link.pathname === path)?.click();
      },
      new URL(world.demo.article(name)).pathname,
    );
  await go(TALKS);
  // Stands in the part that comes late.
  await untilMarked(page, 'Mirela Kostas');
  await world.untilKept(world.demo.article(TALKS));

  await page.waitForSelector('#next a');
  await go(MARKET);
  const marked = await untilMarked(page, 'Martin Quill');
  expect(marked.filter((text) => text.includes('Kostas'))).toEqual([]);
  await world.untilKept(world.demo.article(MARKET));
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'Old Fish Market saved by a single vote');
  await popup.close();

  await page.evaluate(() => history.back());
  const back = await untilMarked(page, 'Mirela Kostas');
  expect(back.filter((text) => text.includes('Quill'))).toEqual([]);
  await page.close();
});

it('takes its marks away when the app goes back to its front', async () => {
  const page = await world.read(MARKET);
  await untilMarked(page, 'Martin Quill');
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('header a[data-in-app]')?.click());
  await page.waitForSelector('a.card');
  // The highlights themselves go once the page has been read again; their ranges go with the nodes.
  await until('the marks are gone', async () => (await marksOn(page)).length === 0);
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'does not look like a news article');
  await popup.close();
  await page.close();
});

it('says what changed when an article was rewritten since', async () => {
  const url = world.demo.article(LIVE);
  const first = await world.open(url);
  await untilMarked(first, 'Lars Penhallow');
  await world.untilKept(url);
  await first.close();
  world.demo.rewrite(true);
  const second = await world.open(url);
  await untilMarked(second, 'Beatrix Nolan');
  const popup = await openPopup(world.launched, second);
  await untilPopupShows(popup, 'Changed since you read it');
  await untilPopupShows(popup, '31 hurt');
  expect((await world.rows()).filter((row) => row.url === url)).toHaveLength(1);
  await popup.close();
  await second.close();
  world.demo.rewrite(false);
});

it('reads, marks and keeps nothing on a site that is switched off, and does so again afterwards', async () => {
  const url = world.demo.article('market-2026-02-27-courier');
  const page = await world.open(url);
  await untilMarked(page, 'Rosalind Achebe');
  let popup = await openPopup(world.launched, page);
  const toggle = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await untilPopupShows(popup, 'Fish market vote put off');
  const rows = await world.rows();
  await toggle();
  await untilPopupShows(popup, 'Paused on this site');
  await until('the marks are gone', async () => (await markedTexts(page)).length === 0);
  await page.reload();
  await popup.close();
  popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'Paused on this site');
  expect(await markedTexts(page)).toEqual([]);
  expect(await world.rows()).toEqual(rows);
  await toggle();
  await untilMarked(page, 'Rosalind Achebe');
  await popup.close();
  await page.close();
});

it('F47: reads each article of an endless page as its own, and drops the marks of one that was taken out', async () => {
  const first = world.demo.at(ODD_HOST, '/2026/03/20/endless');
  const second = world.demo.at(ODD_HOST, '/2026/03/18/night-ferry-to-sandholm-ends-in-april');
  const page = await world.open(first);
  await untilMarked(page, 'Leonora Vance');
  await world.untilKept(first);
  await page.waitForSelector('#second');
  await page.evaluate(() => document.querySelector('#second h1')?.scrollIntoView({ block: 'start' }));
  const marked = await untilMarked(page, 'Edwin Halloran');
  expect(marked.filter((text) => text.includes('Vance'))).toEqual([]);
  expect((await world.untilKept(second)).url).toBe(second);
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'Night ferry to Sandholm ends in April');
  await popup.close();

  await page.evaluate(() => scrollTo(0, 0));
  await untilMarked(page, 'Leonora Vance');
  await page.evaluate(() => (window as unknown as { leave(): void }).leave());
  await untilMarked(page, 'Edwin Halloran');
  const gone = await page.evaluate(
    () =>
      [...CSS.highlights.values()].flatMap((group) => [...group]).filter((r) => !r.startContainer.isConnected)
        .length,
  );
  expect(gone).toBe(0);
  await page.close();
});

it('marks what a live blog adds and rewords, leaves the other marks painted and an open card open', async () => {
  const url = world.demo.at(ODD_HOST, '/2026/03/20/live');
  const page = await world.open(url);
  const { control } = world.launched;
  await untilMarked(page, 'Leonora Vance');
  await world.untilKept(url);
  await until('there is a mention', () => stepMention(control, url, 1));
  const card = await until('a card is open', () => cardText(world.launched, page));
  await page.evaluate(() =>
    Object.assign(window, { held: [...CSS.highlights.values()].flatMap((group) => [...group]) }),
  );
  await page.evaluate(() => (window as unknown as { report(): void }).report());
  await untilMarked(page, 'Ottilie Brandt');
  const dropped = await page.evaluate(() => {
    const now = new Set([...CSS.highlights.values()].flatMap((group) => [...group]));
    return (window as unknown as { held: AbstractRange[] }).held.filter((range) => !now.has(range)).length;
  });
  expect(dropped).toBe(0);
  expect(await cardText(world.launched, page)).toBe(card);

  await page.evaluate(() => (window as unknown as { amend(): void }).amend());
  const marked = await untilMarked(page, 'Rosalind Achebe');
  expect(marked.filter((text) => text.includes('Bellamy'))).toEqual([]);
  await until('the amended text is kept', async () => {
    const { rows } = await ask(control, 'search', { query: 'Achebe', limit: 5 });
    return rows.some((row) => row.url === url);
  });
  expect((await world.untilKept(url)).visits).toBe(1);
  await page.close();
});

it('keeps an article that is rendered anew in its first seconds, once', async () => {
  const url = world.demo.at(ODD_HOST, '/2026/03/20/renders-anew');
  const page = await world.open(url);
  expect((await world.untilKept(url)).visits).toBe(1);
  await untilMarked(page, 'Leonora Vance');
  await page.close();
});

it('comes back from the back/forward cache with its marks and without another row', async () => {
  const url = world.demo.article('ferry-2026-02-17-courier');
  const page = await world.open(url);
  await untilMarked(page, 'Olwen Rasmussen');
  const kept = await world.untilKept(url);
  await page.goto(world.demo.at(OUTLETS.courier.host, '/'));
  // Puppeteer waits for a load, which a page out of the cache has not.
  await page.evaluate(() => history.back());
  await until('the article is back', () => page.evaluate((wanted) => location.href === wanted, url));
  await untilMarked(page, 'Olwen Rasmussen');
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'Ferry inquiry to open on 24 March');
  expect((await world.untilKept(url)).visits).toBeLessThanOrEqual(kept.visits + 1);
  await popup.close();
  await page.close();
});

itKeptItsPromises(world);

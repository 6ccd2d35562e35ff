import { expect, it } from 'vitest';
import { INDEX_HOST, OUTLETS } from '../demo/outlets';
import { cardText } from './harness/card';
import { badgeAt, hasReader } from './harness/extension-api';
import { markedTexts, marksOn, placeOfMark, untilMarked } from './harness/marks';
import { coverageOf, openPopup, popupText, untilPopupShows } from './harness/popup';
import { until } from './harness/until';
import { changesOf, watchForChanges } from './harness/untouched';
import { itKeptItsPromises, useWorld } from './harness/world';

const FIRST = 'river-2025-09-02-courier';
const SECOND = 'river-2026-03-12-post';

/** The browser's own language decides the order of day and month. */
const FIRST_WEEK = /8\D{1,8}14 September 2025|September 8\D{1,8}14, 2025/;
const SECOND_WEEK = /16\D{1,8}22 March 2026|March 16\D{1,8}22, 2026/;

const world = useWorld();

it('marks people, dates and quotes of an article', async () => {
  const page = await world.read(FIRST);
  const marked = await untilMarked(page, 'Tolliver');
  expect(marked).toEqual(expect.arrayContaining(['Tolliver', 'Petrosh', 'next week', 'Anton Lisiecki']));
  expect(marked.some((text) => text.includes('a river that stops for one neighbour'))).toBe(true);
  await page.close();
});

it('gives its highlights other names on every load', async () => {
  const page = await world.read(FIRST);
  await untilMarked(page, 'Tolliver');
  const before = (await marksOn(page)).map((group) => group.name);
  await page.reload();
  await untilMarked(page, 'Tolliver');
  const after = (await marksOn(page)).map((group) => group.name);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
  await page.close();
});

it('keeps an article once it was open for a few seconds, and only once', async () => {
  const page = await world.read(FIRST);
  await world.untilKept(world.demo.article(FIRST));
  await page.reload();
  await untilMarked(page, 'Tolliver');
  expect(await world.rows()).toHaveLength(1);
  await page.close();
});

it('shows the look-alike as another occasion, with both people and both weeks', async () => {
  const page = await world.read(SECOND);
  await world.untilKept(world.demo.article(SECOND));
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'Tolliver to meet Petrosh in Karsk next week');
  const coverage = await coverageOf(popup);
  const [row] = coverage['other-occasion'] ?? [];
  expect(row?.title, JSON.stringify(coverage)).toBe('Tolliver to meet Petrosh in Karsk next week');
  const reasons = row?.reasons.join(' ') ?? '';
  expect(reasons).toMatch(/Maren Tolliver/);
  expect(reasons).toMatch(/Dragan Petrosh/);
  expect(reasons).toMatch(FIRST_WEEK);
  expect(reasons).toMatch(SECOND_WEEK);
  const text = await popupText(popup);
  expect(text).toMatch(/Maren Tolliver/);
  expect(text).toMatch(/next week/);
  await popup.close();
  await page.close();
});

it('scrolls the page to what a row of the popup speaks of', async () => {
  const page = await world.read(SECOND);
  await untilMarked(page, 'Tolliver');
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'Ruth Abernathy-Cole');
  const top = () => page.evaluate(() => scrollY);
  expect(await top()).toBe(0);
  await popup.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('button.place-button')];
    rows.find((row) => row.textContent?.includes('Ruth Abernathy-Cole'))?.click();
  });
  await until('the page has scrolled', async () => (await top()) > 0);
  await popup.close();
  await page.close();
});

it('shows a card with what was read before, which Esc closes', async () => {
  const page = await world.read(SECOND);
  await untilMarked(page, 'Tolliver');
  const { x, y } = await placeOfMark(page, 'Tolliver');
  await page.mouse.move(x, y);
  const card = await until('the card is open', async () => {
    const text = await cardText(world.launched, page);
    return /courier/i.test(text) ? text : null;
  });
  expect(card).toMatch(/Maren Tolliver/);
  expect(card).toMatch(/Foreign Secretary/i);
  expect(card).toMatch(/Tolliver to meet Petrosh in Karsk next week/);
  await page.keyboard.press('Escape');
  await until('the card is closed', async () => (await cardText(world.launched, page)) === '');
  await page.close();
});

it('shows the resolved week on a date’s card', async () => {
  const page = await world.read(SECOND);
  await untilMarked(page, 'next week');
  const { x, y } = await placeOfMark(page, 'next week');
  await page.mouse.move(x, y);
  await until('the card gives the week', async () => SECOND_WEEK.test(await cardText(world.launched, page)));
  await page.close();
});

it('counts earlier reports of the event on the badge, none at zero', async () => {
  const first = await world.read('ferry-2026-02-03-post');
  await world.untilKept(world.demo.article('ferry-2026-02-03-post'));
  expect(await badgeAt(world.launched.control, first.url())).toBe('');
  const second = await world.read('ferry-2026-02-03-ledger');
  await until('the badge counts', async () => (await badgeAt(world.launched.control, second.url())) === '1');
  const popup = await openPopup(world.launched, second);
  await untilPopupShows(popup, 'Two ferries collide');
  const coverage = await coverageOf(popup);
  expect(
    coverage['same-report']?.map((row) => row.title),
    JSON.stringify(coverage),
  ).toEqual(['Two ferries collide in fog off Kestrel Bay, 14 hurt']);
  await popup.close();
  await first.close();
  await second.close();
});

it('does nothing at all on pages that are no articles', async () => {
  const { post, courier, ledger, daybreak } = OUTLETS;
  const pages = [
    world.demo.at(post.host, '/'),
    world.demo.at(post.host, '/world'),
    world.demo.at(post.host, '/shop'),
    world.demo.at(post.host, '/search?q=ferry'),
    world.demo.at(post.host, '/login'),
    world.demo.at(courier.host, '/'),
    world.demo.at(courier.host, '/politics'),
    world.demo.at(ledger.host, '/'),
    world.demo.at(ledger.host, '/search?q=lirra'),
    world.demo.at(daybreak.host, '/'),
    world.demo.at(INDEX_HOST, '/'),
  ];
  const before = await world.rows();
  for (const url of pages) {
    const page = await world.tab();
    await watchForChanges(page);
    await page.goto(url);
    // The popup asks the tab: by the time it has an answer the gate has long decided.
    const popup = await openPopup(world.launched, page);
    await untilPopupShows(popup, 'does not look like a news article');
    expect(await hasReader(world.launched.control, url), `a reader on ${url}`).toBe(false);
    expect(await markedTexts(page)).toEqual([]);
    if (!url.includes(daybreak.host)) expect(await changesOf(page)).toEqual({ changes: [], same: true });
    await popup.close();
    await page.close();
  }
  expect(await world.rows()).toEqual(before);
});

it('finds earlier readings in the popup of a page that is no article', async () => {
  const page = await world.open(world.demo.at(OUTLETS.post.host, '/shop'));
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'Two ferries collide');
  await popup.evaluate(() => {
    const box = document.querySelector('input');
    if (!box) throw new Error('There is no search box.');
    box.value = 'Petrosh';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await until('the search has narrowed the list', async () => {
    const text = await popupText(popup);
    return text.includes('Tolliver to meet Petrosh') && !text.includes('Two ferries collide');
  });
  await popup.close();
  await page.close();
});

itKeptItsPromises(world);

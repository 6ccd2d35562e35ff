import { expect, it } from 'vitest';
import { openPage } from './harness/open-page';
import { openPopup, untilPopupShows } from './harness/popup';
import { until } from './harness/until';
import { itKeptItsPromises, useWorld } from './harness/world';

const world = useWorld();

const EARLIER = 'river-2026-03-12-post';
const NOW = 'river-2026-03-13-daybreak';

it('leads from the popup to the story, takes a correction there and takes it back', async () => {
  const first = await world.read(EARLIER);
  await world.untilKept(world.demo.article(EARLIER));
  await first.close();
  const page = await world.read(NOW);
  await world.untilKept(world.demo.article(NOW));
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, 'The whole story');
  const path = await popup.$eval('.coverage-story a', (link) => link.getAttribute('href') ?? '');
  await popup.close();

  const history = await world.launched.browser.newPage();
  await openPage(history, new URL(path, world.launched.origin).href);
  await untilPopupShows(history, 'Day by day');
  const readings = () =>
    history.evaluate(
      () => new Set([...document.querySelectorAll('.story-reports a')].map((a) => a.textContent)).size,
    );
  await until('both readings are in the story', async () => (await readings()) === 2);

  await history.evaluate(() => {
    location.hash = location.hash.replace('story', 'reading');
  });
  await untilPopupShows(history, 'Earlier coverage you read');
  const press = (words: string) =>
    history.evaluate((label) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#earlier button, .toast button')];
      buttons.find((each) => `${each.textContent} ${each.ariaLabel}`.includes(label))?.click();
    }, words);
  const related = () => history.evaluate(() => document.querySelectorAll('#earlier .rail-row').length);
  await until('the earlier report is there', async () => (await related()) === 1);
  await press('More about');
  await until('the menu is open', () => history.$('.more-actions'));
  await press('Not related');
  await until('it is taken out', async () => (await related()) === 0);
  await press('Undo');
  await until('it is back', async () => (await related()) === 1);
  expect(await related()).toBe(1);
  await history.close();
  await page.close();
});

itKeptItsPromises(world);

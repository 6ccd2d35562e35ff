import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardText } from './harness/card';
import { type ExtensionGlobals, tabsAt } from './harness/extension-api';
import { untilMarked } from './harness/marks';
import { openPage } from './harness/open-page';
import { openPopup, popupText, untilPopupShows } from './harness/popup';
import { until } from './harness/until';
import { itKeptItsPromises, useWorld } from './harness/world';

const world = useWorld();

const FIRST = 'river-2026-03-12-post';
const SECOND = 'river-2026-03-13-daybreak';
const THIRD = 'river-2026-03-19-ledger';
const PERSON = 'Anneke Sandoval';

async function readAndKeep(name: string): Promise<Page> {
  const page = await world.read(name);
  await world.untilKept(world.demo.article(name));
  return page;
}

async function opened(path: string): Promise<Page> {
  const page = await world.tab();
  await openPage(page, `${world.launched.origin}${path}`);
  return page;
}

/** Presses what says or is labelled so, as soon as it is there. */
async function press(page: Page, words: string): Promise<void> {
  await until(`"${words}" is pressed`, () =>
    page.evaluate((label) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find((each) => `${each.textContent} ${each.ariaLabel}`.includes(label));
      button?.click();
      return button !== undefined;
    }, words),
  );
}

/** As the keyboard shortcut does: to the next mention, with its card. */
async function step(control: Page, url: string): Promise<void> {
  const [tabId = -1] = await tabsAt(control, url);
  await control.evaluate(
    (id, message) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      return (browser ?? chrome).tabs.sendMessage(id, message);
    },
    tabId,
    { backstory: 1, call: 'step', payload: { direction: 1 } },
  );
}

async function untilGone(page: Page, words: string): Promise<void> {
  await until(`"${words}" is gone`, async () => !(await popupText(page)).includes(words));
}

it('a correction made in the popup holds for what was read, for what is read later, and until it is undone', async () => {
  await (await readAndKeep(FIRST)).close();
  const page = await readAndKeep(SECOND);
  const popup = await openPopup(world.launched, page);
  await untilPopupShows(popup, PERSON);
  await press(popup, `More about ${PERSON}`);
  await press(popup, 'Not a person');
  await until('the popup lists them no more', () =>
    popup.evaluate((name) => !document.querySelector('#people')?.textContent?.includes(name), PERSON),
  );
  await popup.close();
  await page.close();

  await (await readAndKeep(THIRD)).close();
  const people = await opened('history.html#/people');
  await untilPopupShows(people, 'Maren Tolliver');
  expect(await popupText(people)).not.toContain(PERSON);

  const options = await opened('options.html');
  await untilPopupShows(options, 'is not a person.');
  await press(options, `Undo: ${PERSON}`);
  await untilPopupShows(options, 'None so far.');
  await options.close();
  await people.close();
  const again = await opened('history.html#/people');
  await untilPopupShows(again, PERSON);
  await again.close();
});

it('a name is taken for no person’s on its card, by the keyboard alone, and the marks stay as the page has them', async () => {
  const page = await world.read(SECOND);
  await untilMarked(page, PERSON);
  await page.bringToFront();
  const card = () => cardText(world.launched, page);
  await until('the card of the person is open', async () => {
    await step(world.launched.control, page.url());
    return (await card()).startsWith(PERSON);
  });
  await until('the card tells what was read', async () => (await card()).includes('Not a person'));
  for (const key of ['Enter', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
  await until('the card says so', async () => (await card()).includes('You said that this is not a person.'));
  await untilMarked(page, PERSON);
  await page.close();
  const options = await opened('options.html');
  await press(options, `Undo: ${PERSON}`);
  await untilPopupShows(options, 'None so far.');
  await options.close();
});

it('one of two people of a name goes from the person’s page, and comes back', async () => {
  const person = await opened('history.html#/person?name=Maren+Tolliver');
  await untilPopupShows(person, 'in 3 articles');
  const title = await person.$eval('#articles .rail-title', (link) => link.textContent ?? '');
  await press(person, `More about ${title}`);
  await press(person, 'Here it is somebody else');
  await untilPopupShows(person, 'in 2 articles');
  await press(person, 'Undo');
  await untilPopupShows(person, 'in 3 articles');
  await person.close();
});

it('a hidden article is nowhere, but in the list of corrections', async () => {
  const latest = await opened('history.html');
  await untilPopupShows(latest, '3 articles');
  const title = await latest.$eval('.reading-item-title', (link) => link.textContent ?? '');
  await press(latest, `More about ${title}`);
  await press(latest, 'Hide');
  await untilGone(latest, title);
  const options = await opened('options.html');
  await untilPopupShows(options, 'is hidden: it is shown nowhere.');
  expect(await popupText(options)).toContain(title);
  await press(options, 'Undo: ');
  await untilPopupShows(options, 'None so far.');
  await options.close();
  await latest.close();
  const again = await opened('history.html');
  await untilPopupShows(again, title);
  await again.close();
});

itKeptItsPromises(world);

import { expect, it } from 'vitest';
import { ask } from './harness/ask';
import { boxOfCard, cardText, untilCard, untilNoCard } from './harness/card';
import { stepMention } from './harness/extension-api';
import { isSeen, markedTexts, placeOfMark, untilMarked } from './harness/marks';
import { until } from './harness/until';
import { itKeptItsPromises, KIND, useWorld } from './harness/world';

const world = useWorld();
const ARTICLE = 'river-2026-03-12-post';

async function read() {
  const page = await world.read(ARTICLE);
  await untilMarked(page, 'Ruth Abernathy-Cole');
  return page;
}

it('can be pointed at: the card stays while the pointer goes over to it, and closes once it has left', async () => {
  const page = await read();
  const { x, y } = await placeOfMark(page, 'next week');
  await page.mouse.move(x, y);
  await untilCard(world.launched, page, 'next week');
  const box = await boxOfCard(page);
  await page.mouse.move(box.left + 40, box.top + 12, { steps: 12 });
  await page.mouse.move(box.left + 80, box.top + 30, { steps: 12 });
  expect(await cardText(world.launched, page)).toContain('next week');
  await page.mouse.move(2, 2);
  await untilNoCard(world.launched, page);
  await page.close();
});

it('is reached by keyboard: next, previous, Enter goes in, Escape comes back', async () => {
  const page = await read();
  const { control } = world.launched;
  const step = (direction: 1 | -1) => stepMention(control, world.demo.article(ARTICLE), direction);
  await page.focus('a');
  expect(await step(1)).toBe(true);
  await untilCard(world.launched, page, 'Maren Tolliver');
  // What is read before fills a card later: cards are told apart by what they are about.
  const isOpen = async (words: string) => (await cardText(world.launched, page)).includes(words);
  await until('a later card is open', async () => (await isOpen('next week')) || void (await step(1)));
  await step(-1);
  await until('an earlier card is open', async () => !(await isOpen('next week')));
  await step(1);
  await untilCard(world.launched, page, 'next week');
  expect((await boxOfCard(page)).hasFocus).toBe(false);
  await page.keyboard.press('Enter');
  expect((await boxOfCard(page)).hasFocus).toBe(true);
  await page.keyboard.press('Escape');
  await untilNoCard(world.launched, page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  await page.close();
});

it('is reached by touch: a tap opens the card, another beside it closes it', async () => {
  const page = await read();
  const { x, y } = await placeOfMark(page, 'Ruth Abernathy-Cole');
  await page.touchscreen.tap(x, y);
  await untilCard(world.launched, page, 'Ruth Abernathy-Cole');
  await page.touchscreen.tap(3, 3);
  await untilNoCard(world.launched, page);
  await page.close();
});

it('opens with Alt alone where that is set', async () => {
  await ask(world.launched.control, 'changeSettings', { hover: 'alt' });
  const page = await read();
  const { x, y } = await placeOfMark(page, 'next week');
  await page.mouse.move(x - 3, y, { steps: 3 });
  await page.mouse.move(x, y, { steps: 3 });
  expect(await cardText(world.launched, page)).toBe('');
  await page.keyboard.down('Alt');
  await page.mouse.move(x + 2, y);
  await untilCard(world.launched, page, 'next week');
  await page.keyboard.up('Alt');
  await page.close();
  await ask(world.launched.control, 'changeSettings', { hover: 'point' });
});

it('marks the first mention of each, all of them, or none, as set, without a reload', async () => {
  const page = await read();
  const { control } = world.launched;
  const count = async () => (await markedTexts(page)).filter((text) => /Tolliver/.test(text)).length;
  const names = await count();
  await ask(control, 'changeSettings', { marks: 'all' });
  await until('more are marked', async () => (await count()) > names);
  await ask(control, 'changeSettings', { marks: 'none' });
  await until('none is marked', async () => (await markedTexts(page)).length === 0);
  await ask(control, 'changeSettings', { marks: 'first' });
  await until('the first are marked', async () => (await count()) === names);
  await page.close();
});

it.each(['Ruth Abernathy-Cole', 'next week'])('shows that "%s" is marked', async (text) => {
  const page = await read();
  expect(await isSeen(page, text)).toBe(true);
  await page.close();
});

it.each(['Ruth Abernathy-Cole', 'next week'])(
  'shows on a dark page too that "%s" is marked',
  async (text) => {
    const page = await read();
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'html { background: #111 } * { color: #ddd !important; background: transparent }';
      document.head.append(style);
    });
    expect(await isSeen(page, text)).toBe(true);
    await page.close();
  },
);

it.runIf(KIND === 'chromium')('marks names and dates, and no quotation, with forced colours', async () => {
  const page = await world.tab();
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(world.demo.article(ARTICLE));
  const marked = await untilMarked(page, 'Ruth Abernathy-Cole');
  expect(marked).toContain('next week');
  expect(marked.filter((text) => text.length > 40)).toEqual([]);
  expect(await isSeen(page, 'next week')).toBe(true);
  await page.close();
});

it.runIf(KIND === 'chromium')('prints no marks', async () => {
  const page = await read();
  await page.emulateMediaType('print');
  expect(await isSeen(page, 'next week')).toBe(false);
  await page.close();
});

itKeptItsPromises(world);

/** The popup, opened on whatever tab is in front. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';
import { openPage } from './open-page';
import { until } from './until';

/**
 * Opens the popup for `page`, as a page in a background tab of the same window: it asks the browser for the active
 * tab, as it does under the toolbar. Close it when done.
 */
export async function openPopup({ browser, origin }: Launched, page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = await browser.newPage({ background: true });
  await openPage(popup, `${origin}popup.html`);
  return popup;
}

/** The popup's words, hidden ones included, white space made one. */
export async function popupText(popup: Page): Promise<string> {
  const text = await popup.evaluate(() => document.querySelector('#app')?.textContent ?? '');
  return text.replaceAll(/\s+/g, ' ');
}

/** Waits until the popup shows these words, and gives all of its words. */
export function untilPopupShows(popup: Page, words: string): Promise<string> {
  let seen = '';
  return until(`the popup shows "${words}"`, async () => {
    seen = await popupText(popup);
    return seen.includes(words) ? seen : null;
  }).catch((error: Error) => {
    throw new Error(`${error.message}\nIt shows: ${seen}`);
  });
}

/** Titles and reasons of the earlier coverage, by relation. */
export function coverageOf(
  popup: Page,
): Promise<Record<string, { readonly title: string; readonly reasons: string[] }[]>> {
  return popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.coverage-group')].map((group) => [
        group.dataset.relation ?? '',
        [...group.querySelectorAll('.rail-row')].map((row) => ({
          title: row.querySelector('.rail-title')?.textContent?.trim() ?? '',
          reasons: [...row.querySelectorAll('.rail-reasons li')].map(
            (item) => item.textContent?.trim() ?? '',
          ),
        })),
      ]),
    ),
  );
}

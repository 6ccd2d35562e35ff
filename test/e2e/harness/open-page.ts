import type { Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Navigates to an extension page and waits until it stands. Firefox never says that such a navigation has
 * ended, so it is not awaited but looked for.
 */
export async function openPage(page: Page, url: string): Promise<void> {
  const going = page.goto(url, { waitUntil: 'load', timeout: 15_000 }).then(
    () => null,
    (error: Error) => error,
  );
  await until(`${url} is open`, async () => {
    try {
      return await page.evaluate(
        (wanted) => location.href === wanted && document.readyState === 'complete',
        url,
      );
    } catch {
      // Between two documents there is nothing to ask.
      return false;
    }
  });
  void going;
}

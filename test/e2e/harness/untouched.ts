/** Whether anybody but the page itself changes the page. */
import type { Page } from 'puppeteer-core';

interface Watched {
  readonly changes: string[];
  /** The page's markup when the parser was done. */
  html: string;
}

/**
 * From the next navigation on, notes every change of the page's DOM after it has been parsed. Scripts of the page
 * count too, so this tells something only on pages that are still by themselves.
 */
export async function watchForChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watched: Watched = { changes: [], html: '' };
    Object.defineProperty(window, 'watched', { value: watched });
    document.addEventListener('DOMContentLoaded', () => {
      watched.html = document.documentElement.outerHTML;
      new MutationObserver((records) => {
        for (const { type, target, attributeName } of records)
          watched.changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

/** The changes so far, and whether the markup is what it was. */
export function changesOf(page: Page): Promise<{ changes: string[]; same: boolean }> {
  return page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    return { changes: watched.changes, same: watched.html === document.documentElement.outerHTML };
  });
}

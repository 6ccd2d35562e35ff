/** What is painted on a page, as the page itself could see it. */
import type { Page } from 'puppeteer-core';
import { until } from './until';

export interface PaintedGroup {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Uses as little of the page's own library as can be: a hostile page may have spoilt it. */
export function marksOn(page: Page): Promise<PaintedGroup[]> {
  return page.evaluate(() => {
    const groups: { name: string; texts: string[] }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const texts: string[] = [];
      for (const range of highlight) {
        // A page that shortened the text a moment ago: nothing is painted there any more.
        if (range.endOffset > (range.endContainer.nodeValue?.length ?? Number.POSITIVE_INFINITY)) continue;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        texts.push(live.toString());
      }
      groups.push({ name, texts });
    }
    return groups;
  });
}

/** All marked texts, whatever their kind. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await marksOn(page)).flatMap((group) => group.texts);
}

/** Waits until something is marked that holds this text, and gives all marked texts. */
export function untilMarked(page: Page, text: string): Promise<string[]> {
  return until(`"${text}" is marked on ${page.url()}`, async () => {
    const texts = await markedTexts(page);
    return texts.some((marked) => marked.includes(text)) ? texts : null;
  });
}

/** Centre of the first mark with exactly this text, scrolled into view. */
export async function placeOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = live.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    return null;
  }, text);
  if (!place) throw new Error(`"${text}" is not marked on ${page.url()}`);
  return place;
}

/** Whether a reader sees the mark: the place of the text looks otherwise than it does without any highlight. */
export async function isSeen(page: Page, text: string): Promise<boolean> {
  const { x, y } = await placeOfMark(page, text);
  const clip = await page.evaluate(
    (left, top) => ({ x: left + scrollX - 15, y: top + scrollY - 15, width: 30, height: 30 }),
    x,
    y,
  );
  const marked = await page.screenshot({ clip, encoding: 'base64' });
  await page.evaluate(() => CSS.highlights.clear());
  return marked !== (await page.screenshot({ clip, encoding: 'base64' }));
}

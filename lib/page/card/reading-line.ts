import type { ReadingRow } from '../../messages/contract';
import type { Language } from '../../platform/language';
import { printable } from '../../platform/printable';
import { webAddress } from '../../platform/web-address';
import { element } from './element';

/** "9 December 2015 · The Harbour Post", the day as published, else as read. */
export function readingMeta(document: Document, reading: ReadingRow, language: Language): HTMLElement {
  const day = reading.published?.slice(0, 10) ?? language.dayOf(reading.firstRead);
  return element(
    document,
    'p',
    'meta',
    `${language.day(day)} · `,
    element(document, 'bdi', '', printable(reading.outlet, 60)),
  );
}

/** An earlier reading: its headline, a link only where the address is the web's, over its day and outlet. */
export function readingLine(document: Document, reading: ReadingRow, language: Language): HTMLElement {
  const href = webAddress(reading.url);
  const title = printable(reading.title, 200);
  const headline = href ? element(document, 'a', 'clamp') : element(document, 'span', 'headline clamp');
  if (href && headline instanceof HTMLAnchorElement) {
    headline.href = href;
    headline.target = '_blank';
    headline.rel = 'noopener noreferrer';
  }
  headline.append(element(document, 'bdi', '', title));
  return element(document, 'li', 'row', headline, readingMeta(document, reading, language));
}

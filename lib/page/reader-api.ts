/**
 * What an entrypoint calls on a page, in this order. Everything takes one AbortSignal as its lifetime; nothing
 * here sends a message, and nothing changes the page.
 *
 * Gate, on every page (entrypoints/content imports `gate` and `gate-watch` directly, to stay small):
 *   1. `whenSeen(document, …, signal)`: wait for a prerendered or hidden page to be looked at.
 *   2. `checkUntilSettled(document, () => gate(document, location) !== 'no' && (report(), true), signal)`: look now,
 *      and a few times more while text comes late.
 *   3. `watchNavigation(…, signal)`: begin again at 2 with a fresh signal after a navigation in place.
 *
 * Reader, on article pages:
 *   1. `readingPage(document, location.href)`: a generator; let the page breathe at each yield. Null: no article.
 *   2. `new PageMaps(reading)`; annotate `reading.article` (pass its `blocks`); `chooseMarks(annotations, settings)`.
 *   3. `new Painter(document, signal).paint(marks.map((mark) => ({ kind: mark.kind, ranges: maps.rangesOf(mark) })))`.
 *   4. `new HitTest(document, maps, marks)`; `.at(x, y)` on pointer moves, `.boxesOf(mark)` for the keyboard.
 *   5. `watchPage(document, () => reading, …, signal)`: on `changed` read again and, where `sameReading` says that
 *      the words are the same, keep the annotations and paint anew; on `navigated` throw all away and start over.
 */
export { HitTest } from './hit-test';
export type { LiveBlock, PageReading } from './live-types';
export { chooseMarks, type Mark, PageMaps } from './marks';
export { Painter } from './painter';
export { readingPage, readPage } from './read-page';
export { liveRange, TextMap } from './text-map';
export { isStale, type PageChange, sameReading, watchPage } from './watch-page';

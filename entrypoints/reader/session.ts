/** What the reader knows of its page, and the reading of it: find, have it annotated, paint, have it kept. */
import type { PageSettings, PageState } from '../../lib/messages/contract';
import { askBackground, askUntilAnswered } from '../../lib/messages/page-client';
import { Lines } from '../../lib/page/lines';
import type { PageReading } from '../../lib/page/live-types';
import { chooseMarks, type Mark, PageMaps } from '../../lib/page/marks';
import { Painter } from '../../lib/page/painter';
import { readingPage } from '../../lib/page/read-page';
import type { MarkedPage } from '../../lib/page/same-mark';
import { Stream } from '../../lib/page/stream';
import { liveRange } from '../../lib/page/text-map';
import { sameReading } from '../../lib/page/watch-page';
import type { Annotations, Article, Span } from '../../lib/text/types';
import { createKeeper } from './keep';
import { runInSlices, whenVisible } from './slices';

/** The language the engine reads; an article whose language nobody tells is taken for it. */
const LANGUAGE = 'en';

export interface Marked extends MarkedPage {
  readonly annotations: Annotations;
  readonly article: Article;
}

export interface Session {
  /** The latest reading of the page, null where it is no article. */
  readonly page: PageReading | null;
  readonly settings: PageSettings | null;
  /** What is painted now; null where nothing is. */
  readonly marked: Marked | null;
  onChange(listener: () => void): void;
  read(why: 'started' | 'navigated' | 'changed'): Promise<void>;
  state(): PageState;
  show(place: Span & { readonly in: Mark['in'] }): boolean;
  apply(settings: PageSettings): void;
  /** Leaves nothing painted while the page changes all the time; cards open as always. */
  rest(isResting: boolean): void;
}

export function createSession(signal: AbortSignal): Session {
  const painter = new Painter(document, signal);
  const stream = new Stream(document, () => void session.read('changed'), signal);
  const keeper = createKeeper(signal);
  const lines = new Lines();
  let round = new AbortController();
  let page: PageReading | null = null;
  let annotations: Annotations | null = null;
  let settings: PageSettings | null = null;
  let marked: Marked | null = null;
  let isReading = false;
  let listener: () => void = () => undefined;

  function paint(): void {
    marked = null;
    if (page && annotations && settings?.active) {
      const maps = new PageMaps(page);
      const marks = chooseMarks(annotations, settings);
      painter.paint(marks.map((mark) => ({ kind: mark.kind, ranges: maps.rangesOf(mark) })));
      marked = { annotations, article: page.article, maps, marks };
    } else painter.clear();
    listener();
  }

  async function readOnce(why: 'started' | 'navigated' | 'changed', stop: AbortSignal): Promise<void> {
    await whenVisible(stop);
    const asked = await askBackground('pageSettings', {});
    stop.throwIfAborted();
    if (asked.ok) settings = asked.value;
    if (!settings?.active) {
      keeper.end();
      page = null;
      paint();
      return;
    }
    const before = page;
    const part = stream.atHand();
    const seen = await runInSlices(
      readingPage(document, part?.url ?? location.href, part?.element, lines),
      stop,
    );
    const found = seen && why === 'navigated' ? withOwnAddress(seen, before) : seen;
    if (found && before && annotations && sameReading(found, before)) {
      // The page was rendered anew, or something beside the article changed.
      page = found;
      paint();
      return;
    }
    page = found;
    annotations = null;
    if (!page || !isReadable(page.article)) {
      keeper.end();
      paint();
      if (before) void askBackground('left', {});
      return;
    }
    const { article } = page;
    const read = await askUntilAnswered('read', { article }, stop);
    stop.throwIfAborted();
    if (read?.ok) annotations = read.value;
    else page = null;
    if (annotations) keeper.see(article);
    else keeper.end();
    paint();
  }

  const session: Session = {
    get page() {
      return page;
    },
    get settings() {
      return settings;
    },
    get marked() {
      return marked;
    },
    onChange(call) {
      listener = call;
    },
    async read(why) {
      round.abort();
      round = new AbortController();
      const stop = AbortSignal.any([signal, round.signal]);
      isReading = true;
      try {
        await readOnce(why, stop);
      } catch (error) {
        // A newer round or the end of the script's life took over; anything else is a fault worth seeing.
        if (!stop.aborted) throw error;
        return;
      }
      isReading = false;
    },
    state() {
      if (isReading && !annotations) return { kind: 'being-read' };
      if (!page) return { kind: 'no-article' };
      if (!annotations) return { kind: 'language', language: page.article.language ?? '' };
      return { kind: 'article', article: page.article };
    },
    show(place) {
      const ranges = marked?.maps.rangesOf(place) ?? [];
      const first = ranges[0];
      if (!first) return false;
      const element = first.start.node.parentElement;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (liveRange(first).getClientRects().length > 0)
        element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      painter.flash(ranges);
      return true;
    },
    apply(changed) {
      const wasActive = settings?.active ?? false;
      settings = changed;
      if (changed.active && !wasActive) void session.read('started');
      else if (changed.active) paint();
      else stopReading();
    },
    rest: (isResting) => painter.rest(isResting),
  };
  return session;

  function stopReading(): void {
    round.abort();
    keeper.end();
    isReading = false;
    page = null;
    annotations = null;
    paint();
  }
}

/**
 * An app that swaps articles in place often leaves the first one's canonical address in the head: a second article
 * under the same address is at the address it was read at.
 */
function withOwnAddress(now: PageReading, before: PageReading | null): PageReading {
  const isLeftOver =
    before && now.article.url === before.article.url && now.article.text !== before.article.text;
  return isLeftOver ? { ...now, article: { ...now.article, url: location.href } } : now;
}

function isReadable(article: Article): boolean {
  return (article.language ?? LANGUAGE) === LANGUAGE;
}

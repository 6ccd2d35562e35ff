/**
 * Follows a page that has been read: tells when its text has changed, never how. It looks only while the tab is
 * visible, at most every second or so, and more seldom the busier the page is.
 */
import { watchNavigation } from './gate-watch';
import type { LiveBlock, PageReading } from './live-types';
import { Storm } from './storm';

export type PageChange =
  /** Another address in the same document. */
  | 'navigated'
  /** Text came, went or was replaced; read the page again. */
  | 'changed'
  /** It has begun to change all the time, anywhere in it; or it has ceased to. */
  | 'storm'
  | 'calm'
  /** The same page, back from the back/forward cache: connections of the extension are gone. */
  | 'restored';

const FIRST_WAIT_MS = 700;
const LONGEST_WAIT_MS = 30_000;
/** A look at a page in a storm costs little, and its end should soon be seen. */
const LONGEST_STORM_WAIT_MS = 4_000;

/** Calls back on each change until `signal` ends. `reading` gives the latest one, null where there is none. */
export function watchPage(
  document: Document,
  reading: () => PageReading | null,
  callback: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const storm = new Storm();
  let wait = FIRST_WAIT_MS;
  let timer: number | null = null;
  /** Paragraphs of a page that is no article, when last looked at; -1 after one that was. */
  let known = document.getElementsByTagName('p').length;
  /** Another main heading is another article below the one that was read. */
  const headings = document.getElementsByTagName('h1');
  let knownHeadings = headings.length;

  const observer = new MutationObserver((list) => {
    // In a storm the records themselves would cost: one look at the end tells as much.
    if (storm.add(list.length, performance.now())) observer.disconnect();
    timer ??= window.setTimeout(look, wait);
  });
  const observe = () => {
    storm.begin(performance.now());
    observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  };
  const look = () => {
    timer = null;
    if (document.visibilityState === 'hidden') return;
    const { isStormy } = storm;
    if (storm.look()) callback(storm.isLasting ? 'storm' : 'calm');
    observe();
    const now = reading();
    const count = (now?.root ?? document.body).getElementsByTagName(now?.setIn ?? 'p').length;
    const changed =
      (now === null ? count !== known : count !== now.paragraphs || isStale(now)) ||
      headings.length !== knownHeadings;
    known = now === null ? count : -1;
    knownHeadings = headings.length;
    // A ticker inside the text changes for ever: the oftener it does, the less often we read again.
    if (changed) wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    else if (isStormy) wait = Math.min(wait * 2, LONGEST_STORM_WAIT_MS);
    else wait = Math.max(FIRST_WAIT_MS, wait / 2);
    if (storm.isOpen) timer ??= window.setTimeout(look, wait);
    if (changed) callback('changed');
  };
  const pause = () => {
    observer.disconnect();
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const resume = () => {
    if (signal.aborted || document.visibilityState === 'hidden') return;
    observe();
    timer ??= window.setTimeout(look, FIRST_WAIT_MS);
  };
  const stopNavigation = watchNavigation(() => {
    // Another article: what made the last one's page busy says nothing of this one.
    wait = FIRST_WAIT_MS;
    pause();
    resume();
    callback('navigated');
  });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? pause() : resume()),
    { signal },
  );
  window.addEventListener(
    'pageshow',
    (shown) => {
      if ((shown as PageTransitionEvent).persisted) callback('restored');
    },
    { signal },
  );
  const end = () => {
    pause();
    stopNavigation();
  };
  signal.addEventListener('abort', end, { once: true });
  resume();
}

/** Whether two readings hold the same words: what was found in the one is right for the other. */
export function sameReading(a: PageReading, b: PageReading): boolean {
  const [left, right] = [a.article, b.article];
  return (
    left.text === right.text &&
    left.title === right.title &&
    left.published === right.published &&
    left.url === right.url &&
    left.blocks.every((block, i) => block.kind === right.blocks[i]?.kind)
  );
}

/** Whether the nodes a reading was taken from have left the page or hold other text now. */
export function isStale(reading: PageReading): boolean {
  const { article, blocks, headline } = reading;
  return (
    blocks.some((block) => blockIsStale(block, article.text)) ||
    (headline !== null && blockIsStale(headline, article.title))
  );
}

function blockIsStale(block: LiveBlock, text: string): boolean {
  return block.runs.some(({ node, from, at, length }) => {
    if (!node.isConnected) return true;
    const now = node.data.slice(from, from + length);
    return now !== text.slice(at, at + length) && now.replace(/\s/g, ' ') !== text.slice(at, at + length);
  });
}

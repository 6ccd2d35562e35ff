/**
 * When the gate must look again: after a navigation in place, when text comes late, and not before a prerendered
 * or hidden page is seen. Small on purpose: it ships with the gate on every page, where the first touch of each
 * interface of the DOM costs more than all that is done with it: so no signals here, but functions that end things.
 */

/** Ends what was begun; may be called again. */
export type Stop = () => void;

/** So long after a change of the page it is looked at again, the first time, the second and so on. */
const RECHECKS_MS = [400, 1200, 3000, 8000] as const;
const ADDRESS_CHECK_MS = 1500;

/**
 * Calls `isSettled` once the page is seen and after each navigation in place; while it answers false, again soon
 * after the page has changed, each time later and a bounded number of times. It must be cheap.
 */
export function followPage(view: Window, isSettled: () => boolean): Stop {
  const { document } = view;
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting: Stop | undefined;
  let stopNavigation: Stop | undefined;
  // One change is all we need to know until the next moment: a page at rest costs nothing.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(wait, RECHECKS_MS[next++]);
  });
  const rest = () => {
    observer.disconnect();
    clearTimeout(timer);
    stopWaiting?.();
  };
  const look = () => {
    if (!isSettled() && next < RECHECKS_MS.length)
      observer.observe(document, { childList: true, subtree: true });
  };
  const wait = () => {
    stopWaiting = whenSeen(document, look);
  };
  const begin = () => {
    rest();
    next = 0;
    wait();
  };
  begin();
  stopNavigation = watchNavigation(begin, view);
  return () => {
    rest();
    stopNavigation?.();
  };
}

/** Calls back once the page is one a person can have seen: not prerendering, not hidden. At once where it is. */
export function whenSeen(document: Document, callback: () => void): Stop | undefined {
  const isSeen = () =>
    document.visibilityState !== 'hidden' && !(document as { prerendering?: boolean }).prerendering;
  if (isSeen()) {
    callback();
    return undefined;
  }
  const stop = () => {
    document.removeEventListener('prerenderingchange', check);
    document.removeEventListener('visibilitychange', check);
  };
  const check = () => {
    if (!isSeen()) return;
    stop();
    callback();
  };
  document.addEventListener('prerenderingchange', check);
  document.addEventListener('visibilitychange', check);
  return stop;
}

/**
 * Calls back when the page's address changes without a load: on the Navigation API's signal; where there is none, on
 * popstate and hashchange, and for apps whose history calls a content script cannot hear, by a comparison of two
 * strings while the tab is visible. A changed fragment alone is no navigation unless it is a path (`#!/…`, `#/…`).
 * Nothing of the page is patched.
 */
export function watchNavigation(callback: () => void, view: Window = window): Stop {
  let last = addressOf(view.document);
  const check = () => {
    const now = addressOf(view.document);
    if (now === last) return;
    last = now;
    callback();
  };
  const later = () => queueMicrotask(check);
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', later);
    return () => navigation.removeEventListener('currententrychange', later);
  }
  view.addEventListener('popstate', later);
  view.addEventListener('hashchange', later);
  const timer = view.setInterval(() => {
    if (view.document.visibilityState === 'visible') check();
  }, ADDRESS_CHECK_MS);
  return () => {
    view.removeEventListener('popstate', later);
    view.removeEventListener('hashchange', later);
    view.clearInterval(timer);
  };
}

/** Address without a fragment that only scrolls. */
function addressOf({ URL: href }: Document): string {
  const end = href.indexOf('#');
  return end < 0 || href[end + 1] === '/' || href.startsWith('!/', end + 1) ? href : href.slice(0, end);
}

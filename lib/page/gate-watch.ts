/**
 * When the gate must look again: after a navigation in place, when text comes late, and not before a prerendered
 * or hidden page is seen. Small on purpose: it ships with the gate on every page.
 */

/** So long after a change of the page it is looked at again, the first time, the second and so on. */
const RECHECKS_MS = [400, 1200, 3000, 8000] as const;
const ADDRESS_CHECK_MS = 1500;

/** Calls back once the page is one a person can have seen: not prerendering, not hidden. At once where it is. */
export function whenSeen(document: Document, callback: () => void, signal: AbortSignal): void {
  const isSeen = () =>
    !(document as { prerendering?: boolean }).prerendering && document.visibilityState !== 'hidden';
  if (isSeen()) {
    callback();
    return;
  }
  const done = new AbortController();
  const check = () => {
    if (done.signal.aborted || !isSeen()) return;
    done.abort();
    callback();
  };
  const options = { signal: AbortSignal.any([signal, done.signal]) };
  document.addEventListener('prerenderingchange', check, options);
  document.addEventListener('visibilitychange', check, options);
}

/**
 * Calls back when the page's address changes without a load: on popstate, hashchange and the Navigation
 * API's signal, and for apps whose history calls a content script cannot hear, by a comparison of two strings
 * while the tab is visible. A changed fragment alone is no navigation unless it is a path (`#!/…`, `#/…`).
 * Nothing of the page is patched.
 */
export function watchNavigation(callback: () => void, signal: AbortSignal, view: Window = window): void {
  let last = addressOf(view);
  const check = () => {
    const now = addressOf(view);
    if (now === last) return;
    last = now;
    callback();
  };
  const later = () => queueMicrotask(check);
  view.addEventListener('popstate', later, { signal });
  const navigation = (view as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', later, { signal });
  if (navigation) return;
  view.addEventListener('hashchange', later, { signal });
  const timer = view.setInterval(() => {
    if (view.document.visibilityState === 'visible') check();
  }, ADDRESS_CHECK_MS);
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
}

/** Address without a fragment that only scrolls. */
function addressOf(view: Window): string {
  const { origin, pathname, search, hash } = view.location;
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}

/**
 * Calls `check` now and, while it answers false, again soon after the page has changed, each time later and a bounded
 * number of times. Ends with a true answer, the last time, or the signal. `check` must be cheap.
 */
export function checkUntilSettled(document: Document, check: () => boolean, signal: AbortSignal): void {
  if (signal.aborted || check()) return;
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One change is all we need to know until the next moment: a page at rest costs nothing.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(() => whenSeen(document, again, signal), RECHECKS_MS[next++]);
  });
  const observe = () => observer.observe(document, { childList: true, subtree: true });
  const again = () => {
    if (!signal.aborted && !check() && next < RECHECKS_MS.length) observe();
  };
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', stop, { once: true });
  observe();
}

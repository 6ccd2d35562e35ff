/** Counts how long an article has been visibly open. */

/** An article seen for less than this is not kept: a mis-click is not reading. */
const KEEP_AFTER_MS = 3_000;
/** Coarse on purpose: a timer that fires rarely costs nothing. */
const TICK_MS = 500;

/** Resolves true once the page has been visible long enough, false when the signal aborts first. */
export function seenLongEnough(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let seen = 0;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') seen += TICK_MS;
      if (seen >= KEEP_AFTER_MS) finish(true);
    }, TICK_MS);
    const stop = () => finish(false);
    signal.addEventListener('abort', stop, { once: true });
    function finish(enough: boolean) {
      clearInterval(timer);
      signal.removeEventListener('abort', stop);
      resolve(enough);
    }
  });
}

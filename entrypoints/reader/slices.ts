/** Runs long work in slices on the page's thread, each short enough that the page never stutters. */

/** A slice ends at the first step past this many milliseconds. */
const SLICE_MS = 8;
/** A busy page may starve idle callbacks; after this many milliseconds a slice runs all the same. */
const PATIENCE_MS = 300;

/** Runs the generator to its end in idle time. Rejects with the signal's reason when it aborts. */
export async function runInSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    await idle();
    signal.throwIfAborted();
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE_MS }));
}

/**
 * Resolves once the document is visible: nothing runs in hidden tabs, nor in prerendered pages. Rejects with
 * the signal's reason when it aborts.
 */
export async function whenVisible(signal: AbortSignal): Promise<void> {
  while (document.visibilityState !== 'visible') {
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true, signal });
      signal.addEventListener('abort', resolve, { once: true });
    });
    signal.throwIfAborted();
  }
}

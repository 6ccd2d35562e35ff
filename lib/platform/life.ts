/**
 * The life of a content script: one of a name per page, ended when the extension is updated, reloaded or removed.
 * Everything a script starts hangs on the one signal.
 */
import { isConnected } from './page-runtime';

/** How often a visible page looks whether its extension is still there. */
const LOOK_MS = 1_000;

interface Life {
  readonly controller: AbortController;
  readonly isCurrent: () => boolean;
}

/** The isolated world's own globals: the page sees none of it. */
const lives = globalThis as unknown as Record<symbol, Life | undefined>;
const ends = globalThis as unknown as Record<symbol, (() => void) | undefined>;

/**
 * Ends what a script of that name still does on this page, and keeps how to `end` this one. Touches no API of the
 * browser: the first touch costs a page more than all the gate does.
 */
export function takeOver(name: string, end: () => void): void {
  const key = Symbol.for(`backstory ${name} ends`);
  ends[key]?.();
  ends[key] = end;
}

/**
 * Begins a life and gives its signal; null where a script of that name already lives on this page. One left over
 * from an extension that is gone is ended first.
 */
export function beginLife(name: string): AbortController | null {
  const key = Symbol.for(`backstory ${name}`);
  const before = lives[key];
  if (before && !before.controller.signal.aborted) {
    if (before.isCurrent()) return null;
    before.controller.abort();
  }
  const controller = new AbortController();
  lives[key] = { controller, isCurrent: isConnected };
  return controller;
}

/** Ends a life soon after its extension has gone. */
export function endWhenOrphaned(controller: AbortController): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (!isConnected()) controller.abort();
  };
  const follow = () => {
    clearInterval(timer);
    if (document.visibilityState !== 'visible') return;
    look();
    timer = setInterval(look, LOOK_MS);
  };
  document.addEventListener('visibilitychange', follow, { signal: controller.signal });
  controller.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  follow();
}

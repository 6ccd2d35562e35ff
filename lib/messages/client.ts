/** What the extension's own pages use to talk to the background: `await background.search({…})`. */
import { browser } from '../platform/browser';
import type { FromExtension, Reply } from './contract';
import { seal } from './envelope';

export type FromExtensionClient = {
  readonly [K in keyof FromExtension]: (
    payload: Parameters<FromExtension[K]>[0],
  ) => Promise<Reply<ReturnType<FromExtension[K]>>>;
};

/** Each method sends its call; `unavailable` where the background did not answer. */
export const background = new Proxy(Object.create(null) as FromExtensionClient, {
  get: (_target, call) => async (payload: unknown) => {
    if (typeof call !== 'string') return undefined;
    try {
      return (
        (await browser.runtime.sendMessage(seal(call, payload))) ?? { ok: false, problem: 'unavailable' }
      );
    } catch {
      // The worker was being replaced (update) or killed: the page shows that and offers to try again.
      return { ok: false, problem: 'unavailable' };
    }
  },
});

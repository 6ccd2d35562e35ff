/** The background's death, which must never be noticed. */
import type { ExtensionGlobals } from './extension-api';
import type { Launched } from './launch';
import { until } from './until';

/**
 * Has the background die: in Chromium at once; Firefox has no such order, but ends an idle event page after the
 * moment that `launch` has set, so there it is waited for.
 */
export async function killBackground({ kind, browser, control }: Launched): Promise<void> {
  if (kind === 'chromium') {
    const workers = browser.targets().filter((target) => target.type() === 'service_worker');
    for (const target of workers) {
      try {
        await (await target.worker())?.close();
      } catch (error) {
        // Killed already, and the list not yet told.
        if (!/No (?:session|target)/i.test(String(error))) throw error;
      }
    }
    return;
  }
  await until('Firefox has ended the event page', () =>
    control.evaluate(() => {
      const { browser: api, chrome } = globalThis as unknown as ExtensionGlobals;
      const views = (api ?? chrome).extension.getViews();
      return !views.some((view) => view.location.pathname.includes('background'));
    }),
  );
}

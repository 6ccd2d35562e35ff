/** Calls the background as the extension's own pages do, and gives it its moment of upkeep. */
import type { Page } from 'puppeteer-core';
import type { FromExtension } from '../../../lib/messages/contract';
import type { ExtensionGlobals } from './extension-api';

type Payload<K extends keyof FromExtension> = Parameters<FromExtension[K]>[0];

/** Backgrounds that may die under a call, one after the other: Firefox ends those that are at work for long. */
const MOST_LIVES = 30;

/** The reply's value; rejects with the named problem. Asks again where the background died under the call. */
export async function ask<K extends keyof FromExtension>(
  control: Page,
  call: K,
  payload: Payload<K>,
): Promise<ReturnType<FromExtension[K]>> {
  let reply = await send(control, call, payload);
  for (let lives = 1; lives < MOST_LIVES && !reply; lives++) reply = await send(control, call, payload);
  if (!reply?.ok) throw new Error(`${call}: ${reply?.problem ?? 'no answer'}`);
  return reply.value as ReturnType<FromExtension[K]>;
}

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly problem?: string;
}

/** Null where nobody answered. */
function send(control: Page, call: string, payload: unknown): Promise<Answer | null> {
  return control.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      const reply = await (browser ?? chrome).runtime.sendMessage(message).catch(() => null);
      return (reply ?? null) as Answer | null;
    },
    { backstory: 1, call, payload } as object,
  );
}

/** Has the alarm go off that gives the history's long jobs their steps. */
export function ringForUpkeep(control: Page): Promise<void> {
  return control.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    await (browser ?? chrome).alarms.create('maintain', { when: Date.now(), periodInMinutes: 5 });
  });
}

/** What the gate and the reader on a page use to talk to the background. No dependency: the gate counts bytes. */
import { onMessageFromExtension, sendToBackground } from '../platform/page-runtime';
import type { FromPage, Reply, ToPage } from './contract';
import { openEnvelope, seal } from './envelope';

/** Asks the background; `unavailable` where it did not answer. */
export async function askBackground<K extends keyof FromPage>(
  call: K,
  payload: Parameters<FromPage[K]>[0],
): Promise<Reply<ReturnType<FromPage[K]>>> {
  const reply = await sendToBackground(seal(call, payload));
  return (reply as Reply<ReturnType<FromPage[K]>> | undefined) ?? { ok: false, problem: 'unavailable' };
}

export type ToPageHandlers = {
  [K in keyof ToPage]: (payload: Parameters<ToPage[K]>[0]) => ReturnType<ToPage[K]>;
};

/** Answers the background's calls until the signal aborts. */
export function servePage(handlers: ToPageHandlers, signal: AbortSignal): void {
  onMessageFromExtension(async (message): Promise<Reply<unknown>> => {
    const envelope = openEnvelope(message);
    if (!envelope || !Object.hasOwn(handlers, envelope.call)) return { ok: false, problem: 'invalid' };
    const handle = handlers[envelope.call as keyof ToPage] as (payload: unknown) => unknown;
    return { ok: true, value: handle(envelope.payload) };
  }, signal);
}

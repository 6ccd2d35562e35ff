/** What the gate and the reader on a page use to talk to the background. No dependency: the gate counts bytes. */
import { isConnected, onMessageFromExtension, sendToBackground } from '../platform/page-runtime';
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

/** Waits between tries: the worker may be killed while it works, and every call may be sent again. */
const TRY_AGAIN_MS = [300, 1_000, 3_000, 10_000, 30_000];

/**
 * Asks until the background has answered, with a value or a problem of the asker's own; null where it did not for
 * three quarters of a minute, the signal aborted or the extension is gone.
 */
export async function askUntilAnswered<K extends keyof FromPage>(
  call: K,
  payload: Parameters<FromPage[K]>[0],
  signal: AbortSignal,
): Promise<Reply<ReturnType<FromPage[K]>> | null> {
  for (const wait of [...TRY_AGAIN_MS, 0]) {
    const reply = await askBackground(call, payload);
    if (signal.aborted) return null;
    if (reply.ok || (reply.problem !== 'unavailable' && reply.problem !== 'storage')) return reply;
    if (!isConnected()) return null;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
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

/** Waiting on states: nothing in this suite sleeps for a fixed time and hopes. */
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 40;
const PATIENCE_MS = 15_000;

/** Asks `state` until it gives something truthy, and returns that; throws with `what` and the last answer. */
export async function until<T>(
  what: string,
  state: () => Promise<T> | T,
  patience = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await state();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain: ${what}. Last: ${String(answer)}`);
    await pause(POLL_MS);
  }
}

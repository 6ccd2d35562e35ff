/** Waiting on states: nothing in this suite sleeps for a fixed time and hopes. */
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 40;
const PATIENCE_MS = 15_000;
/** What a page answers between two documents, when there is nothing to ask yet. */
const BETWEEN_DOCUMENTS =
  /context was destroyed|detached Frame|Cannot find context|no such frame|browsing context/i;

/** Asks `state` until it gives something truthy, and returns that; throws with `what` and the last answer. */
export async function until<T>(
  what: string,
  state: () => Promise<T> | T,
  patience = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await stateOrNothing(state);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain: ${what}. Last: ${String(answer)}`);
    await pause(POLL_MS);
  }
}

async function stateOrNothing<T>(state: () => Promise<T> | T): Promise<T | null> {
  try {
    return await state();
  } catch (error) {
    if (error instanceof Error && BETWEEN_DOCUMENTS.test(error.message)) return null;
    throw error;
  }
}

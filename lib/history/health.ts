/** How the history is: what the options page shows and the banners tell. */
import type { HealthView } from '../messages/contract';
import { copiedAt } from './copy';
import type { Guard } from './guard';
import { StorageProblem, type StorageTrouble } from './storage-problem';
import type { Store } from './store';

export async function health(store: Store, guard: Guard): Promise<HealthView> {
  const [bytes, copied] = await Promise.all([store.environment.usage(), copiedAt(store)]);
  try {
    // In a turn: between a write and our hearing of it the counts do not agree.
    await store.turns.take(() => guard.look());
    const readings = await store.size();
    const expected = guard.damage?.expected ?? readings;
    return { state: stateOf(store, guard), readings, expected, bytes, copiedAt: copied };
  } catch (error) {
    if (!(error instanceof StorageProblem)) throw error;
    return {
      state: stateIn(error.trouble),
      readings: 0,
      expected: guard.damage?.expected ?? 0,
      bytes,
      copiedAt: copied,
    };
  }
}

function stateOf(store: Store, guard: Guard): HealthView['state'] {
  if (store.database.newer) return 'newer';
  if (guard.damage) return 'damaged';
  if (store.database.trouble) return stateIn(store.database.trouble);
  return guard.restored ? 'restored' : 'good';
}

function stateIn(trouble: StorageTrouble): 'full' | 'memory-only' {
  return trouble === 'full' || trouble === 'hung' ? 'full' : 'memory-only';
}

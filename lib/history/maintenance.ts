/** The history's long jobs, in short steps: each is one turn of the writer, resumes from what is stored, may be the last. */
import { copyStep, restoreStep } from './copy';
import type { Guard } from './guard';
import { mergeStep } from './index/merge';
import { rebuildStep } from './rebuild';
import { removalStep } from './removal';
import { retentionStep } from './retention';
import type { Store } from './store';
import { importStep } from './transfer/import';

type Step = (store: Store, guard: Guard) => Promise<boolean>;

/** In this order: what the reader asked for, what finding depends on, what only saves room; the copy last, of it all. */
const STEPS: readonly Step[] = [
  removalStep,
  continueRepair,
  importStep,
  rebuildStep,
  retentionStep,
  (store) => mergeStep(store.features, store.database),
  (store) => mergeStep(store.words, store.database),
  copyStep,
];

/** Longest one call goes on, in milliseconds: a browser ends a background that is busy for long. */
const LONGEST = 20_000;

/** Does all that is due, or as much as there is time for. */
export async function maintain(store: Store, guard: Guard): Promise<void> {
  await store.turns.take(() => guard.lookDaily());
  if (store.database.newer) return;
  await guard.raised();
  const end = store.environment.now() + LONGEST;
  for (const step of STEPS) {
    while (await store.turns.take(() => step(store, guard))) {
      if (store.environment.now() >= end) return;
    }
  }
}

/** Brings the second copy back; what was read since the loss stays. */
export async function repair(store: Store, guard: Guard): Promise<void> {
  await store.turns.take(() => guard.restoring(guard.damage?.restoring ?? -1));
  while (await store.turns.take(() => continueRepair(store, guard)));
}

/** One step of a restoring that was begun. */
async function continueRepair(store: Store, guard: Guard): Promise<boolean> {
  if (guard.damage === null || guard.damage.restoring === null) return false;
  if (await restoreStep(store, guard)) return true;
  await guard.accept(true);
  store.forget();
  return false;
}

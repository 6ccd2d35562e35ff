/** Property (F26): readings are removed while the index is merged and the second copy is written, in every order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openHistory } from '../../lib/history/history';
import type { InvertedIndex } from '../../lib/history/index/inverted-index';
import { mergeStep } from '../../lib/history/index/merge';
import { SIZES } from '../../lib/history/index/merge-plan';
import { decodeBlock } from '../../lib/history/index/posting-block';
import { UNDO_TIME } from '../../lib/history/removal';
import { Store } from '../../lib/history/store';
import { copiedText, exportedText } from './exported';
import { newWorld, reopen, visit } from './world';

// A merge of a few readings takes many steps.
Object.assign(SIZES, { tail: { features: 3, words: 3 }, bucket: 8, step: 12, sweep: 2 });

const SITES = ['harbour.example', 'courier.example'];
const paths = Array.from({ length: 8 }, (_, i) => `p${i}`);

/** The readings that some block of the index names. */
async function indexed(store: Store): Promise<Set<number>> {
  const found = new Set<number>();
  for (const index of [store.features, store.words]) {
    const { state, tail } = await index.parts();
    for (const { seq } of tail.values()) found.add(seq);
    for (const { id, from } of state.segments) {
      const blocks = await store.database.read(['blocks'], (transaction) =>
        transaction.objectStore('blocks').getAll(index.blockRange(id)),
      );
      for (const block of blocks)
        for (const [, seqs] of decodeBlock(block, 0, from)) for (const seq of seqs) found.add(seq);
    }
  }
  return found;
}

it('what was removed is in no answer, export, copy or block, and the rest is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(1), async (scheduler, which) => {
      const world = newWorld();
      const { storage } = world.environment;
      const history = openHistory({
        ...world.environment,
        // The removal and the copy come to a stop here, and whatever else is on its way goes on.
        limits: () => scheduler.schedule(Promise.resolve(world.limits)),
        storage: {
          ...storage,
          set: (key, value) => scheduler.schedule(Promise.resolve()).then(() => storage.set(key, value)),
        },
      });
      const read = (path: string, i: number) =>
        visit(history, { path, site: SITES[i % 2]!, text: `The ferry number${i} left the harbour.` });
      await scheduler.waitFor(Promise.all(paths.map(read)));
      await scheduler.waitFor(history.remove({ kind: 'site', site: SITES[which]! }));
      world.time += UNDO_TIME;
      // At a store of their own, as if in another context: no turns keep the merges from the removal.
      const merging = new Store(world.environment);
      const merge = async (index: InvertedIndex) => {
        do await scheduler.schedule(Promise.resolve());
        while (await mergeStep(index, merging.database));
      };
      const jobs = [
        merge(merging.features),
        merge(merging.words),
        history.maintain(),
        read('late', which + 1),
      ];
      await scheduler.waitFor(Promise.all(jobs));
      const later = reopen(world);
      await later.maintain();
      const kept = [...paths.filter((_, i) => i % 2 !== which), 'late'].sort();
      const found = (await later.search({ query: 'ferry harbour', limit: 20 })).rows;
      expect(found.map((row) => row.url.split('/').at(-1)).sort()).toEqual(kept);
      const gone = `https://${SITES[which]}/`;
      const exported = await exportedText(later);
      expect(exported).not.toContain(gone);
      expect(await copiedText(world)).not.toContain(gone);
      expect((await copiedText(world)).match(/^\{"reading"/gm)).toHaveLength(kept.length);
      const store = new Store(world.environment);
      expect((await indexed(store)).size).toBe(kept.length);
      expect(await later.health()).toMatchObject({ state: 'good', readings: kept.length });
    }),
    { numRuns: 40 },
  );
}, 60_000);

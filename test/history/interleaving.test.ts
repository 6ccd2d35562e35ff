/** Property: two tabs, two contexts and a removal, in every order their waits can end in. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openHistory } from '../../lib/history/history';
import { UNDO_TIME } from '../../lib/history/removal';
import { newWorld, reopen, visit } from './world';

const FACTS = { path: 'x', people: ['Nadia Marlow'], text: 'One ferry left the harbour.' };
const OTHER = { path: 'y', people: ['Samuel Okafor'], text: 'Another ferry came.' };

it('keeps one row an article, and counts that hold together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = newWorld();
      const slow = {
        ...world.environment,
        limits: () => scheduler.schedule(Promise.resolve(world.limits)),
        storage: {
          ...world.environment.storage,
          set: async (key: string, value: unknown) => {
            await scheduler.schedule(Promise.resolve());
            await world.environment.storage.set(key, value);
          },
        },
      };
      const [tab, popup] = [openHistory(slow), openHistory(slow)];
      const first = scheduler.schedule(Promise.resolve()).then(() => visit(tab, FACTS, 'one'));
      const jobs = [
        first,
        scheduler.schedule(Promise.resolve()).then(() => visit(tab, FACTS, 'two')),
        scheduler.schedule(Promise.resolve()).then(() => visit(popup, FACTS, 'three')),
        scheduler.schedule(Promise.resolve()).then(() => visit(popup, OTHER, 'four')),
        first
          .then(({ id }) => popup.remove({ kind: 'reading', id }))
          .then(() => {
            world.time += UNDO_TIME;
            return popup.maintain();
          }),
      ];
      await scheduler.waitFor(Promise.all(jobs));
      const later = reopen(world);
      await later.maintain();
      const rows = (await later.latest(9)).rows;
      const copies = rows.filter((r) => r.url.endsWith('/x'));
      expect(copies.length).toBeLessThanOrEqual(1);
      expect(rows.filter((r) => r.url.endsWith('/y'))).toHaveLength(1);
      expect((await later.search({ query: 'ferry', limit: 9 })).rows).toHaveLength(rows.length);
      expect(await later.health()).toMatchObject({ state: 'good', readings: rows.length });
      const counted = (await later.people('', 9)).reduce((sum, p) => sum + p.readings, 0);
      expect(counted).toBe(rows.length);
      for (const row of copies) {
        expect((await later.reading(row.id))?.reading.visits).toBeLessThanOrEqual(3);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

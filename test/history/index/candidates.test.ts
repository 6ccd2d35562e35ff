import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Database } from '../../../lib/history/database';
import { StoredCandidates } from '../../../lib/history/index/candidates';
import { InvertedIndex } from '../../../lib/history/index/inverted-index';
import { mergeStep } from '../../../lib/history/index/merge';
import { SIZES } from '../../../lib/history/index/merge-plan';
import { Signatures } from '../../../lib/history/index/signatures';
import { featureTerm } from '../../../lib/history/terms';
import type { Signature } from '../../../lib/memory/index-contract';
import { MemoryIndex } from '../../../lib/memory/memory-index';
import { newWorld } from '../world';

Object.assign(SIZES, { tail: { features: 5, words: 5 }, bucket: 8, step: 30 });

const features = fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 8 });

it('finds what an index in memory finds, in the same order, hidden readings left out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(features, { maxLength: 30 }),
      fc.array(fc.record({ feature: fc.nat(40), weight: fc.integer({ min: 1, max: 4 }) }), { maxLength: 10 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(5),
      async (kept, wanted, limit, hide) => {
        const database = new Database(newWorld().environment);
        const index = new InvertedIndex('features', database);
        const memory = new MemoryIndex();
        const hidden = (seq: number) => seq % 6 === hide;
        for (const [i, held] of kept.entries()) {
          const seq = i + 1;
          const signature: Signature = {
            seq,
            id: `r${seq}`,
            event: 'e',
            features: [...held].sort((a, b) => a - b),
            detail: new Uint8Array([seq]),
          };
          const numbers = Uint32Array.from(signature.features);
          const terms = numbers.map(featureTerm).sort();
          await database.write(['pending', 'signatures'], async (transaction) => {
            await index.add(transaction, seq, { seq, terms });
            const row = { id: signature.id, event: 'e', features: numbers, detail: signature.detail };
            await transaction.objectStore('signatures').put(row, seq);
          });
          index.added(seq, { seq, terms });
          if (i % 3 === 0) await mergeStep(index, database);
          if (!hidden(seq)) memory.add(signature);
        }
        const unique = [...new Map(wanted.map((w) => [w.feature, w])).values()];
        const stored = new StoredCandidates(index, new Signatures(database), kept.length, hidden);
        expect(await stored.candidates(unique, limit)).toEqual(await memory.candidates(unique, limit));
        expect(await stored.size()).toBe(kept.length);
      },
    ),
    { numRuns: 60 },
  );
});

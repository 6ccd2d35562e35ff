import { describe, expect, it } from 'vitest';
import { MemoryIndex } from '../../lib/memory/memory-index';
import { rarest } from '../../lib/memory/rarest';

const signature = (seq: number, features: number[]) => ({
  seq,
  id: `r${seq}`,
  event: `e${seq}`,
  features,
  detail: new Uint8Array(),
});

describe('MemoryIndex', () => {
  it('ranks candidates by the weights they share, newest first among equals', async () => {
    const index = new MemoryIndex();
    index.add(signature(1, [10, 20]));
    index.add(signature(2, [10, 30]));
    index.add(signature(3, [10]));
    const found = await index.candidates(
      [
        { feature: 10, weight: 1 },
        { feature: 20, weight: 5 },
      ],
      2,
    );
    expect(found.map((s) => s.id)).toEqual(['r1', 'r3']);
    expect(await index.frequencies([10, 20, 99])).toEqual([3, 1, 0]);
    expect(await index.size()).toBe(3);
  });
});

describe('rarest', () => {
  it('drops features nothing holds and those of too many readings, and takes the rarest first', () => {
    const chosen = rarest([1, 2, 3, 4], [0, 50, 20_000, 2], 1_000_000);
    expect(chosen.map((f) => f.feature)).toEqual([4, 2]);
  });
});

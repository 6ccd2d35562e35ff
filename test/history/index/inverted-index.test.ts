import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Database } from '../../../lib/history/database';
import { InvertedIndex } from '../../../lib/history/index/inverted-index';
import { mergeStep } from '../../../lib/history/index/merge';
import { SIZES } from '../../../lib/history/index/merge-plan';
import { newWorld } from '../world';

Object.assign(SIZES, { tail: { features: 4, words: 4 }, bucket: 8, step: 30, sweep: 2 });

/** Spread over the whole range, as hashes are, the ends of it too. */
const TERMS = Array.from({ length: 60 }, (_, i) =>
  i === 59 ? 0xffffffff : Math.floor((i * 0xffffffff) / 60),
);

type Op =
  | { readonly op: 'add' | 'rewrite'; readonly terms: readonly number[]; readonly pick: number }
  | { readonly op: 'remove'; readonly pick: number }
  | { readonly op: 'step'; readonly steps: number }
  | { readonly op: 'forget' };

const terms = fc.uniqueArray(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 20 });
const ops = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ op: fc.constant('add' as const), terms, pick: fc.constant(0) }) },
    { weight: 1, arbitrary: fc.record({ op: fc.constant('rewrite' as const), terms, pick: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ op: fc.constant('remove' as const), pick: fc.nat() }) },
    { weight: 4, arbitrary: fc.record({ op: fc.constant('step' as const), steps: fc.nat(6) }) },
    { weight: 1, arbitrary: fc.record({ op: fc.constant('forget' as const) }) },
  ),
  { minLength: 20, maxLength: 120 },
) as fc.Arbitrary<Op[]>;

class Subject {
  readonly database = new Database(newWorld().environment);
  readonly index = new InvertedIndex('features', this.database);
  readonly model = new Map<number, readonly number[]>();
  seq = 0;
  stamp = 0;

  async put(seq: number, wanted: readonly number[]): Promise<void> {
    const stamp = ++this.stamp;
    const row = { seq, terms: Uint32Array.from(wanted).sort() };
    const known = this.model.has(seq);
    await this.database.write(['pending', 'indexes'], async (transaction) => {
      if (known) await this.index.drop(transaction, new Set([seq]), false);
      await this.index.add(transaction, stamp, row);
    });
    if (known) this.index.forget();
    else this.index.added(stamp, row);
    this.model.set(seq, wanted);
  }

  async remove(seq: number): Promise<void> {
    await this.database.write(['pending', 'indexes'], (transaction) =>
      this.index.drop(transaction, new Set([seq]), true),
    );
    this.index.forget();
    this.model.delete(seq);
  }

  /** One step of the merging, which deletes few blocks however many there are to delete. */
  async step(): Promise<boolean> {
    const before = await this.blocks();
    const more = await mergeStep(this.index, this.database);
    expect(before - (await this.blocks())).toBeLessThanOrEqual(SIZES.sweep);
    return more;
  }

  blocks(): Promise<number> {
    return this.database.read(['blocks'], (transaction) => transaction.objectStore('blocks').count());
  }

  async answers(): Promise<string[]> {
    const found = await this.index.lookUp(TERMS);
    return TERMS.map((term) => `${term}: ${found.get(term)?.count} ${found.get(term)?.seqs()}`);
  }

  expected(): string[] {
    return TERMS.map((term) => {
      const seqs = [...this.model].filter(([, held]) => held.includes(term)).map(([seq]) => seq);
      seqs.sort((a, b) => a - b);
      return `${term}: ${seqs.length} ${seqs}`;
    });
  }

  /** Everything the blocks hold, to see what is really gone. */
  async bytes(): Promise<{ readonly dead: number; readonly orphans: number }> {
    const [state, keys] = await this.database.read(['indexes', 'blocks'], (transaction) =>
      Promise.all([
        transaction.objectStore('indexes').get('features'),
        transaction.objectStore('blocks').getAllKeys(),
      ]),
    );
    const living = new Set(state?.segments.map((s) => s.id));
    return {
      dead: (state?.segments ?? []).reduce((sum, s) => sum + (s.purge ? s.dead.length : 0), 0),
      orphans: keys.filter(([, segment]) => !living.has(segment)).length,
    };
  }
}

async function run(list: readonly Op[]): Promise<number> {
  const subject = new Subject();
  let merges = 0;
  for (const op of list) {
    const living = [...subject.model.keys()];
    const picked = 'pick' in op ? living[op.pick % Math.max(1, living.length)] : undefined;
    if (op.op === 'add') await subject.put(++subject.seq, op.terms);
    else if (op.op === 'rewrite' && picked !== undefined) await subject.put(picked, op.terms);
    else if (op.op === 'remove' && picked !== undefined) await subject.remove(picked);
    else if (op.op === 'forget') subject.index.forget();
    else if (op.op === 'step') {
      for (let i = 0; i < op.steps; i++) merges += Number(await subject.step());
    }
    expect(await subject.answers()).toEqual(subject.expected());
  }
  while (await subject.step());
  expect(await subject.answers()).toEqual(subject.expected());
  expect(await subject.bytes()).toEqual({ dead: 0, orphans: 0 });
  expect(await subject.index.holdsLess(subject.model.size)).toBe(false);
  expect(await subject.index.lacksBlocks()).toBe(false);
  return merges;
}

it('answers as a plain map would between any two steps of a merge, and in the end nothing removed is left', async () => {
  let merges = 0;
  await fc.assert(
    fc.asyncProperty(ops, async (list) => {
      merges += await run(list);
    }),
    { numRuns: 40 },
  );
  expect(merges).toBeGreaterThan(100);
}, 120_000);

/** Four readings of the same terms in the tail, and another context's view of the same index. */
async function twoContexts() {
  const subject = new Subject();
  for (let seq = 1; seq <= 4; seq++) await subject.put(seq, TERMS.slice(20, 40));
  await subject.answers();
  return { subject, other: new InvertedIndex('features', subject.database) };
}

it('a merge planned before another context removed a reading does not bring it back (F26)', async () => {
  const { subject, other } = await twoContexts();
  await subject.database.write(['pending', 'indexes'], (transaction) =>
    other.drop(transaction, new Set([2]), true),
  );
  subject.model.delete(2);
  while (await subject.step());
  expect(await subject.answers()).toEqual(subject.expected());
  await subject.put(5, TERMS.slice(0, 20));
  while (await subject.step());
  expect(await subject.answers()).toEqual(subject.expected());
});

it('a merge planned before another context began one leaves nothing of that one behind', async () => {
  const { subject, other } = await twoContexts();
  await subject.database.write(['pending'], (transaction) =>
    other.add(transaction, 5, { seq: 5, terms: Uint32Array.from(TERMS.slice(0, 30)) }),
  );
  subject.model.set(5, TERMS.slice(0, 30));
  await mergeStep(other, subject.database);
  while (await subject.step());
  expect(await subject.answers()).toEqual(subject.expected());
});

it('an emptied index answers nothing; its blocks go in steps, at once where nothing is known of them', async () => {
  const { subject } = await twoContexts();
  while (await subject.step());
  const empty = async (lost: boolean) => {
    await subject.database.write(['pending', 'blocks', 'indexes'], async (transaction) => {
      if (lost) await transaction.objectStore('indexes').clear();
      await subject.index.reset(transaction);
    });
    subject.index.forget();
    expect((await subject.index.lookUp(TERMS)).get(TERMS[20]!)?.count).toBe(0);
  };
  const held = await subject.blocks();
  expect(held).toBeGreaterThan(SIZES.sweep);
  await empty(false);
  expect(await subject.blocks()).toBe(held);
  await empty(true);
  expect(await subject.blocks()).toBe(0);
  subject.model.clear();
  for (let seq = 5; seq <= 8; seq++) await subject.put(seq, TERMS.slice(20, 40));
  while (await subject.step());
  await empty(false);
  while (await subject.step());
  expect(await subject.bytes()).toEqual({ dead: 0, orphans: 0 });
});

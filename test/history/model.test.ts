/**
 * Property: whatever is visited, edited, removed, undone, exported, imported, merged and killed, the history answers as
 * a plain map would, and as one built anew from its export does.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { History } from '../../lib/history/history';
import { SIZES } from '../../lib/history/index/merge-plan';
import { UNDO_TIME } from '../../lib/history/removal';
import type { Removal } from '../../lib/messages/contract';
import type { Facts } from './articles';
import { exportedText } from './exported';
import { mortal, newWorld, reopen, START, visit, type World } from './world';

// Merges of a few readings in many steps, three levels deep within one run.
Object.assign(SIZES, { tail: { features: 3, words: 2 }, bucket: 16, step: 40, sweep: 2 });

const SITES = ['harbour.example', 'courier.example'];
const PEOPLE = ['Nadia Marlow', 'Samuel Okafor', 'Ida Berg'];
const WORDS = ['walrus', 'ferry', 'treaty', 'lantern'];

type Op =
  | { readonly op: 'visit'; readonly path: number; readonly edition: number }
  | { readonly op: 'again' | 'undo' | 'maintain' | 'kill' | 'merge' | 'wait' }
  | { readonly op: 'remove'; readonly what: number };

const path = fc.nat(11);
const ops = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ op: fc.constant('visit' as const), path, edition: fc.nat(2) }) },
    {
      weight: 5,
      arbitrary: fc.record({ op: fc.constantFrom('again', 'undo', 'maintain', 'kill', 'merge', 'wait') }),
    },
    { weight: 2, arbitrary: fc.record({ op: fc.constant('remove' as const), what: fc.nat(6) }) },
  ),
  { minLength: 5, maxLength: 30 },
) as fc.Arbitrary<Op[]>;

function factsOf(number: number, edition: number): Facts {
  return {
    path: `p${number}`,
    site: SITES[number % 2] ?? '',
    title: `Story ${number}`,
    text: `The ${WORDS[(number + edition) % WORDS.length]} came in edition ${edition}.`,
    people: [PEOPLE[number % PEOPLE.length] ?? ''],
  };
}

interface Known {
  readonly facts: Facts;
  readonly visits: number;
}

/** What the history must be: articles by path, with those on their way out apart. */
class Model {
  known = new Map<string, Known>();
  removed = new Map<string, Known>();

  visit(facts: Facts): void {
    const before = this.known.get(facts.path);
    this.removed.delete(facts.path);
    this.known.set(facts.path, { facts, visits: (before?.visits ?? 0) + 1 });
  }

  remove(isMeant: (facts: Facts) => boolean): void {
    for (const [key, known] of this.known) {
      if (!isMeant(known.facts)) continue;
      this.known.delete(key);
      this.removed.set(key, known);
    }
  }

  undo(): void {
    for (const [key, known] of this.removed) this.known.set(key, known);
    this.removed.clear();
  }

  with(isMeant: (facts: Facts) => boolean): string[] {
    return [...this.known.values()]
      .filter((k) => isMeant(k.facts))
      .map((k) => k.facts.path)
      .sort();
  }
}

const REMOVALS: readonly [Removal, (facts: Facts) => boolean][] = [
  ...SITES.map((site): [Removal, (f: Facts) => boolean] => [{ kind: 'site', site }, (f) => f.site === site]),
  ...PEOPLE.map((name): [Removal, (f: Facts) => boolean] => [
    { kind: 'person', name },
    (f) => f.people?.includes(name) ?? false,
  ]),
  [{ kind: 'everything' }, () => true],
  [{ kind: 'day', day: '2016-03-15' }, () => true],
];

const paths = (result: { rows: readonly { url: string }[] }) =>
  result.rows.map((r) => r.url.split('/').at(-1)).sort();

async function check(history: History, model: Model): Promise<void> {
  expect(paths(await history.latest(50))).toEqual(model.with(() => true));
  for (const word of WORDS) {
    const found = await history.search({ query: word, limit: 50 });
    expect([word, ...paths(found)]).toEqual([word, ...model.with((f) => f.text?.includes(word) ?? false)]);
  }
  for (const person of PEOPLE) {
    const found = await history.search({ query: '', person, limit: 50 });
    expect([person, ...paths(found)]).toEqual([
      person,
      ...model.with((f) => f.people?.includes(person) ?? false),
    ]);
  }
  for (const { id, url } of (await history.latest(50)).rows) {
    const key = url.split('/').at(-1) ?? '';
    expect((await history.reading(id))?.reading.visits).toBe(model.known.get(key)?.visits);
  }
  expect((await history.health()).state).toMatch(/good|restored/);
}

async function imported(history: History, text: string): Promise<void> {
  const { job } = await history.importStart();
  await history.importPiece(job, text);
  expect((await history.importEnd(job)).error).toBeNull();
}

async function run(list: readonly Op[]): Promise<{ world: World; history: History; model: Model }> {
  const world = newWorld();
  const model = new Model();
  let life = mortal(world);
  let undo = '';
  let last: { facts: Facts; id: string } | null = null;
  let visits = 0;
  for (const step of list) {
    const { history } = life;
    if (step.op === 'visit') {
      last = { facts: factsOf(step.path, step.edition), id: `v${visits++}` };
      await visit(history, last.facts, last.id);
      model.visit(last.facts);
    } else if (step.op === 'again' && last && model.known.has(last.facts.path)) {
      await visit(history, last.facts, last.id);
    } else if (step.op === 'remove' && model.removed.size === 0) {
      const [removal, isMeant] = REMOVALS[step.what]!;
      undo = (await history.remove(removal)).undo;
      model.remove(isMeant);
    } else if (step.op === 'undo') {
      if (await history.undo(undo)) model.undo();
      else expect(model.removed.size).toBe(0);
    } else if (step.op === 'wait') {
      world.time += UNDO_TIME;
      await history.maintain();
      model.removed.clear();
    } else if (step.op === 'maintain') {
      await history.maintain();
    } else if (step.op === 'merge') {
      await imported(history, await exportedText(history));
    } else if (step.op === 'kill') {
      const dying = history.maintain().catch(() => undefined);
      for (let i = 0; i < visits % 7; i++) await history.latest(1);
      life.kill();
      life = mortal(world);
      void dying;
    }
    await check(life.history, model);
    world.time = Math.max(world.time, START);
  }
  return { world, history: life.history, model };
}

it('answers as a plain map would, and as a history built anew', async () => {
  await fc.assert(
    fc.asyncProperty(ops, async (list) => {
      const { world, history, model } = await run(list);
      await history.maintain();
      await check(reopen(world), model);
      const anew = reopen(newWorld());
      await imported(anew, await exportedText(history));
      await check(anew, model);
      for (const query of WORDS) {
        const strip = (r: Awaited<ReturnType<History['search']>>) =>
          r.rows.map((row) => [row.id, row.snippet]);
        expect(strip(await history.search({ query, limit: 50 }))).toEqual(
          strip(await anew.search({ query, limit: 50 })),
        );
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);

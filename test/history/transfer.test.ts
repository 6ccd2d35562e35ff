import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, openHistory } from '../../lib/history/history';
import { SIZES } from '../../lib/history/index/merge-plan';
import { Store } from '../../lib/history/store';
import { STEP } from '../../lib/history/transfer/import';
import { exportedText } from './exported';
import { DAY, mortal, newWorld, reopen, visit } from './world';

Object.assign(STEP, { lines: 20, tail: 30 });

async function imported(history: History, text: string, size = 1000) {
  const { job } = await history.importStart();
  for (let at = 0; at < text.length; at += size) await history.importPiece(job, text.slice(at, at + size));
  return history.importEnd(job);
}

async function filled(readings = 45) {
  const world = newWorld();
  const history = openHistory(world.environment);
  for (let i = 0; i < readings; i++) {
    await visit(history, {
      path: `n${i}`,
      people: ['Nadia Marlow', `Person ${String.fromCharCode(65 + (i % 26))}`],
      text: `Ferry ${i} left \ud800 the “harbour”.`,
      quotes: [['Nadia Marlow', `“Number ${i}”`]],
    });
    world.time += DAY / 8;
  }
  const [row] = (await history.latest(1)).rows;
  await history.correct({ kind: 'hide', reading: row!.id });
  return { world, history };
}

describe('transfer', () => {
  it('export, import, export gives the same bytes', async () => {
    const { history } = await filled();
    const text = await exportedText(history);
    const other = openHistory(newWorld().environment);
    expect(await imported(other, text)).toEqual({ added: 45, merged: 0, error: null });
    expect(await exportedText(other)).toBe(text);
    expect((await other.search({ query: 'harbour 7', limit: 50 })).rows).toHaveLength(1);
    expect((await other.health()).readings).toBe(44);
  });

  it('whatever was read, export, import, export gives the same bytes', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const facts = fc.record({
      path: fc.nat(30).map((n) => `n${n}`),
      title: text,
      text,
      site: fc.constantFrom('harbour.example', 'courier.example'),
      people: fc.uniqueArray(fc.constantFrom('Nadia Marlow', 'N. Marlow', 'Ida Berg', '__proto__'), {
        maxLength: 3,
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { maxLength: 8 }), async (read) => {
        const history = openHistory(newWorld().environment);
        for (const one of read) await visit(history, one);
        const first = await exportedText(history);
        const other = openHistory(newWorld().environment);
        expect((await imported(other, first)).error).toBeNull();
        expect(await exportedText(other)).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  it('takes along what an article said before it was rewritten', async () => {
    const history = openHistory(newWorld().environment);
    const { id } = await visit(history, { path: 'a', text: 'A band will play.' });
    await visit(history, { path: 'a', text: 'A choir will play.' });
    const other = openHistory(newWorld().environment);
    await imported(other, await exportedText(history));
    const told = (await history.reading(id))?.rewritten;
    expect(told?.changes).toHaveLength(1);
    expect((await other.reading(id))?.rewritten).toEqual(told);
  });

  it('imports the same file again without a change', async () => {
    const { history } = await filled(5);
    const text = await exportedText(history);
    expect(await imported(history, text)).toEqual({ added: 0, merged: 5, error: null });
    expect(await exportedText(history)).toBe(text);
  });

  it("makes one of two machines' histories, whichever comes first", async () => {
    const [one, two] = [newWorld(), newWorld()];
    const [a, b] = [openHistory(one.environment), openHistory(two.environment)];
    const shared = {
      path: 'shared',
      text: 'The ferry treaty was signed in Brackwater by all four ministers.',
    };
    await visit(a, shared);
    await visit(a, { path: 'only-a' });
    two.time += 3 * DAY;
    const b1 = await visit(b, { path: 'only-b', text: shared.text, site: 'courier.example' });
    await visit(b, { ...shared, text: `${shared.text}\n\nUpdated.` });
    await visit(b, { ...shared, text: `${shared.text}\n\nUpdated.` });
    const [fromA, fromB] = [await exportedText(a), await exportedText(b)];
    expect(await imported(a, fromB)).toEqual({ added: 1, merged: 1, error: null });
    expect(await imported(b, fromA)).toEqual({ added: 1, merged: 1, error: null });
    for (const history of [a, b]) {
      const rows = (await history.latest(9)).rows;
      const merged = await history.reading(rows.find((r) => r.url.endsWith('/shared'))!.id);
      expect(merged?.reading).toMatchObject({ visits: 2, firstRead: one.time, lastRead: two.time });
      expect(merged?.text).toContain('Updated');
      expect(rows).toHaveLength(3);
      expect((await history.reading(b1.id))?.reading.event).toBe(merged?.reading.event);
    }
  });

  const HEADER = '{"backstory":1}\n';
  it.each([
    ['an empty file', '', 1, 'empty'],
    ['a blank line', '\n', 1, 'JSON'],
    ['text', 'hello\n', 1, 'JSON'],
    ['no header', '{"reading":1}\n', 1, ''],
    ['a newer format', '{"backstory":2}\n', 1, 'newer'],
    ['two headers', `${HEADER}${HEADER}`, 2, 'header'],
    ['half a reading', `${HEADER}{"reading":{"id":"r1"}}\n`, 2, 'reading'],
    [
      'a cut line',
      `${HEADER}{"correction":{"kind":"hide","reading":"r1"},"at":1,"event":null}\n{"rea`,
      3,
      'JSON',
    ],
    ['100,000 levels', `${HEADER}${'['.repeat(100_000)}\n`, 2, 'JSON'],
    ['a prototype', `${HEADER}{"__proto__":{"reading":1}}\n`, 2, ''],
    ['a line without end', `${HEADER}${'x'.repeat(4_000_001)}`, 2, 'too long'],
    ['control characters', `${HEADER}\u0000\ud800\n`, 2, 'JSON'],
  ])('refuses %s, names the line, applies nothing', async (_, text, line, reason) => {
    const world = newWorld();
    const history = openHistory(world.environment);
    const result = await imported(history, text, 500_000);
    expect(result).toMatchObject({ added: 0, merged: 0, error: { line } });
    expect(result.error?.reason).toContain(reason);
    expect(await exportedText(history)).toBe(HEADER);
    await reopen(world).maintain();
    expect(await exportedText(history)).toBe(HEADER);
  });

  it.each([
    ['javascript:alert(1)', 'address'],
    ['data:text/html,x', 'address'],
  ])('refuses the address %s', async (url, reason) => {
    const { history } = await filled(1);
    const text = (await exportedText(history)).replace('https://harbour.example/n0', url);
    const other = openHistory(newWorld().environment);
    expect((await imported(other, text)).error?.reason).toContain(reason);
  });

  it('goes on with an import whose applying was cut short', async () => {
    const { history } = await filled();
    const text = await exportedText(history);
    const world = newWorld();
    const { history: other, kill } = mortal(world);
    const { job } = await other.importStart();
    await other.importPiece(job, text);
    other.importEnd(job).catch(() => undefined);
    while ((await reopen(world).latest(50)).rows.length < 10) await other.latest(1);
    kill();
    const later = reopen(world);
    expect((await later.latest(50)).rows.length).toBeLessThan(44);
    await later.maintain();
    expect((await later.importEnd(job)).error).toBeNull();
    expect((await later.latest(50)).rows).toHaveLength(44);
  });

  it('merges the index on the way: what is in memory does not grow with the file', async () => {
    const before = { ...SIZES.tail };
    SIZES.tail = { features: 10, words: 10 };
    const { history } = await filled(130);
    const world = newWorld();
    await imported(openHistory(world.environment), await exportedText(history));
    const { features, words } = new Store(world.environment);
    for (const index of [features, words]) expect((await index.parts()).tail.size).toBeLessThan(60);
    SIZES.tail = before;
  });

  it('never applies a part, whatever the bytes', async () => {
    const { history } = await filled(4);
    const text = await exportedText(history);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.nat(40),
        fc.string(),
        fc.integer({ min: 1, max: 5000 }),
        async (at, cut, put, size) => {
          const broken = text.slice(0, at) + put + text.slice(at + cut);
          const other = openHistory(newWorld().environment);
          const result = await imported(other, broken, size);
          const after = await exportedText(other);
          if (result.error) expect(after).toBe(HEADER);
          else expect(after.match(/^\{"reading"/gm) ?? []).toHaveLength(result.added);
        },
      ),
      { numRuns: 60 },
    );
  });
});

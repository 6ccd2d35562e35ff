import { expect, it } from 'vitest';
import { ask, ringForUpkeep } from './harness/ask';
import { killBackground } from './harness/background';
import { loseRows, storedIn } from './harness/history';
import { untilMarked } from './harness/marks';
import { openPage } from './harness/open-page';
import { until } from './harness/until';
import { itKeptItsPromises, KIND, useWorld } from './harness/world';

const world = useWorld();
/** More readings than the index holds before it first merges them. */
const MERGED = 540;
const control = () => world.launched.control;

const READ = ['river-2025-09-11-post', 'river-2025-11-05-ledger', 'market-2026-02-09-ledger'];
const QUERY = { query: 'river', limit: 10 };
const found = async () => (await ask(control(), 'search', QUERY)).rows.map((row) => row.url).sort();

/** All of the history as one text. */
async function exported(): Promise<string> {
  let text = '';
  for (let cursor: string | null = null; ; ) {
    const piece: { text: string; cursor: string | null } = await ask(control(), 'exportPiece', { cursor });
    text += piece.text;
    cursor = piece.cursor;
    if (cursor === null) return text;
  }
}

async function imported(text: string) {
  const { job } = await ask(control(), 'importStart', {});
  for (let at = 0; at < text.length; at += 1_000_000) {
    await ask(control(), 'importPiece', { job, text: text.slice(at, at + 1_000_000) });
  }
  return ask(control(), 'importEnd', { job });
}

/** Rings until the second copy holds everything. */
async function untilCopied(): Promise<void> {
  await until('the second copy is complete', async () => {
    await ringForUpkeep(control());
    const { copiedAt } = await ask(control(), 'health', {});
    return copiedAt !== null && (await storedIn(control(), 'uncopied'))?.length === 0;
  });
}

async function restore(): Promise<void> {
  const { readings } = await ask(control(), 'restore', {});
  expect(readings).toBe(READ.length);
  expect((await world.rows()).map((row) => row.url).sort()).toEqual(READ.map(world.demo.article).sort());
}

it.runIf(KIND === 'chromium')(
  'F21: a background killed while it makes the database leaves a whole one, or none',
  async () => {
    const page = await world.open(world.demo.article(READ[0] ?? ''));
    await untilMarked(page, 'Ruth Abernathy-Cole');
    for (let deaths = 0; deaths < 12; deaths++) {
      await killBackground(world.launched);
      // The background makes the database anew, and is killed at another moment of it each time.
      await control().evaluate(async (wait) => {
        indexedDB.deleteDatabase('backstory');
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: object): Promise<unknown> } };
        };
        const asked = chrome.runtime
          .sendMessage({ backstory: 1, call: 'health', payload: {} })
          .catch(() => null);
        await Promise.race([asked, new Promise((done) => setTimeout(done, wait))]);
      }, deaths * 6);
    }
    await killBackground(world.launched);
    await page.close();
    expect((await ask(control(), 'health', {})).state).toBe('good');
    expect(await storedIn(control(), 'staged')).toEqual([]);
    expect(await storedIn(control(), 'counts')).toHaveLength(1);
  },
);

it('F30: what many pages change at once is all there', async () => {
  for (const name of READ) {
    const page = await world.read(name);
    await world.untilKept(world.demo.article(name));
    await page.close();
  }
  const names = Array.from({ length: 24 }, (_, i) => `No Person ${i}`);
  await Promise.all(names.map((name) => ask(control(), 'correct', { kind: 'not-a-person', name })));
  expect(await storedIn(control(), 'corrections')).toHaveLength(names.length);
  expect(await found()).toHaveLength(2);
});

it('F18: steps aside at once for a newer version of itself', async () => {
  const outcome = await control().evaluate(() => {
    const asking = indexedDB.open('backstory', 1_000);
    return new Promise<string>((done) => {
      // Not blocked: whoever holds the database open has let go of it.
      asking.onblocked = () => done('blocked');
      asking.onupgradeneeded = () => {
        asking.transaction?.abort();
        done('its turn');
      };
    });
  });
  expect(outcome).toBe('its turn');
  expect(await found()).toHaveLength(2);
});

it('F15: an index that is gone is built again from the readings', async () => {
  const before = await found();
  await killBackground(world.launched);
  await loseRows(control(), ['pending', 'blocks']);
  await killBackground(world.launched);
  await until('everything is found again', async () => {
    await ringForUpkeep(control());
    return String(await found()) === String(before);
  });
});

it('F14: readings that are gone without a word are missed, told of and brought back', async () => {
  await untilCopied();
  await killBackground(world.launched);
  await loseRows(control(), ['articles', 'records'], 1);
  await killBackground(world.launched);
  const page = await world.tab();
  await openPage(page, `${world.launched.origin}options.html`);
  await until('the page tells', () =>
    page.evaluate(() => document.body.textContent?.includes('Your history came up damaged')),
  );
  expect(await ask(control(), 'health', {})).toMatchObject({ state: 'damaged', expected: READ.length });
  await restore();
  await page.close();
});

it.runIf(KIND === 'chromium')(
  'F19, F28: a database taken away under an open connection is missed and brought back',
  async () => {
    await untilCopied();
    const session = await control().createCDPSession();
    const origin = world.launched.origin.replace(/\/$/, '');
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await until('the loss is seen', async () => (await ask(control(), 'health', {})).state === 'damaged');
    await restore();
  },
);

it('F23: a damaged import is refused as a whole, and the line is named', async () => {
  const before = await exported();
  const [header = '', ...lines] = before.trim().split('\n');
  const [first = '', second = ''] = lines.filter((line) => line.startsWith('{"reading"'));
  const reading = (change: object) => JSON.stringify({ ...JSON.parse(second), ...change });
  const damaged: Record<string, string> = {
    'cut in the middle': second.slice(0, 200),
    'nested too deep': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'of another kind': reading({ reading: 7 }),
    'an address that is a script': reading({
      reading: { ...JSON.parse(second).reading, url: 'javascript:1' },
    }),
    'of a newer version': '{"backstory":99}',
  };
  for (const [kind, line] of Object.entries(damaged)) {
    const text =
      kind === 'of a newer version' ? `${line}\n${first}` : [header, first, line, second].join('\n');
    const { added, merged, error } = await imported(text);
    expect({ kind, added, merged, line: error?.line }).toEqual({
      kind,
      added: 0,
      merged: 0,
      line: kind === 'of a newer version' ? 1 : 3,
    });
  }
  expect(await exported()).toBe(before);
  const polluted = `{"__proto__":{"polluted":true},${second.slice(1)}`;
  expect(await imported(`${header}\n${polluted}\n`)).toMatchObject({ added: 0, merged: 1, error: null });
  expect(await exported()).toBe(before);
});

it('F25: killed between the steps of a merge, the index answers as before', async () => {
  const [header = '', ...lines] = (await exported()).trim().split('\n');
  await until('what was restored is all in the index', async () => {
    await ringForUpkeep(control());
    const [[, counts] = []] = (await storedIn(control(), 'counts')) ?? [];
    return (counts as { rebuild: unknown }).rebuild === null;
  });
  const [line = ''] = lines.filter((text) => text.includes(world.demo.article(READ[0] ?? '')));
  const copies = Array.from({ length: MERGED }, (_, i) => line.replaceAll(/(\/\/[^"]+?)(?=")/g, `$1?n=${i}`));
  const { added, merged } = await imported([header, ...copies].join('\n'));
  // A step that a death cut short was done again, and what it had added merged.
  expect(added + merged).toBe(MERGED);
  const total = async () => (await ask(control(), 'search', QUERY)).total;
  const all = await total();
  expect(all).toBeGreaterThan(MERGED);
  for (let i = 0; i < (KIND === 'chromium' ? 6 : 2); i++) {
    await ringForUpkeep(control());
    expect(await total()).toBe(all);
    await killBackground(world.launched);
  }
  await until('the tails are merged', async () => {
    await ringForUpkeep(control());
    const states = (await storedIn(control(), 'indexes')) as [string, { generation: number; job: unknown }][];
    return states.length === 2 && states.every(([, { generation, job }]) => generation > 0 && job === null);
  });
  expect(await total()).toBe(all);
  await ask(control(), 'remove', { kind: 'everything' });
});

itKeptItsPromises(world);

/**
 * What befalls the browser itself: killed, its files damaged, its disk full. Each test has a profile of its own, which
 * outlives the browser.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../demo/server';
import { ask, ringForUpkeep } from './harness/ask';
import { storedIn, storedRows } from './harness/history';
import { type Launched, launch } from './harness/launch';
import { until } from './harness/until';
import { EXTENSION, KIND } from './harness/world';

const TALKS = 'river-2025-09-11-post';
const LAKE = 'river-2025-11-05-ledger';
const MARKET = 'market-2026-02-09-ledger';
const FERRY = 'ferry-2026-02-03-post';
/** Bytes: a browser with the extension and a few readings fits, not much more. */
const SMALL_DISK = 400_000_000;

let demo: Demo;
const profiles: string[] = [];
const running: Launched[] = [];

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());
afterEach(async () => {
  for (const launched of running.splice(0)) await launched.close().catch(() => undefined);
  for (const profile of profiles.splice(0)) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'backstory-damage-'));
  profiles.push(profile);
  return profile;
}

async function start(profile: string, extension = EXTENSION): Promise<Launched> {
  const launched = await launch(KIND, { extension, profile });
  running.push(launched);
  return launched;
}

async function open({ browser }: Launched, name: string) {
  const page = await browser.newPage();
  await page.goto(demo.article(name));
  return page;
}

async function keep(launched: Launched, name: string): Promise<void> {
  const page = await open(launched, name);
  await until(`${name} is kept`, async () => (await urls(launched)).includes(demo.article(name)));
  await page.close();
}

/** The last blocks of the files may still have room for an article or two. */
async function firstNotKept(launched: Launched, names: readonly string[]): Promise<[string, Page]> {
  for (const name of names) {
    const page = await open(launched, name);
    const state = await until(`${name} is kept, or it says that nothing can be kept`, async () => {
      // Whether a write or the next opening fails first is for the browser to say.
      const { state } = await ask(launched.control, 'health', {});
      if (state === 'full' || state === 'memory-only') return state;
      return (await urls(launched)).includes(demo.article(name)) && 'kept';
    });
    if (state !== 'kept') return [name, page];
  }
  throw new Error('Every article was kept on a full disk');
}

const urls = async ({ control }: Launched) => (await storedRows(control)).map((row) => row.url);

async function end(launched: Launched): Promise<void> {
  running.splice(running.indexOf(launched), 1);
  await launched.close();
}

describe.runIf(KIND === 'chromium')('the browser', () => {
  it('F10: killed while it keeps an article has every one that was kept before', async () => {
    const profile = newProfile();
    const first = await start(profile);
    await keep(first, TALKS);
    await keep(first, LAKE);
    await open(first, MARKET);
    first.browser.process()?.kill('SIGKILL');
    await until('it is gone', () => first.browser.process()?.signalCode !== null);
    running.pop();
    const later = await start(profile);
    const kept = await urls(later);
    expect(kept).toEqual(expect.arrayContaining([demo.article(TALKS), demo.article(LAKE)]));
    expect((await ask(later.control, 'health', {})).state).toBe('good');
  });

  it('F13: whose database is damaged tells so, and has its readings back from the second copy', async () => {
    const profile = newProfile();
    const first = await start(profile);
    await keep(first, TALKS);
    await keep(first, LAKE);
    await until('the second copy is complete', async () => {
      await ringForUpkeep(first.control);
      const { copiedAt } = await ask(first.control, 'health', {});
      return copiedAt !== null && (await storedIn(first.control, 'uncopied'))?.length === 0;
    });
    await end(first);
    damageDatabase(profile);
    const later = await start(profile);
    expect(await ask(later.control, 'health', {})).toMatchObject({ state: 'damaged', expected: 2 });
    expect(await ask(later.control, 'restore', {})).toMatchObject({ state: 'restored', readings: 2 });
    expect((await urls(later)).sort()).toEqual([demo.article(TALKS), demo.article(LAKE)].sort());
  });

  it('F17: over its quota says so, loses nothing, and keeps on once there is room', async () => {
    const extension = withoutUnlimitedStorage();
    const profile = newProfile();
    const first = await start(profile, extension);
    await keep(first, TALKS);
    await end(first);
    // A browser that has the database open goes on with the room it reckoned with before.
    const launched = await start(profile, extension);
    const session = await launched.control.createCDPSession();
    const origin = launched.origin.replace(/\/$/, '');
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const page = await open(launched, LAKE);
    await until('it says that there is no room', async () => {
      return (await ask(launched.control, 'health', {})).state === 'full';
    });
    expect(await urls(launched)).toEqual([demo.article(TALKS)]);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.reload();
    await until('the article is kept', async () => (await urls(launched)).includes(demo.article(LAKE)));
    expect((await ask(launched.control, 'health', {})).state).toBe('good');
  });

  it('F16: on a full disk says so, loses nothing, and keeps on once there is room', async (context) => {
    const profile = newProfile();
    if (!mountSmallDisk(profile)) return context.skip('only root may mount a disk small enough to fill');
    try {
      const launched = await start(profile);
      await keep(launched, TALKS);
      const ballast = join(profile, 'ballast');
      fill(ballast);
      const [name, page] = await firstNotKept(launched, [LAKE, MARKET, FERRY]);
      rmSync(ballast);
      await page.reload();
      await until('it is kept', async () => (await urls(launched)).includes(demo.article(name)), 30_000);
      expect(await urls(launched)).toContain(demo.article(TALKS));
      await end(launched);
    } finally {
      execFileSync('umount', ['-l', profile]);
    }
  });
});

/** Cuts off the file that says which others count. */
function damageDatabase(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const [database = ''] = readdirSync(folder).filter((name) => name.endsWith('.indexeddb.leveldb'));
  const [manifest = ''] = readdirSync(join(folder, database)).filter((name) => name.startsWith('MANIFEST'));
  truncateSync(join(folder, database, manifest), 10);
}

/** The same extension, with the quota of any other site. */
function withoutUnlimitedStorage(): string {
  const extension = newProfile();
  cpSync(EXTENSION, extension, { recursive: true });
  const manifest = join(extension, 'manifest.json');
  const { permissions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { permissions: string[] };
  const limited = { ...rest, permissions: permissions.filter((name) => name !== 'unlimitedStorage') };
  writeFileSync(manifest, JSON.stringify(limited));
  return extension;
}

/** A disk of its own for the profile; false where only somebody with more rights may make one. */
function mountSmallDisk(profile: string): boolean {
  try {
    const kind = ['-t', 'tmpfs', '-o', `size=${SMALL_DISK}`];
    execFileSync('mount', [...kind, 'tmpfs', profile], { stdio: 'ignore' });
    return true;
  } catch {
    // No rights to, or no such kind of disk, or no such command.
    return false;
  }
}

/** Writes until nothing more fits. */
function fill(path: string): void {
  for (const size of [1_000_000, 4_096]) {
    for (;;) {
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOSPC') break;
        throw error;
      }
    }
  }
}

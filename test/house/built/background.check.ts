/** What the background does whenever it wakes, whatever for. */
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BUILDS, textOf } from './output';

/** The lists that relating needs hold half as many words; the engine's, five times as many. */
const MOST_WORDS = 8_000;

/** Stands for the browser's API: any part of it can be asked for and called; no promise of its is ever kept. */
const anything: object = new Proxy(() => undefined, {
  has: () => true,
  get: (_target, key) => (key === Symbol.toPrimitive ? () => 'https://x.example/' : anything),
  apply: () => anything,
});

/** Counts what is put into sets and maps as they are made. */
const COUNTING = `
let words = 0;
const counted = (Kind) => class extends Kind { constructor(entries) { super(entries); words += this.size; } };
Set = counted(Set);
Map = counted(Map);`;

describe.each(BUILDS)('%s', (build) => {
  it('wakes the background without the reading engine, whose word lists a popup would wait for', () => {
    const context = createContext({ browser: anything, chrome: anything, indexedDB: anything, URL, console });
    runInContext(COUNTING, context);
    runInContext(textOf(build, 'background.js'), context);
    expect(runInContext('words', context)).toBeLessThan(MOST_WORDS);
    expect(runInContext('words', context)).toBeGreaterThan(0);
  });
});

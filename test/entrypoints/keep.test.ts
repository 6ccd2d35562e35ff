/** When the reader has an article kept. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createKeeper } from '../../entrypoints/reader/keep';
import type { Article } from '../../lib/text/types';

interface Ask {
  readonly text: string;
  readonly visit: string;
  readonly signal: AbortSignal;
  answer(): void;
}
const world = vi.hoisted(() => ({ asks: [] as Ask[] }));

vi.mock('../../entrypoints/reader/visible-time', () => ({ seenLongEnough: async () => true }));
vi.mock('../../lib/messages/page-client', () => ({
  askUntilAnswered(_call: string, payload: { visit: string; article: Article }, signal: AbortSignal) {
    const { visit, article } = payload;
    return new Promise((resolve) => {
      world.asks.push({ text: article.text, visit, signal, answer: () => resolve(null) });
    });
  },
}));

const article = (text: string) => ({ url: 'https://harbour.example/a', text }) as Article;
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  world.asks = [];
});

it('an ask under way is not given up for text that came later, which is asked for after it in the same visit', async () => {
  const keeper = createKeeper(new AbortController().signal);
  keeper.see(article('first'));
  await settled();
  keeper.see(article('second'));
  await settled();
  expect(world.asks.map((ask) => ask.text)).toEqual(['first']);
  expect(world.asks[0]?.signal.aborted).toBe(false);
  world.asks[0]?.answer();
  await settled();
  expect(world.asks.map((ask) => ask.text)).toEqual(['first', 'second']);
  expect(new Set(world.asks.map((ask) => ask.visit)).size).toBe(1);
});

it('nor when the reader goes on to another page in place', async () => {
  const keeper = createKeeper(new AbortController().signal);
  keeper.see(article('first'));
  await settled();
  keeper.end();
  expect(world.asks[0]?.signal.aborted).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { articleKey, idOf, keyOf } from '../../lib/history/article-key';

describe('article keys', () => {
  it.each([
    ['https://harbour.example/a', 'https://www.harbour.example/a/'],
    ['https://harbour.example/a', 'http://harbour.example/a#top'],
    ['https://harbour.example/a?id=3', 'https://harbour.example/a?id=3&utm_source=mail&fbclid=x'],
  ])('%s and %s are one article', (one, two) => {
    expect(articleKey(two)).toBe(articleKey(one));
  });

  it.each([
    ['https://harbour.example/a', 'https://harbour.example/b'],
    ['https://harbour.example/a?id=3', 'https://harbour.example/a?id=4'],
    ['https://harbour.example/a', 'https://courier.example/a'],
  ])('%s and %s are two', (one, two) => {
    expect(articleKey(two)).not.toBe(articleKey(one));
  });

  it('tell 300,000 articles apart: 32 bits would take ten pairs of them for one', () => {
    const keys = new Set<number>();
    for (let i = 0; i < 300_000; i++) keys.add(articleKey(`https://harbour.example/2016/03/report-${i}`));
    expect(keys.size).toBe(300_000);
    expect(Math.max(...[...keys].slice(0, 1000))).toBeGreaterThan(2 ** 50);
  });

  it('become ids and come back', () => {
    const key = articleKey('https://harbour.example/a');
    expect(keyOf(idOf(key))).toBe(key);
    for (const id of ['', 'r', 'x1', 'r-1', `r${'z'.repeat(11)}`, '../r1']) expect(keyOf(id)).toBeNull();
  });
});

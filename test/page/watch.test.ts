// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPage, type Stop, watchNavigation, whenSeen } from '../../lib/page/gate-watch';
import { readPage } from '../../lib/page/read-page';
import { isStale, type PageChange, sameReading, watchPage } from '../../lib/page/watch-page';
import { shapeSource } from './read-shapes';

let life: AbortController;
const ADDRESS = 'https://courier.example/news/2024/03/04/night-boat-to-sandholm-to-stop-in-april';

function visibility(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function load(name: string): void {
  const page = new DOMParser().parseFromString(shapeSource(name), 'text/html');
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
}

/** Lets queued mutation records and timers run. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  visibility('visible');
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a page seen', () => {
  it('is seen at once, or when it is first shown', () => {
    const seen = vi.fn();
    whenSeen(document, seen);
    expect(seen).toHaveBeenCalledTimes(1);
    visibility('hidden');
    whenSeen(document, seen);
    expect(seen).toHaveBeenCalledTimes(1);
    visibility('visible');
    visibility('hidden');
    visibility('visible');
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('is not seen after the end', () => {
    const seen = vi.fn();
    visibility('hidden');
    whenSeen(document, seen)?.();
    visibility('visible');
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('late text', () => {
  let stop: Stop;
  const follow = (answer: boolean) => {
    const check = vi.fn(() => answer);
    stop = followPage(window, check);
    return check;
  };
  afterEach(() => stop());

  it('is looked at again only after a change, a bounded number of times', async () => {
    const check = follow(false);
    await pass(500);
    expect(check).toHaveBeenCalledTimes(1);
    document.body.append('late');
    await pass(1300);
    expect(check).toHaveBeenCalledTimes(2);
    for (let i = 0; i < 40; i++) {
      document.body.append('later');
      await pass(1000);
    }
    expect(check).toHaveBeenCalledTimes(5);
  });

  it('is looked at anew after a navigation in place', async () => {
    const check = follow(true);
    history.pushState(null, '', '/news/second');
    await pass(2000);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('counts the looks of each address apart', async () => {
    const check = follow(false);
    for (const address of ['/news/third', '/news/fourth']) {
      history.pushState(null, '', address);
      await pass(2000);
      check.mockClear();
      for (let i = 0; i < 40; i++) {
        document.body.append('later');
        await pass(1000);
      }
      expect(check).toHaveBeenCalledTimes(4);
    }
  });

  it('ends when it is settled', async () => {
    const check = follow(true);
    document.body.append('late');
    await pass(60_000);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('is not looked at in a hidden tab', async () => {
    const check = follow(false);
    visibility('hidden');
    document.body.append('late');
    await pass(60_000);
    expect(check).toHaveBeenCalledTimes(1);
    visibility('visible');
    await pass(0);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it.each(['a change', 'a navigation', 'the first look'])(
    'is not looked at once stopped, before %s',
    async (when) => {
      if (when === 'the first look') visibility('hidden');
      const check = follow(false);
      check.mockClear();
      document.body.append('late');
      await pass(100);
      stop();
      visibility('visible');
      if (when === 'a navigation') history.pushState(null, '', '/news/never');
      document.body.append('later');
      await pass(60_000);
      expect(check).not.toHaveBeenCalled();
    },
  );
});

describe('a navigation in place', () => {
  it('is noticed, a jump inside the page is not', async () => {
    const navigated = vi.fn();
    const stop = watchNavigation(navigated);
    history.pushState(null, '', '/news/other');
    await pass(2000);
    expect(navigated).toHaveBeenCalledTimes(1);
    for (const hash of ['#comments', '#', '#comments/3']) {
      location.hash = hash;
      await pass(2000);
      expect(navigated).toHaveBeenCalledTimes(1);
    }
    location.hash = '#!/next';
    await pass(2000);
    expect(navigated).toHaveBeenCalledTimes(2);
    location.hash = '#/last';
    await pass(2000);
    expect(navigated).toHaveBeenCalledTimes(3);
    stop();
    history.pushState(null, '', '/news/third');
    await pass(5000);
    expect(navigated).toHaveBeenCalledTimes(3);
  });
});

describe('a page that has been read', () => {
  const changes: PageChange[] = [];
  let reading: ReturnType<typeof readPage>;

  beforeEach(async () => {
    load('json-ld');
    reading = readPage(document, ADDRESS);
    changes.length = 0;
    watchPage(
      document,
      () => reading,
      (change) => changes.push(change),
      life.signal,
    );
    await pass(2000);
  });

  it('is still as read until its text changes', async () => {
    expect(changes).toEqual([]);
    document.body.append(document.createElement('aside'));
    document.title = 'Another title';
    await pass(3000);
    expect(changes).toEqual([]);
  });

  it('has changed when a paragraph came, went or was reworded', async () => {
    const paragraph = document.querySelector('article p:last-child') as Element;
    paragraph.after(document.createElement('p'));
    await pass(3000);
    expect(changes).toEqual(['changed']);
    reading = readPage(document, ADDRESS);
    (paragraph.firstChild as Text).data = 'The boat will not stop after all, the company said.';
    await pass(3000);
    expect(changes).toEqual(['changed', 'changed']);
  });

  it.each([
    ['div', '<div>The harbour master said on Friday that the last boat would leave at nine.</div>'],
    ['br', 'The harbour master said on Friday that the last boat would leave at nine.<br><br>'],
  ])('has changed when a page that sets its text in %s got more of it', async (tag, late) => {
    const texts = [...document.querySelectorAll('article p')].map((p) => p.innerHTML);
    const box = document.createElement('div');
    box.innerHTML = texts.map((text) => (tag === 'div' ? `<div>${text}</div>` : `${text}<br><br>`)).join('');
    document.querySelector('article p')?.before(box);
    for (const paragraph of document.querySelectorAll('article p')) paragraph.remove();
    reading = readPage(document, ADDRESS);
    expect(reading?.setIn).toBe(tag);
    await pass(3000);
    changes.length = 0;
    box.insertAdjacentHTML('beforeend', late);
    await pass(3000);
    expect(changes).toEqual(['changed']);
  });

  it('reads the same after the same words were set again', async () => {
    const before = reading;
    const article = document.querySelector('article') as Element;
    article.replaceWith(article.cloneNode(true));
    await pass(3000);
    expect(changes).toEqual(['changed']);
    const after = readPage(document, ADDRESS);
    expect(before && after && sameReading(before, after)).toBe(true);
    expect(before && isStale(before)).toBe(true);
    expect(after && isStale(after)).toBe(false);
  });

  it('is not looked at in a hidden tab, and once when it is shown again', async () => {
    visibility('hidden');
    document.querySelector('article p:last-child')?.remove();
    await pass(60_000);
    expect(changes).toEqual([]);
    visibility('visible');
    await pass(1000);
    expect(changes).toEqual(['changed']);
  });

  it('is looked at ever less often in a storm', async () => {
    const text = document.querySelector('article p:last-child')?.firstChild as Text;
    for (let i = 0; i < 600; i++) {
      for (let j = 0; j < 20; j++) text.data = `The boat number ${i} ${j}`;
      await pass(100);
    }
    expect(changes.filter((change) => change === 'changed').length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThan(12);
  });

  it('tells once of a storm beside the text, and once that it is over', async () => {
    const ticker = document.createElement('aside');
    document.body.append(ticker);
    for (let i = 0; i < 100; i++) {
      for (let j = 0; j < 100; j++) ticker.append('tick');
      await pass(100);
    }
    expect(changes).toEqual(['storm']);
    await pass(10_000);
    expect(changes).toEqual(['storm', 'calm']);
  });

  it('takes one burst, and a slow clock, for no storm', async () => {
    for (let j = 0; j < 1000; j++) document.body.append(document.createElement('i'));
    for (let i = 0; i < 100; i++) {
      document.title = String(i);
      await pass(250);
    }
    expect(changes).toEqual([]);
  });

  it('is the same page when it comes back from the back/forward cache', () => {
    const shown = Object.assign(new Event('pageshow'), { persisted: true });
    window.dispatchEvent(shown);
    expect(changes).toEqual(['restored']);
  });
});

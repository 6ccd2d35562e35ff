// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession, type Session } from '../../entrypoints/reader/session';
import { annotate } from '../../lib/text/annotate';
import type { Article } from '../../lib/text/types';
import { type FakeHighlight, fakeHighlights } from '../page/fake-highlights';
import { shapeSource } from '../page/read-shapes';

const world = vi.hoisted(() => ({ asked: [] as [call: string, payload: unknown][], active: true }));

async function answer(call: string, payload: unknown): Promise<unknown> {
  world.asked.push([call, payload]);
  if (call === 'pageSettings')
    return {
      ok: true,
      value: {
        marks: 'all',
        markPeople: true,
        markDates: true,
        markQuotes: true,
        hover: 'point',
        active: world.active,
      },
    };
  if (call === 'read') return { ok: true, value: annotate((payload as { article: Article }).article) };
  return { ok: true, value: null };
}
vi.mock('../../lib/messages/page-client', () => ({ askBackground: answer, askUntilAnswered: answer }));

const LATE = 'The island’s mayor, Tilda Marsh, said on Thursday that she would hire a boat of her own.';

let life: AbortController;
let session: Session;
let registry: Map<string, FakeHighlight>;

const asked = (call: string) => world.asked.filter(([one]) => one === call).map(([, payload]) => payload);
const textOf = (payload: unknown) => (payload as { article: Article }).article.text;
const painted = () => new Set([...registry.values()].flatMap((highlight) => [...highlight]));
/** The browser's timers run, as it does in a visible tab. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function read(why: 'started' | 'navigated' | 'changed'): Promise<void> {
  const done = session.read(why);
  await pass(10);
  await done;
}

function addLate(): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = LATE;
  document.querySelector('article p:last-child')?.after(paragraph);
  return paragraph;
}

beforeEach(async () => {
  vi.useFakeTimers();
  registry = fakeHighlights(document);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  const page = new DOMParser().parseFromString(shapeSource('json-ld'), 'text/html');
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  history.replaceState(null, '', '/news/2024/03/04/night-boat-to-sandholm-to-stop-in-april');
  world.asked.length = 0;
  world.active = true;
  life = new AbortController();
  session = createSession(life.signal);
  await read('started');
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an article read again', () => {
  it('is not sent again where its words are the same, though the page rendered it anew', async () => {
    const before = painted();
    const article = document.querySelector('article') as Element;
    article.replaceWith(article.cloneNode(true));
    await read('changed');
    expect(asked('read')).toHaveLength(1);
    expect(painted().size).toBe(before.size);
    expect([...painted()].every((range) => range.startContainer.isConnected)).toBe(true);
  });

  it('is sent again where words came, and only theirs are painted', async () => {
    const before = painted();
    const late = addLate();
    await read('changed');
    expect(asked('read')).toHaveLength(2);
    expect(textOf(asked('read')[1])).toContain(LATE);
    const added = [...painted()].filter((range) => !before.has(range));
    expect(added.length).toBeGreaterThan(0);
    expect(added.every((range) => late.contains(range.startContainer))).toBe(true);
    expect([...before].every((range) => painted().has(range))).toBe(true);
  });
});

describe('an article seen for three seconds', () => {
  it('is kept once', async () => {
    await pass(10_000);
    expect(asked('keep')).toHaveLength(1);
  });

  it('is kept though the page rendered it anew in between', async () => {
    for (let i = 0; i < 6; i++) {
      const article = document.querySelector('article') as Element;
      article.replaceWith(article.cloneNode(true));
      await pass(500);
      await read('changed');
    }
    await pass(500);
    expect(asked('keep')).toHaveLength(1);
  });

  it('is kept though it never stands still, and as it is at the end, in one visit', async () => {
    for (let i = 0; i < 4; i++) {
      await pass(900);
      addLate();
      await read('changed');
    }
    expect(asked('keep')).toHaveLength(1);
    await pass(5_000);
    const kept = asked('keep') as { visit: string; article: Article }[];
    expect(kept.map(({ article }) => article.text.split(LATE).length - 1)).toEqual([3, 4]);
    expect(new Set(kept.map(({ visit }) => visit)).size).toBe(1);
  });

  it('is not kept where another took its place before', async () => {
    await pass(2_000);
    history.replaceState(null, '', '/news/2024/03/05/mill');
    document.querySelector('article')?.remove();
    await read('navigated');
    await pass(10_000);
    expect(asked('keep')).toEqual([]);
    expect(asked('left')).toHaveLength(1);
  });

  it('is not kept in a hidden tab', async () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    await pass(10_000);
    expect(asked('keep')).toEqual([]);
  });
});

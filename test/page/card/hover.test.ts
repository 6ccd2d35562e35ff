// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { Card, ShowOptions } from '../../../lib/page/card/card';
import { createHover, type Target } from '../../../lib/page/card/hover';

const ANCHOR = { left: 40, top: 100, right: 140, bottom: 120 };
const BOX = { left: 40, top: 126, right: 360, bottom: 326 };

const target = (key: string): Target => ({
  key,
  lines: () => [ANCHOR],
  content: () => ({ kind: 'person', name: key, roles: [], record: 'asked', onNotAPerson: () => undefined }),
});
const ORSINI = target('Orsini');
const HALVARD = target('Halvard');

/** A card that only notes what is asked of it. */
class NotedCard implements Card {
  isOpen = false;
  hasFocus = false;
  onClose: (() => void) | null = null;
  readonly shown: [string, ShowOptions | undefined][] = [];
  pointerIsOn = false;
  show(
    _lines: () => readonly (typeof ANCHOR)[],
    content: { kind: string; name?: string },
    options?: ShowOptions,
  ) {
    this.isOpen = true;
    this.shown.push([content.name ?? '', options]);
  }
  update = () => undefined;
  moved: (() => readonly (typeof ANCHOR)[]) | null = null;
  moveTo(lines: () => readonly (typeof ANCHOR)[]) {
    this.moved = lines;
  }
  hide() {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.onClose?.();
  }
  box = () => (this.isOpen ? BOX : null);
  owns = () => this.pointerIsOn;
}

let listeners: Map<string, (event: unknown) => void>;
let card: NotedCard;
let mode: 'point' | 'alt' | 'off';
let ending: AbortController;
let onOpen: Mock<(target: Target) => void>;
let hover: ReturnType<typeof createHover>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));
  listeners = new Map();
  // Trusted events cannot be made by a script: the listeners are called with what a browser would hand them.
  vi.spyOn(document, 'addEventListener').mockImplementation((name, listener) => {
    listeners.set(name, listener as (event: unknown) => void);
  });
  card = new NotedCard();
  mode = 'point';
  ending = new AbortController();
  onOpen = vi.fn();
  const find = (x: number, y: number) => {
    if (y < ANCHOR.top || y > ANCHOR.bottom) return null;
    return x >= ANCHOR.left && x <= ANCHOR.right ? ORSINI : x > 500 ? HALVARD : null;
  };
  hover = createHover(document, card, { find, mode: () => mode, onOpen }, ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function move(x: number, y: number, more: object = {}): void {
  const event = { isTrusted: true, pointerType: 'mouse', buttons: 0, clientX: x, clientY: y, altKey: false };
  listeners.get('pointermove')?.({ ...event, ...more });
  vi.advanceTimersByTime(1);
}
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const names = () => card.shown.map(([name]) => name);

describe('pointing', () => {
  it('opens a card after the pointer has rested, once, at the pointer', () => {
    move(50, 110);
    move(60, 111);
    expect(names()).toEqual([]);
    wait(300);
    expect(card.shown).toEqual([['Orsini', { near: { x: 50, y: 110 } }]]);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(ORSINI);
    expect(hover.current).toBe(ORSINI);
  });

  it('opens nothing while the pointer passes over', () => {
    move(50, 110);
    move(50, 300);
    wait(1000);
    expect(names()).toEqual([]);
  });

  it.each([
    ['made up by the page', { isTrusted: false }],
    ['a finger’s', { pointerType: 'touch' }],
    ['with a button held', { buttons: 1 }],
  ])('ignores a move that is %s', (_why, more) => {
    move(50, 110, more);
    wait(1000);
    expect(names()).toEqual([]);
  });

  it('opens with Alt only, or not at all, as set', () => {
    mode = 'alt';
    move(50, 110);
    wait(1000);
    mode = 'off';
    move(51, 110, { altKey: true });
    wait(1000);
    expect(names()).toEqual([]);
    mode = 'alt';
    move(52, 110, { altKey: true });
    wait(1000);
    expect(names()).toEqual(['Orsini']);
  });
});

describe('an open card', () => {
  beforeEach(() => {
    move(50, 110);
    wait(300);
  });

  it('closes a moment after the pointer has left', () => {
    move(700, 500);
    wait(200);
    expect(card.isOpen).toBe(true);
    wait(200);
    expect([card.isOpen, hover.current]).toEqual([false, null]);
  });

  it('stays while the pointer comes back or moves on to it', () => {
    move(700, 500);
    move(60, 110);
    wait(1000);
    expect(card.isOpen).toBe(true);
    move(60, 124);
    card.pointerIsOn = true;
    move(70, 140);
    wait(1000);
    expect(card.isOpen).toBe(true);
  });

  it('is not replaced by a mention on the way to it, but by one elsewhere', () => {
    move(60, 119);
    move(620, 110);
    wait(1000);
    expect(names()).toEqual(['Orsini', 'Halvard']);
  });

  it('stays while it has the focus', () => {
    card.hasFocus = true;
    move(700, 500);
    wait(1000);
    expect(card.isOpen).toBe(true);
  });

  it('closes at a press beside it, not on it, nor at one made up', () => {
    listeners.get('pointerdown')?.({ isTrusted: false });
    card.pointerIsOn = true;
    listeners.get('pointerdown')?.({ isTrusted: true });
    expect(card.isOpen).toBe(true);
    card.pointerIsOn = false;
    listeners.get('pointerdown')?.({ isTrusted: true });
    expect(card.isOpen).toBe(false);
  });
});

describe('a page that is read anew', () => {
  beforeEach(() => {
    move(50, 110);
    wait(300);
  });

  it('leaves the card open over a mention that is still there, which has moved', () => {
    const again = target('Orsini');
    hover.moveTo(again);
    move(60, 111);
    wait(1000);
    expect([card.isOpen, card.moved, names()]).toEqual([true, again.lines, ['Orsini']]);
    expect(hover.current).toBe(again);
  });

  it('closes the card of a mention that is gone', () => {
    hover.moveTo(null);
    expect([card.isOpen, hover.current]).toEqual([false, null]);
  });

  it('opens none by itself', () => {
    hover.moveTo(null);
    hover.moveTo(HALVARD);
    expect([card.isOpen, hover.current, card.moved]).toEqual([false, null, null]);
  });
});

describe('the keyboard', () => {
  it('opens at once, lets Enter in, and is not closed by a pointer elsewhere', () => {
    hover.open(ORSINI);
    move(700, 500);
    wait(1000);
    expect(card.shown).toEqual([['Orsini', { enter: true }]]);
    expect(card.isOpen).toBe(true);
  });
});

describe('a tap', () => {
  const tap = (element: Element, more: object = {}) => {
    const event = new PointerEvent('click', { clientX: 50, clientY: 110, pointerType: 'touch' });
    listeners.get('click')?.(
      new Proxy(event, {
        get: (of, name) =>
          ({ isTrusted: true, target: element, ...more })[String(name)] ?? Reflect.get(of, name, of),
      }),
    );
  };

  it('opens a card, which stays', () => {
    tap(document.body);
    move(700, 500, { pointerType: 'mouse' });
    wait(1000);
    expect(card.isOpen).toBe(true);
  });

  it('on a link is the link’s', () => {
    const link = document.createElement('a');
    tap(link.appendChild(document.createElement('b')));
    expect(names()).toEqual([]);
  });
});

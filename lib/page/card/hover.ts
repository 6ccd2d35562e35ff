/**
 * When a card opens and closes: after the pointer has rested on a mention, at once by keyboard or touch; it stays
 * while the pointer is on the mention, on the card or on its way between them, and a moment longer.
 */
import type { Card, ShowOptions } from './card';
import type { CardContent } from './content';
import { isOnTheWay, type Rect } from './placement';

/** A mention that can have a card. */
export interface Target {
  /** Equal for the same mention, however often it is found. */
  readonly key: string;
  lines(): readonly Rect[];
  content(): CardContent;
}

export interface HoverOptions {
  /** The mention at a place of the viewport, or null. Called at most once a frame. */
  readonly find: (x: number, y: number) => Target | null;
  /** How a card opens; read at each event, so that a change of the settings holds at once. */
  readonly mode: () => 'point' | 'alt' | 'off';
  /** Called after a card was opened on a target: the place to ask for what the card still lacks. */
  readonly onOpen?: (target: Target) => void;
}

const REST_MS = 180;
const GRACE_MS = 280;

export interface Hover {
  /** Opens the target's card now, by keyboard or from a menu. */
  open(target: Target, options?: { readonly focus?: boolean }): void;
  /** The mention of the open card has been found anew, as `target`, or is gone: the card goes with it. */
  moveTo(target: Target | null): void;
  /** The target whose card is open. */
  readonly current: Target | null;
}

/** Listens in the card's document until the signal aborts. Events a page made up are ignored. */
export function createHover(
  document: Document,
  card: Card,
  options: HoverOptions,
  signal: AbortSignal,
): Hover {
  let current: Target | null = null;
  let coming: Target | null = null;
  let left: { x: number; y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Opened by keyboard or touch: a pointer that stands elsewhere does not close it. */
  let pinned = false;
  let frame = 0;

  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    coming = null;
  };
  const close = () => {
    cancel();
    card.hide();
  };
  card.onClose = () => {
    current = null;
    left = null;
  };

  function open(
    target: Target,
    point: { x: number; y: number } | undefined,
    how: Pick<ShowOptions, 'focus' | 'enter'>,
  ) {
    cancel();
    card.show(target.lines, target.content(), { ...(point && { near: point }), ...how });
    if (!card.isOpen) return;
    current = target;
    pinned = how.enter !== undefined;
    left = null;
    options.onOpen?.(target);
  }

  function rest(target: Target, point: { x: number; y: number }): void {
    if (coming?.key === target.key) return;
    cancel();
    coming = target;
    timer = setTimeout(() => open(target, point, {}), REST_MS);
  }

  function leave(): void {
    if (coming || timer === null) {
      cancel();
      timer = setTimeout(close, GRACE_MS);
    }
  }

  function pointed(point: { x: number; y: number }, withAlt: boolean): void {
    const target = options.find(point.x, point.y);
    if (target && target.key === current?.key) {
      cancel();
      left = point;
      return;
    }
    const box = current && left ? card.box() : null;
    const onTheWay = box !== null && left !== null && isOnTheWay(point, left, box);
    const opens = options.mode() === 'point' || (options.mode() === 'alt' && withAlt);
    if (target && opens && !onTheWay) rest(target, point);
    else if (current && !pinned && !card.hasFocus) leave();
    else cancel();
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    cancelAnimationFrame(frame);
    if (card.owns(event)) {
      cancel();
      return;
    }
    const point = { x: event.clientX, y: event.clientY };
    frame = requestAnimationFrame(() => pointed(point, event.altKey));
  }

  function onPress(event: PointerEvent): void {
    if (event.isTrusted && !card.owns(event)) close();
  }

  /** A tap on a mention that is no link opens its card; a mention inside a link is the link's. */
  function onTap(event: MouseEvent): void {
    if (!event.isTrusted || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    if (card.owns(event) || options.mode() === 'off') return;
    if (event.target instanceof Element && event.target.closest('a, button, input, select, textarea, label'))
      return;
    const target = options.find(event.clientX, event.clientY);
    if (target) open(target, { x: event.clientX, y: event.clientY }, { enter: false });
  }

  const passive = { passive: true, capture: true, signal };
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerdown', onPress, passive);
  document.addEventListener('click', onTap, passive);
  document.documentElement.addEventListener('pointerleave', () => current && leave(), {
    passive: true,
    signal,
  });
  signal.addEventListener('abort', () => {
    cancel();
    cancelAnimationFrame(frame);
  });

  return {
    open: (target, how = {}) => open(target, undefined, { ...how, enter: true }),
    moveTo(target) {
      if (!target) close();
      else if (current) {
        current = target;
        card.moveTo(target.lines);
      }
    },
    get current() {
      return current;
    },
  };
}

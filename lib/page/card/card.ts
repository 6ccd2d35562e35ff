/**
 * The card that opens over a mention. It lives in a closed shadow root under one host element, which is in the page
 * only while a card is open; what the reader has read before shows nowhere else in the page. WCAG 2.2, 1.4.13:
 * dismissible by Esc, hoverable, and open until dismissed or left.
 */
import type { Language } from '../../platform/language';
import type { CardContent } from './content';
import { dateFace } from './date-face';
import { type Mounted, mountCard, swallow } from './host';
import { personFace } from './person-face';
import { nearestLine, placeCard, type Rect } from './placement';
import { quoteFace } from './quote-face';

export interface ShowOptions {
  /** The pointer's place: of an anchor of several lines the one nearest to it leads. */
  readonly near?: { readonly x: number; readonly y: number };
  /** Move the focus into the card at once. Without it Enter does while `enter` is set. */
  readonly focus?: boolean;
  /** True for a card opened by the keyboard: Enter moves the focus in. */
  readonly enter?: boolean;
}

export interface Card {
  /**
   * Opens the card, or moves and refills the open one. `lines` gives the anchor's boxes, one a line; it is asked
   * again when the page scrolls; with none of them in view any more the card closes.
   */
  show(lines: () => readonly Rect[], content: CardContent, options?: ShowOptions): void;
  /** The open card's anchor stands there from now on; what the card shows stays. Nothing when none is open. */
  moveTo(lines: () => readonly Rect[]): void;
  /** Refills the open card where it stands (an answer has come); nothing when none is open. */
  update(content: CardContent): void;
  hide(): void;
  readonly isOpen: boolean;
  readonly hasFocus: boolean;
  /** The card's box while it is open. */
  box(): Rect | null;
  /** True where the event was on the card. */
  owns(event: Event): boolean;
  /** Called each time a card has closed. */
  onClose: (() => void) | null;
}

interface Opened extends Mounted {
  readonly lines: () => readonly Rect[];
  readonly options: ShowOptions;
  readonly focusedBefore: Element | null;
}

/** One card for one document, until the signal aborts. */
export function createCard(document: Document, language: Language, signal: AbortSignal): Card {
  const view = document.defaultView;
  let opened: Opened | null = null;

  const card: Card = {
    onClose: null,
    get isOpen() {
      return opened !== null;
    },
    get hasFocus() {
      return opened !== null && document.activeElement === opened.host;
    },
    show(lines, content, options = {}) {
      if (signal.aborted) return;
      opened = opened
        ? { ...opened, lines, options }
        : { ...mountCard(document, language), lines, options, focusedBefore: document.activeElement };
      fill(document, opened.card, content, language);
      place();
      if (options.focus) opened?.card.focus({ preventScroll: true });
    },
    moveTo(lines) {
      if (!opened) return;
      opened = { ...opened, lines };
      place();
    },
    update(content) {
      if (!opened) return;
      fill(document, opened.card, content, language);
      place();
    },
    hide() {
      if (!opened) return;
      const { host, focusedBefore } = opened;
      const hadFocus = card.hasFocus;
      opened = null;
      host.remove();
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
      card.onClose?.();
    },
    box: () => opened?.card.getBoundingClientRect() ?? null,
    owns: (event) => opened !== null && event.target === opened.host,
  };

  function place(): void {
    if (!opened || !view) return;
    const viewport = { width: document.documentElement.clientWidth, height: view.innerHeight };
    const lines = opened.lines().filter((line) => line.bottom > 0 && line.top < viewport.height);
    if (lines.length === 0) {
      card.hide();
      return;
    }
    const { near } = opened.options;
    opened.card.style.maxHeight = '';
    const { offsetWidth: width, offsetHeight: height } = opened.card;
    const index = near ? nearestLine(lines, near.x, near.y) : 0;
    const at = placeCard(lines, index, { width, height: Math.min(height, TALLEST) }, viewport);
    opened.host.style.setProperty('left', `${at.left}px`, 'important');
    opened.host.style.setProperty('top', `${at.top}px`, 'important');
    opened.card.style.maxHeight = `${Math.min(at.maxHeight, TALLEST)}px`;
  }

  function onKey(event: KeyboardEvent): void {
    if (!opened || !event.isTrusted) return;
    const inside = event.target === opened.host;
    if (event.key === 'Enter' && opened.options.enter && !inside) {
      swallow(event);
      opened.card.focus({ preventScroll: true });
    } else if (event.key === 'Escape') {
      swallow(event);
      card.hide();
    }
  }

  // Both at the window and first, so that no page can keep the card from being closed.
  view?.addEventListener('keydown', onKey, { capture: true, signal });
  view?.addEventListener('scroll', place, { capture: true, passive: true, signal });
  view?.addEventListener('resize', place, { passive: true, signal });
  signal.addEventListener('abort', () => card.hide());
  return card;
}

const TALLEST = 380;

function fill(document: Document, card: HTMLElement, content: CardContent, language: Language): void {
  card.replaceChildren(...face(document, content, language));
}

function face(document: Document, content: CardContent, language: Language): Node[] {
  switch (content.kind) {
    case 'person':
      return personFace(document, content, language);
    case 'date':
      return dateFace(document, content, language);
    case 'quote':
      return quoteFace(document, content, language);
  }
}

/**
 * Marks painted by the CSS Custom Highlight API: the page's DOM is not touched. What is painted can be read by
 * the page, so it depends on the page's own text only, and on what of it is in view.
 */
import { adoptSheet, dropSheet, sheetsOf } from '../platform/style-sheets';
import { highlightStyle, type MarkNames, randomNames } from './highlight-style';
import { removeLeftovers } from './leftovers';
import type { MarkKind } from './marks';
import { NearView } from './near-view';
import { type PlaceRange, staticRange } from './text-map';

/** How often a page may clear our marks before we leave it in peace. */
const MOST_REPAIRS = 5;
/** When to look whether the page has cleared them; each look is a few property reads. */
const LOOKS_MS = [500, 2000, 6000, 15_000] as const;
const FLASH_MS = 1800;
/** People lie over dates, dates over quotes. */
const KINDS: readonly MarkKind[] = ['quote', 'date', 'person'];

export interface PaintedMark {
  readonly kind: MarkKind;
  readonly ranges: readonly PlaceRange[];
}

/** One range of a mark; its highlight range is made when its block first comes near the viewport. */
interface Piece {
  readonly kind: MarkKind;
  readonly place: PlaceRange;
  range: StaticRange | null;
}

/** Owns its highlights and its style sheet until `signal` ends. Where the browser has no highlights it paints nothing. */
export class Painter {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #names: MarkNames = randomNames();
  readonly #highlights = new Map<MarkKind | 'flash', Highlight>();
  #roots: ReadonlySet<Document | ShadowRoot> = new Set();
  #pieces = new Map<Element, Piece[]>();
  #near: NearView | null = null;
  #sheet: CSSStyleSheet | null = null;
  #isResting = false;
  #repairs = 0;
  #looks: number[] = [];

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    const registry = highlightRegistry();
    if (registry) removeLeftovers(document, registry);
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Paints these marks in place of all earlier ones, each while its block is near the viewport. What stays is left alone. */
  paint(marks: readonly PaintedMark[]): void {
    const registry = highlightRegistry();
    if (!registry || this.#signal.aborted) return;
    this.#stopLooking();
    for (const [priority, kind] of KINDS.entries()) {
      if (this.#highlights.has(kind)) continue;
      const highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(kind, highlight);
    }
    this.#near ??= new NearView((came, went) => this.#turn(came, went));
    const before = this.#pieces;
    this.#pieces = byElement(marks);
    for (const [element, pieces] of before) this.#keep(pieces, this.#pieces.get(element) ?? []);
    this.#moveTo(this.#rootsOf(this.#pieces.keys()));
    if (!this.#isResting) this.#putOn(registry);
    this.#look(0);
  }

  /**
   * While it rests nothing stays painted: with highlights, or rules for them alone, a page that changes all the time
   * would be styled and painted anew at each change. What is to be painted is kept.
   */
  rest(isResting: boolean): void {
    if (isResting === this.#isResting) return;
    this.#isResting = isResting;
    const registry = highlightRegistry();
    if (!registry || this.#signal.aborted) return;
    if (isResting) this.#takeOff(registry);
    else if (this.#highlights.size > 0) this.#putOn(registry);
  }

  /** Marks these ranges for a moment: where a click in the popup led. */
  flash(ranges: readonly PlaceRange[]): void {
    const registry = highlightRegistry();
    if (!registry || this.#signal.aborted) return;
    const highlight = new Highlight(...ranges.map(staticRange));
    highlight.priority = KINDS.length;
    this.#highlights.set('flash', highlight);
    this.#apply(registry);
    window.setTimeout(() => {
      if (this.#highlights.get('flash') !== highlight) return;
      this.#highlights.delete('flash');
      registry.delete(this.#names.flash);
      if (this.#isResting) this.#takeOff(registry);
    }, FLASH_MS);
  }

  /** Puts back what the page has cleared. False once it has done so too often. */
  repair(): boolean {
    const registry = highlightRegistry();
    if (!registry || this.#signal.aborted) return false;
    if (this.#isResting || this.#isWhole(registry)) return true;
    if (this.#repairs >= MOST_REPAIRS) return false;
    this.#repairs++;
    this.#apply(registry);
    return true;
  }

  /** Takes every mark and the style sheet away. */
  clear(): void {
    this.#stopLooking();
    const registry = highlightRegistry();
    if (registry) this.#takeOff(registry);
    this.#highlights.clear();
    this.#pieces.clear();
    this.#moveTo(new Set());
  }

  #putOn(registry: HighlightRegistry): void {
    this.#near?.watch(this.#pieces.keys());
    for (const element of this.#pieces.keys()) if (this.#near?.isNear(element)) this.#show(element);
    this.#apply(registry);
  }

  #takeOff(registry: HighlightRegistry): void {
    for (const [kind, highlight] of this.#highlights) {
      registry.delete(this.#names[kind]);
      highlight.clear();
    }
    this.#near?.watch([]);
    for (const root of this.#roots) if (this.#sheet) dropSheet(root, this.#sheet);
  }

  #turn(came: readonly Element[], went: readonly Element[]): void {
    for (const element of went)
      for (const { kind, range } of this.#pieces.get(element) ?? [])
        if (range) this.#highlights.get(kind)?.delete(range);
    for (const element of came) this.#show(element);
  }

  #show(element: Element): void {
    for (const piece of this.#pieces.get(element) ?? []) {
      piece.range ??= staticRange(piece.place);
      this.#highlights.get(piece.kind)?.add(piece.range);
    }
  }

  /** Hands the ranges of what is where it was on to the new pieces of its block, and takes the others away. */
  #keep(before: readonly Piece[], now: readonly Piece[]): void {
    const byKey = grouped(now, keyOf);
    for (const piece of before) {
      if (!piece.range) continue;
      const same = byKey.get(keyOf(piece))?.find((one) => isSamePlace(one.place, piece.place));
      if (same) same.range = piece.range;
      else this.#highlights.get(piece.kind)?.delete(piece.range);
    }
  }

  #rootsOf(elements: Iterable<Element>): Set<Document | ShadowRoot> {
    const roots = new Set<Document | ShadowRoot>();
    for (const element of elements) {
      const root = element.getRootNode();
      if (root === this.#document || root instanceof ShadowRoot) roots.add(root as Document | ShadowRoot);
    }
    return roots;
  }

  /** Takes the style sheet out of roots that are left. */
  #moveTo(roots: ReadonlySet<Document | ShadowRoot>): void {
    for (const root of this.#roots) if (this.#sheet && !roots.has(root)) dropSheet(root, this.#sheet);
    this.#roots = roots;
  }

  #apply(registry: HighlightRegistry): void {
    for (const [kind, highlight] of this.#highlights)
      if (this.#isShown(kind)) registry.set(this.#names[kind], highlight);
    this.#sheet ??= this.#makeSheet();
    for (const root of this.#roots) adoptSheet(root, this.#sheet);
  }

  /** With forced colours a marked quotation would look selected, and quotations are half of many articles. */
  #isShown(kind: MarkKind | 'flash'): boolean {
    if (kind === 'quote' && matchMedia('(forced-colors: active)').matches) return false;
    return !this.#isResting || kind === 'flash';
  }

  #makeSheet(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightStyle(this.#names));
    return sheet;
  }

  #isWhole(registry: HighlightRegistry): boolean {
    for (const [kind, highlight] of this.#highlights)
      if (this.#isShown(kind) && registry.get(this.#names[kind]) !== highlight) return false;
    const sheet = this.#sheet;
    return sheet !== null && [...this.#roots].every((root) => sheetsOf(root).includes(sheet));
  }

  #look(next: number): void {
    const delay = LOOKS_MS[next];
    if (delay === undefined) return;
    this.#looks.push(
      window.setTimeout(() => {
        if (this.#document.visibilityState === 'hidden' || this.repair()) this.#look(next + 1);
      }, delay),
    );
  }

  #stopLooking(): void {
    for (const timer of this.#looks) window.clearTimeout(timer);
    this.#looks = [];
  }
}

function byElement(marks: readonly PaintedMark[]): Map<Element, Piece[]> {
  const pieces = marks.flatMap(({ kind, ranges }) =>
    ranges.map((place): Piece => ({ kind, place, range: null })),
  );
  return grouped(pieces, ({ place }) => place.element);
}

function grouped<K>(pieces: readonly Piece[], key: (piece: Piece) => K): Map<K, Piece[]> {
  const groups = new Map<K, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(key(piece));
    if (group) group.push(piece);
    else groups.set(key(piece), [piece]);
  }
  return groups;
}

function keyOf({ kind, place }: Piece): string {
  return `${kind} ${place.start.offset} ${place.end.offset}`;
}

function isSamePlace(a: PlaceRange, b: PlaceRange): boolean {
  return (
    a.start.node === b.start.node &&
    a.end.node === b.end.node &&
    a.start.offset === b.start.offset &&
    a.end.offset === b.end.offset
  );
}

function highlightRegistry(): HighlightRegistry | null {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'
    ? CSS.highlights
    : null;
}

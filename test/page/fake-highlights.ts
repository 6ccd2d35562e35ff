/** A stand-in for the CSS Custom Highlight API and constructed style sheets, which jsdom lacks. */
import { vi } from 'vitest';

export class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}

class FakeSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

/** A viewport in which everything is near until a test says otherwise. */
export class FakeIntersections {
  static far = new Set<Element>();
  static readonly all = new Set<FakeIntersections>();
  readonly #watched = new Set<Element>();
  constructor(readonly callback: (entries: readonly Partial<IntersectionObserverEntry>[]) => void) {
    FakeIntersections.all.add(this);
  }
  observe(element: Element): void {
    this.#watched.add(element);
    this.#tell([element]);
  }
  unobserve(element: Element): void {
    this.#watched.delete(element);
  }
  disconnect(): void {
    this.#watched.clear();
  }
  /** What a browser does after a scroll. */
  static scroll(...far: readonly Element[]): void {
    FakeIntersections.far = new Set(far);
    for (const one of FakeIntersections.all) one.#tell([...one.#watched]);
  }
  #tell(elements: readonly Element[]): void {
    this.callback(
      elements.map((target) => ({
        target,
        isIntersecting: !FakeIntersections.far.has(target),
        boundingClientRect: new DOMRect(0, 0, 100, 20),
      })),
    );
  }
}

/** The one media query that holds. */
export const media = { now: '' };

/** Puts the stand-ins in place and gives the registry a page would see. */
export function fakeHighlights(document: Document): Map<string, FakeHighlight> {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  media.now = '';
  FakeIntersections.all.clear();
  FakeIntersections.far.clear();
  vi.stubGlobal('IntersectionObserver', FakeIntersections);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === media.now }));
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  return registry;
}

/**
 * Which of some elements stand near the viewport: a browser paints every highlight anew whenever the page changes, so
 * only what a reader can see, or soon will, is worth one. No layout is forced and nothing of the page is changed.
 */

/** Two viewports' height above and below: a fast scroll finds its marks painted. */
const MARGIN = '200% 0px';

export class NearView {
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Element>();
  #watched: ReadonlySet<Element> = new Set();

  /** `turned` is called whenever elements have come near or gone far, at most once a frame. */
  constructor(turned: (came: readonly Element[], went: readonly Element[]) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        const came: Element[] = [];
        const went: Element[] = [];
        for (const { target, isIntersecting, boundingClientRect: box } of entries) {
          // What has no box of its own (`display: contents`) cannot be placed: it counts as near.
          const isNear = isIntersecting || (box.width === 0 && box.height === 0 && target.isConnected);
          if (isNear === this.#near.has(target)) continue;
          (isNear ? came : went).push(target);
          if (isNear) this.#near.add(target);
          else this.#near.delete(target);
        }
        if (came.length + went.length > 0) turned(came, went);
      },
      { rootMargin: MARGIN },
    );
  }

  /** Watches these in place of all earlier ones. One that is new counts as far until it has been seen. */
  watch(elements: Iterable<Element>): void {
    const wanted = new Set(elements);
    for (const element of this.#watched) {
      if (wanted.has(element)) continue;
      this.#observer.unobserve(element);
      this.#near.delete(element);
    }
    for (const element of wanted) if (!this.#watched.has(element)) this.#observer.observe(element);
    this.#watched = wanted;
  }

  /** Whether one of them stood near the viewport when last seen. */
  isNear(element: Element): boolean {
    return this.#near.has(element);
  }
}

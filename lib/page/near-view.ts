/**
 * Which of some elements stand near the viewport: a browser paints every highlight anew whenever the page changes, so
 * only what a reader can see, or soon will, is worth one. No layout is forced and nothing of the page is changed.
 */

/** Two viewports' height above and below: a fast scroll finds its marks painted. */
const MARGIN = '200% 0px';

export class NearView {
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Element>();

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

  /** Watches these in place of all earlier ones, each of which counts as far until it has been seen. */
  watch(elements: Iterable<Element>): void {
    this.#observer.disconnect();
    this.#near.clear();
    for (const element of elements) this.#observer.observe(element);
  }
}

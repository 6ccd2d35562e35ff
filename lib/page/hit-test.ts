/** Which mark lies under a point: the caret's place at the point, then a search among sorted intervals. */
import type { Mark, MarkKind, PageMaps } from './marks';
import { liveRange } from './text-map';

/** A point this far outside a mark's boxes still hits it. */
const SLACK_PX = 2;

export interface Hit {
  readonly mark: Mark;
  /** The box of the line under the point, in the viewport's CSS pixels: what a card must not cover. */
  readonly box: DOMRect;
}

export class HitTest {
  readonly #document: Document;
  readonly #maps: PageMaps;
  readonly #lists: readonly { readonly in: Mark['in']; readonly marks: readonly Mark[] }[];
  readonly #shadowRoots: ShadowRoot[];

  /** `marks` as from `chooseMarks`: those of one kind do not overlap. */
  constructor(document: Document, maps: PageMaps, marks: readonly Mark[]) {
    this.#document = document;
    this.#maps = maps;
    this.#shadowRoots = maps.shadowRoots();
    const kinds: readonly MarkKind[] = ['person', 'date', 'quote'];
    this.#lists = kinds.flatMap((kind) =>
      (['text', 'headline'] as const).map((where) => ({
        in: where,
        marks: marks
          .filter((mark) => mark.kind === kind && mark.in === where)
          .sort((a, b) => a.start - b.start),
      })),
    );
  }

  /** The innermost mark at a point of the viewport, or null. The caret snaps to the nearest text, so the boxes decide. */
  at(x: number, y: number): Hit | null {
    const place = this.#placeAt(x, y);
    if (!place) return null;
    for (const where of ['text', 'headline'] as const) {
      const offset = this.#maps[where].toOffset(place.node, place.offset);
      if (offset === null) continue;
      for (const mark of this.#marksAt(where, offset)) {
        const box = this.#boxAt(mark, x, y);
        if (box) return { mark, box };
      }
    }
    return null;
  }

  /** The boxes of a mark's lines, in the viewport's CSS pixels. */
  boxesOf(mark: Mark): DOMRect[] {
    return this.#maps.rangesOf(mark).flatMap((range) => [...liveRange(range).getClientRects()]);
  }

  #placeAt(x: number, y: number): { node: Node; offset: number } | null {
    const document = this.#document as Document & {
      caretPositionFromPoint?(
        x: number,
        y: number,
        options?: { shadowRoots: ShadowRoot[] },
      ): CaretPosition | null;
    };
    if (document.caretPositionFromPoint) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: this.#shadowRoots });
      return caret ? { node: caret.offsetNode, offset: caret.offset } : null;
    }
    const range = document.caretRangeFromPoint(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : null;
  }

  /** Every mark that touches the offset, the shortest first. */
  #marksAt(where: Mark['in'], offset: number): Mark[] {
    const found: Mark[] = [];
    for (const list of this.#lists) {
      if (list.in !== where) continue;
      let low = 0;
      let high = list.marks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list.marks[middle]?.end ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      for (let i = low; i < list.marks.length && i < low + 2; i++) {
        const mark = list.marks[i];
        if (mark && mark.start <= offset) found.push(mark);
      }
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  #boxAt(mark: Mark, x: number, y: number): DOMRect | null {
    return (
      this.boxesOf(mark).find(
        (box) =>
          x >= box.left - SLACK_PX &&
          x <= box.right + SLACK_PX &&
          y >= box.top - SLACK_PX &&
          y <= box.bottom + SLACK_PX,
      ) ?? null
    );
  }
}

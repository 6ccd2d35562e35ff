/** Offsets of a text ⇄ places in the live page. One map for the article's text, one for its headline. */
import type { Span } from '../text/types';
import type { LiveBlock, TextRun } from './live-types';

/** A place in a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A stretch of one block, from the first to the last of its visible characters: what a Range can be made of. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
  /** The block's element. */
  readonly element: Element;
}

export class TextMap {
  readonly #runs: readonly TextRun[];
  readonly #byNode = new Map<Text, TextRun[]>();
  readonly #blocks: readonly LiveBlock[];

  /** `blocks` must be sorted, as {@link PageReading.blocks} is; for a headline pass it alone. */
  constructor(blocks: readonly LiveBlock[]) {
    this.#blocks = blocks;
    this.#runs = blocks.flatMap((block) => block.runs);
    for (const run of this.#runs) {
      const list = this.#byNode.get(run.node);
      if (list) list.push(run);
      else this.#byNode.set(run.node, [run]);
    }
  }

  /**
   * The places of a span, one range a block and a tree (a range can cross neither a block's gap nor the border
   * of a shadow root). Empty where the span holds no character of the page or its nodes have left the page or
   * become shorter.
   */
  toRanges(span: Span): PlaceRange[] {
    const found: { block: number; root: Node; start: Place; end: Place; element: Element }[] = [];
    for (let i = this.#firstEndingAfter(span.start); i < this.#runs.length; i++) {
      const run = this.#runs[i];
      if (!run || run.at >= span.end) break;
      const from = Math.max(span.start, run.at) - run.at + run.from;
      const to = Math.min(span.end, run.at + run.length) - run.at + run.from;
      if (from >= to || to > run.node.length || !run.node.isConnected) continue;
      const block = this.#blockAt(run.at);
      const root = run.node.getRootNode();
      const last = found.at(-1);
      const end = { node: run.node, offset: to };
      if (last && last.block === block && last.root === root) last.end = end;
      else {
        const element = this.#blocks[block]?.element;
        if (element) found.push({ block, root, start: { node: run.node, offset: from }, end, element });
      }
    }
    return found;
  }

  /** The offset of a place, or null where it is not in the text. The end of a stretch belongs to it. */
  toOffset(node: Node, offset: number): number | null {
    const runs = this.#byNode.get(node as Text);
    if (!runs) return null;
    for (const run of runs) {
      if (offset >= run.from && offset <= run.from + run.length) return run.at + offset - run.from;
    }
    return null;
  }

  /** The block an offset stands in. */
  blockOf(offset: number): LiveBlock | null {
    const block = this.#blocks[this.#blockAt(offset)];
    return block && offset >= block.start && offset < block.end ? block : null;
  }

  #blockAt(offset: number): number {
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#blocks[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run && run.at + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A range that follows no edit: what highlights are made of, as 2,000 live ranges would slow every edit of the page. */
export function staticRange(range: PlaceRange): StaticRange {
  return new StaticRange({
    startContainer: range.start.node,
    startOffset: range.start.offset,
    endContainer: range.end.node,
    endOffset: range.end.offset,
  });
}

/** A live range, for measuring and scrolling. */
export function liveRange(range: PlaceRange): Range {
  const live = range.start.node.ownerDocument.createRange();
  live.setStart(range.start.node, range.start.offset);
  live.setEnd(range.end.node, range.end.offset);
  return live;
}

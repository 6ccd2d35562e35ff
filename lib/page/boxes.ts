/**
 * The page as a tree of block-level boxes with their runs of inline text: the one walk over the DOM that the
 * finding needs. It reads tag names, attributes and text only, no layout and no computed style, so that the
 * same code runs on a live page and on a parsed file; it changes nothing.
 */
import { type BoxName, BoxNames } from './box-names';
import type { PartName } from './part-names';
import { isShadowTemplate, visibleChildren } from './visible-children';

/** One text node of a run, or a `<br>` (null node). */
export interface Piece {
  readonly node: Text | null;
  readonly link: boolean;
}

/** A stretch of inline content without a block boundary in it: what a reader sees as one paragraph. */
export interface Run {
  readonly box: Box;
  readonly pieces: Piece[];
  /** Characters that are not white space, and those of them inside links. */
  chars: number;
  linkChars: number;
  words: number;
  /** Position in reading order. */
  readonly order: number;
  /** True where a picture stands right before it in the same box. */
  readonly afterPicture: boolean;
}

export interface Box extends BoxName {
  readonly element: Element;
  readonly parent: Box | null;
  readonly tag: string;
  readonly content: (Box | Run)[];
  /** Cleared where the name turns out to tell of the whole page. */
  part: PartName | null;
  /** True where a picture or film stands in it. */
  hasPicture: boolean;
}

export interface BoxTree {
  readonly root: Box;
  readonly runs: readonly Run[];
  /** True where the page holds more than we walk. */
  readonly truncated: boolean;
}

const MOST_NODES = 60_000;
const MOST_CHARACTERS = 1_500_000;
const NODES_PER_STEP = 1000;

const SKIPPED = words(
  'script style noscript template svg math iframe object embed canvas video audio img picture map select textarea input button option datalist meter progress link meta head title frame frameset',
);
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption',
);
const PICTURES = words('img picture video iframe');
const WORD = /\S+/g;

/** Walks a page's body, or a part of it, in reading order, through open shadow roots. Yields often; bounded in nodes and characters. */
export function* readBoxes(root: Element): Generator<void, BoxTree> {
  const walk = new Walk(root);
  while (walk.step()) yield;
  return { root: walk.root, runs: walk.runs, truncated: walk.truncated };
}

/** An element that has been entered, with the children still to come: pages nest deeper than a call stack holds. */
interface Frame {
  readonly children: ArrayLike<Node>;
  next: number;
  readonly isBlock: boolean;
  readonly isLink: boolean;
}

class Walk {
  readonly root: Box;
  readonly runs: Run[] = [];
  truncated = false;
  readonly #names = new BoxNames();
  readonly #frames: Frame[];
  #box: Box;
  #run: Run | null = null;
  /** Breaks since the last visible text; two end a paragraph. */
  #breaks = 0;
  #picture: Box | null = null;
  #links = 0;
  #nodes = 0;
  #characters = 0;

  constructor(root: Element) {
    this.root = this.#makeBox(root, null);
    this.#box = this.root;
    this.#frames = [{ children: visibleChildren(root), next: 0, isBlock: false, isLink: false }];
  }

  /** Walks a bounded number of nodes on; false when done. */
  step(): boolean {
    for (let left = NODES_PER_STEP; left > 0; left--) {
      const frame = this.#frames.at(-1);
      if (!frame) {
        this.#flush();
        return false;
      }
      if (this.#nodes > MOST_NODES || this.#characters > MOST_CHARACTERS) {
        this.truncated = true;
        this.#flush();
        return false;
      }
      const node = frame.children[frame.next++];
      if (!node) this.#leave(frame);
      else if (node.nodeType === 3) this.#addText(node as Text);
      else if (node.nodeType === 1) this.#enter(node as Element);
      this.#nodes++;
    }
    return true;
  }

  #enter(element: Element): void {
    const tag = element.localName;
    if (tag === 'br') {
      this.#run?.pieces.push({ node: null, link: false });
      this.#breaks++;
      return;
    }
    if (PICTURES.has(tag)) this.#addPicture();
    if ((SKIPPED.has(tag) && !isShadowTemplate(element)) || this.#names.isHidden(element)) return;
    const isBlock = BLOCKS.has(tag) || tag.includes('-');
    if (isBlock) {
      this.#flush();
      const box = this.#makeBox(element, this.#box);
      this.#box.content.push(box);
      this.#box = box;
    }
    const isLink = tag === 'a' && element.hasAttribute('href');
    if (isLink) this.#links++;
    this.#frames.push({ children: visibleChildren(element), next: 0, isBlock, isLink });
  }

  #leave(frame: Frame): void {
    this.#frames.pop();
    if (frame.isLink) this.#links--;
    if (!frame.isBlock) return;
    this.#flush();
    this.#box = this.#box.parent ?? this.root;
  }

  #addPicture(): void {
    this.#picture = this.#box;
    for (let box: Box | null = this.#box; box && !box.hasPicture; box = box.parent) box.hasPicture = true;
  }

  #addText(node: Text): void {
    const text = node.data;
    const count = visibleLength(text);
    this.#characters += text.length;
    if (count === 0 && !this.#run) return;
    if (count > 0) {
      if (this.#breaks > 1) this.#flush();
      this.#breaks = 0;
    }
    this.#run ??= {
      box: this.#box,
      pieces: [],
      chars: 0,
      linkChars: 0,
      words: 0,
      order: this.runs.length,
      afterPicture: this.#picture === this.#box,
    };
    const run = this.#run;
    run.pieces.push({ node, link: this.#links > 0 });
    if (count === 0) return;
    run.chars += count;
    run.words += text.match(WORD)?.length ?? 0;
    if (this.#links > 0) run.linkChars += count;
  }

  #flush(): void {
    if (this.#run) {
      this.runs.push(this.#run);
      this.#run.box.content.push(this.#run);
    }
    this.#run = null;
    this.#picture = null;
    this.#breaks = 0;
  }

  #makeBox(element: Element, parent: Box | null): Box {
    return {
      element,
      parent,
      tag: element.localName,
      content: [],
      hasPicture: false,
      ...this.#names.read(element),
    };
  }
}

/** A run's text by its line breaks: old pages set headline, byline and day as lines of one paragraph. */
export function linesOf(run: Run): string[] {
  const lines: string[] = [''];
  for (const { node } of run.pieces) {
    if (node) lines[lines.length - 1] += `${node.data} `;
    else lines.push('');
  }
  return lines.filter((line) => line.trim() !== '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Characters that are not white space and are shown. */
function visibleLength(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0xad && code !== 0x200b) count++;
  }
  return count;
}

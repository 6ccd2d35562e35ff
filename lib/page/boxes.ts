/**
 * The page as a tree of block-level boxes with their runs of inline text: the one walk over the DOM that the
 * finding needs. It reads tag names, attributes and text only, no layout and no computed style, so that the
 * same code runs on a live page and on a parsed file; it changes nothing.
 */
import { type PartName, partNames } from './part-names';

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

export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly tag: string;
  readonly content: (Box | Run)[];
  /** What the element's names and role say it is; null where they say nothing. */
  part: PartName | null;
  /** True where a picture or film stands in it. */
  hasPicture: boolean;
  /** Its class and test id: boxes of one design share it. */
  readonly names: string;
  /** True where the names mark the article's own text. */
  readonly isBody: boolean;
}

export interface BoxTree {
  readonly root: Box;
  readonly runs: readonly Run[];
  /** True where the page holds more than we walk. */
  readonly truncated: boolean;
}

const MOST_NODES = 120_000;
const MOST_CHARACTERS = 3_000_000;
const NODES_PER_STEP = 1500;

const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed canvas video audio img picture map select textarea input button option datalist meter progress link meta head title frame frameset'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
const TAG_PARTS: Readonly<Record<string, PartName>> = {
  nav: 'aside',
  menu: 'aside',
  aside: 'aside',
  footer: 'aside',
  form: 'extra',
  dialog: 'overlay',
  figcaption: 'caption',
  caption: 'caption',
};
const PICTURES = new Set('img picture video iframe'.split(' '));
const ASIDE_ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar alert doc-endnotes doc-footnote'.split(
    ' ',
  ),
);
/** Elements whose names tell about the site or the kind of page, not about a part of it. */
const UNNAMED = new Set(['html', 'body', 'main', 'article']);
const WORD = /\S+/g;

/** Walks the page in reading order, through open shadow roots. Yields often; bounded in nodes and characters. */
export function* readBoxes(document: Document): Generator<void, BoxTree> {
  const body = document.body;
  const root: Box = box(body, null, 'body');
  const runs: Run[] = [];
  let current = root;
  let run: Run | null = null;
  let breaks = 0;
  let picture: Box | null = null;
  let links = 0;
  let nodes = 0;
  let characters = 0;

  const flush = () => {
    if (run && run.chars > 0) {
      runs.push(run);
      run.box.content.push(run);
    }
    run = null;
    picture = null;
    breaks = 0;
  };
  const addText = (node: Text) => {
    const text = node.data;
    const count = visibleLength(text);
    if (count === 0 && !run) return;
    if (breaks > 1 && count > 0) flush();
    run ??= {
      box: current,
      pieces: [],
      chars: 0,
      linkChars: 0,
      words: 0,
      order: runs.length,
      afterPicture: picture === current,
    };
    if (count > 0) breaks = 0;
    run.pieces.push({ node, link: links > 0 });
    run.chars += count;
    if (count > 0) run.words += text.match(WORD)?.length ?? 0;
    if (links > 0) run.linkChars += count;
    characters += text.length;
  };

  // An explicit stack: pages nest deeper than a call stack holds. Null closes the element before it.
  const stack: (Node | null)[] = [];
  const open: { readonly element: Element; readonly block: boolean; readonly link: boolean }[] = [];
  pushChildren(body, stack);
  while (stack.length > 0) {
    if (nodes > MOST_NODES || characters > MOST_CHARACTERS) break;
    const node = stack.pop();
    if (node === undefined) break;
    if (++nodes % NODES_PER_STEP === 0) yield;
    if (node === null) {
      const closed = open.pop();
      if (closed?.link) links--;
      if (closed?.block) {
        flush();
        current = current.parent ?? root;
      }
      continue;
    }
    if (node.nodeType === 3) {
      addText(node as Text);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br') {
      if (run) (run as Run).pieces.push({ node: null, link: false });
      breaks++;
      continue;
    }
    if (PICTURES.has(tag)) {
      picture = current;
      for (let at: Box | null = current; at && !at.hasPicture; at = at.parent) at.hasPicture = true;
    }
    if (SKIPPED.has(tag) && !isShadowTemplate(element)) continue;
    if (isHidden(element)) continue;
    const block = BLOCKS.has(tag) || tag.includes('-');
    const link = tag === 'a' && element.hasAttribute('href');
    if (block) {
      flush();
      const next = box(element, current, tag);
      if (next.part === 'hidden') continue;
      current.content.push(next);
      current = next;
    } else if (inlineIsHidden(element)) continue;
    if (link) links++;
    open.push({ element, block, link });
    stack.push(null);
    pushChildren(element, stack);
  }
  flush();
  return {
    root,
    runs,
    truncated: stack.length > 0 && nodes > 0 && (nodes > MOST_NODES || characters > MOST_CHARACTERS),
  };
}

function box(element: Element, parent: Box | null, tag: string): Box {
  const names = UNNAMED.has(tag) ? '' : namesOf(element);
  const parts = names ? partNames(names) : [];
  const isBody = parts.includes('body') || /\barticleBody\b/i.test(element.getAttribute('itemprop') ?? '');
  return {
    element,
    parent,
    tag,
    content: [],
    part: partOf(element, tag, parts),
    hasPicture: false,
    names,
    isBody,
  };
}

function namesOf(element: Element): string {
  const test = element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? '';
  const tag = element.localName.includes('-') ? element.localName : '';
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${test} ${tag}`.trim();
}

function partOf(element: Element, tag: string, parts: readonly PartName[]): PartName | null {
  // A body that opens its pictures in an overlay is no overlay.
  const isNamedBody = parts.includes('body');
  const first = parts[0] === 'overlay' && isNamedBody ? 'extra' : parts[0];
  const named = first === 'body' ? null : (first ?? null);
  const role = element.getAttribute('role');
  if (role && ASIDE_ROLES.has(role)) return /dialog/.test(role) ? 'overlay' : 'aside';
  const byTag = TAG_PARTS[tag] ?? null;
  return named === 'hidden' || named === 'comments' || named === 'overlay' ? named : (byTag ?? named);
}

/** Hidden by an attribute: what needs no style to be known. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Inline text for screen readers alone, or decoration. */
function inlineIsHidden(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && name !== '' && partNames(name).includes('hidden');
}

function isShadowTemplate(element: Element): boolean {
  return element.localName === 'template' && element.hasAttribute('shadowrootmode');
}

/** The children a reader sees: those of an open shadow root in place of the element's own, what a slot shows in place of the slot. */
export function visibleChildren(node: Node): ArrayLike<Node> {
  const element = node as Element;
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.();
    if (assigned && assigned.length > 0) return assigned;
  }
  if (isShadowTemplate(element))
    return (element as HTMLTemplateElement).content?.childNodes ?? element.childNodes;
  return node.childNodes;
}

function pushChildren(node: Node, stack: (Node | null)[]): void {
  const children = visibleChildren(node);
  for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] ?? null);
}

function visibleLength(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0xad && code !== 0x200b) count++;
  }
  return count;
}

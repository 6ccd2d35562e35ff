/** Random pieces of pages for property tests: nested inline elements, breaks, hidden text, odd white space, shadow roots. */
import fc from 'fast-check';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'br' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'hidden'; readonly text: string }
  | { readonly kind: 'shadow'; readonly children: readonly Piece[] }
  /** Stands in the page and is shown where a shadow root has its slot. */
  | { readonly kind: 'slotted'; readonly children: readonly Piece[] }
  | { readonly kind: 'element'; readonly tag: string; readonly children: readonly Piece[] };

const WORDS = [
  'Oake',
  ' ',
  '  ',
  '\n',
  '\t',
  'said',
  '\u00ad',
  'ﬁ',
  '\u00a0',
  '\u200b',
  '😀',
  'é',
  'e\u0301',
  'مرحبا',
  '\u200f',
  '.',
  '“',
  '\u200d',
  '&',
  '<',
  '&amp;',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(''));

/** Inline content and blocks, a few levels deep. */
export const pieces: fc.Arbitrary<readonly Piece[]> = fc.letrec<{ piece: Piece; list: readonly Piece[] }>(
  (tie) => ({
    list: fc.array(tie('piece'), { minLength: 1, maxLength: 6 }),
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text.map((value): Piece => ({ kind: 'text', text: value })),
      fc.constant<Piece>({ kind: 'br' }),
      fc.constant<Piece>({ kind: 'comment' }),
      text.map((value): Piece => ({ kind: 'hidden', text: value })),
      tie('list').map((children): Piece => ({ kind: 'shadow', children })),
      tie('list').map((children): Piece => ({ kind: 'slotted', children })),
      fc
        .tuple(fc.constantFrom('b', 'a', 'span', 'p', 'div', 'li', 'h2'), tie('list'))
        .map(([tag, children]): Piece => ({ kind: 'element', tag, children })),
    ),
  }),
).list;

/** Builds them into an element. */
export function build(into: Element | ShadowRoot, list: readonly Piece[]): void {
  const { ownerDocument: document } = into;
  for (const piece of list) {
    if (piece.kind === 'text') into.append(document.createTextNode(piece.text));
    else if (piece.kind === 'br') into.append(document.createElement('br'));
    else if (piece.kind === 'comment') into.append(document.createComment('Oake said'));
    else if (piece.kind === 'hidden') {
      const hidden = document.createElement('span');
      hidden.hidden = true;
      hidden.textContent = piece.text;
      into.append(hidden);
    } else if (piece.kind === 'shadow') {
      const host = document.createElement('story-part');
      build(host.attachShadow({ mode: 'open' }), piece.children);
      into.append(host);
    } else if (piece.kind === 'slotted') {
      const host = document.createElement('story-slot');
      host.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
      build(host, piece.children);
      into.append(host);
    } else {
      const element = document.createElement(piece.tag);
      build(element, piece.children);
      into.append(element);
    }
  }
}

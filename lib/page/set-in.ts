/** What a page sets its paragraphs in: where more of the same comes later, text has come late. */
import type { LiveBlock, SetIn } from './live-types';

/** Most pages use `p`; some put each paragraph in a `div`, old ones all of them in one box with line breaks. */
export function setInOf(blocks: readonly LiveBlock[]): SetIn {
  const elements = blocks.filter((block) => block.kind === 'paragraph').map((block) => block.element);
  if (new Set(elements).size * 2 <= elements.length) return 'br';
  return elements.filter((element) => element.localName === 'p').length * 2 >= elements.length ? 'p' : 'div';
}

/** Counts now; what it returns tells how many of a kind have come into the document since. */
export function countNewcomers(document: Document): (kind: SetIn) => number {
  const all = {
    p: document.getElementsByTagName('p'),
    br: document.getElementsByTagName('br'),
    div: document.getElementsByTagName('div'),
  };
  const before = { p: all.p.length, br: all.br.length, div: all.div.length };
  return (kind) => all[kind].length - before[kind];
}

/** How marks look: from the page's own text colour, so that they suit light, dark and any other page. */
import type { MarkKind } from './marks';

export type MarkNames = Readonly<Record<MarkKind | 'flash', string>>;

/** Names nobody can guess, new at every load: a page must not find marks by name, nor styles meet its own. */
export function randomNames(): MarkNames {
  const name = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  };
  return { person: name(), date: name(), quote: name(), flash: name() };
}

/**
 * The style sheet for these names. Firefox 140 draws no line under a highlight, so names and dates have a tint there. With
 * forced colours Chromium paints every highlight as it paints a selection, whatever is asked for here.
 */
export function highlightStyle(names: MarkNames): string {
  const tint = (share: number) =>
    `background-color: color-mix(in srgb, currentColor ${share}%, transparent);`;
  const line = (kind: string, share: number) =>
    `text-decoration: underline ${kind} color-mix(in srgb, currentColor ${share}%, transparent) 0.08em; text-underline-offset: 0.16em;`;
  return `
::highlight(${names.quote}) { ${tint(7)} }
::highlight(${names.date}) { ${line('dotted', 70)} }
::highlight(${names.person}) { ${line('solid', 45)} }
::highlight(${names.flash}) { background-color: color-mix(in srgb, Highlight 45%, transparent); }
@supports (-moz-appearance: none) {
  ::highlight(${names.quote}) { ${tint(5)} }
  ::highlight(${names.date}) { ${tint(8)} }
  ::highlight(${names.person}) { ${tint(14)} }
}
@media (forced-colors: active) {
  ::highlight(${names.date}) { text-decoration: underline dotted CanvasText 0.12em; }
  ::highlight(${names.person}) { text-decoration: underline solid CanvasText 0.12em; }
  ::highlight(${names.flash}) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ${[names.quote, names.date, names.person, names.flash].map((name) => `::highlight(${name})`).join(', ')} {
    background-color: transparent; text-decoration: none;
  }
}`;
}

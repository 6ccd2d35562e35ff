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

/** The style sheet for these names. */
export function highlightStyle(names: MarkNames): string {
  const line = (kind: string, share: number) =>
    `text-decoration: underline ${kind} color-mix(in srgb, currentColor ${share}%, transparent) 0.08em; text-underline-offset: 0.16em;`;
  return `
::highlight(${names.quote}) { background-color: color-mix(in srgb, currentColor 7%, transparent); }
::highlight(${names.date}) { ${line('dotted', 70)} }
::highlight(${names.person}) { ${line('solid', 45)} }
::highlight(${names.flash}) { background-color: color-mix(in srgb, Highlight 45%, transparent); }
@media (forced-colors: active) {
  ::highlight(${names.quote}) { background-color: transparent; text-decoration: underline dashed CanvasText; }
  ::highlight(${names.date}) { text-decoration: underline dotted LinkText 0.12em; }
  ::highlight(${names.person}) { text-decoration: underline solid LinkText 0.12em; }
  ::highlight(${names.flash}) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ${[names.quote, names.date, names.person, names.flash].map((name) => `::highlight(${name})`).join(', ')} {
    background-color: transparent; text-decoration: none;
  }
}`;
}

/** What an element's tag, role and names say of it. */
import { type PartName, partNames } from './part-names';

export interface BoxName {
  /** What the element's names and role say it is; null where they say nothing. */
  readonly part: PartName | null;
  /** Its class, id and test id: boxes of one design share them. */
  readonly names: string;
  /** True where they mark the article's own text. */
  readonly isBody: boolean;
}

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
const ROLE_PARTS: Readonly<Record<string, PartName>> = {
  navigation: 'aside',
  complementary: 'aside',
  contentinfo: 'aside',
  banner: 'aside',
  search: 'aside',
  menu: 'aside',
  menubar: 'aside',
  toolbar: 'aside',
  alert: 'aside',
  'doc-endnotes': 'aside',
  'doc-footnote': 'aside',
  dialog: 'overlay',
  alertdialog: 'overlay',
};
/** Elements whose names tell about the site or the kind of page, not about a part of it. */
const UNNAMED = new Set(['html', 'body', 'main', 'article']);

/** Reads names; remembers them for one page, as a page has far fewer names than elements. */
export class BoxNames {
  readonly #known = new Map<string, readonly PartName[]>();

  read(element: Element): BoxName {
    const tag = element.localName;
    const names = UNNAMED.has(tag) ? '' : namesOf(element, tag);
    const parts = names ? this.#parts(names) : [];
    const isBody = parts.includes('body') || /\barticleBody\b/i.test(element.getAttribute('itemprop') ?? '');
    return { part: partOf(element, tag, parts), names, isBody };
  }

  /** Hidden by an attribute or a name: what needs no style to be known. */
  isHidden(element: Element): boolean {
    if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
    const style = element.getAttribute('style');
    if (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
    const name = element.getAttribute('class');
    return (
      name !== null && name !== '' && !UNNAMED.has(element.localName) && this.#parts(name)[0] === 'hidden'
    );
  }

  #parts(names: string): readonly PartName[] {
    const known = this.#known.get(names);
    if (known) return known;
    const parts = partNames(names);
    this.#known.set(names, parts);
    return parts;
  }
}

function namesOf(element: Element, tag: string): string {
  const test = element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? '';
  const custom = tag.includes('-') ? tag : '';
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${test} ${custom}`.trim();
}

function partOf(element: Element, tag: string, parts: readonly PartName[]): PartName | null {
  const role = ROLE_PARTS[element.getAttribute('role') ?? ''];
  if (role) return role;
  // A body that opens its pictures in an overlay is no overlay.
  const first = parts[0] === 'overlay' && parts.includes('body') ? 'extra' : parts[0];
  const named = first === undefined || first === 'body' ? null : first;
  return named === 'comments' || named === 'overlay' ? named : (TAG_PARTS[tag] ?? named);
}

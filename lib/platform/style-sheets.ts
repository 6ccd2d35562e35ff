/**
 * The constructed style sheets of a document or shadow root. Firefox shows a content script their list only from 2025
 * on (version 140 throws at it); the page's own view of the list works in all. Read and written by index, as the page
 * may have spoilt the list's methods.
 */

/** What Firefox gives content scripts besides the standard. */
interface Firefox {
  readonly XPCNativeWrapper?: <T>(waived: T) => T;
}

type Rooted = Document | ShadowRoot;

/** All of a root's sheets, in order. */
export function sheetsOf(root: Rooted): CSSStyleSheet[] {
  const list = listOf(root);
  const { XPCNativeWrapper: own = (sheet) => sheet } = globalThis as Firefox;
  const sheets: CSSStyleSheet[] = [];
  for (let i = 0; i < list.length; i++) {
    const sheet = list[i];
    if (sheet) sheets.push(own(sheet));
  }
  return sheets;
}

/** Adds a sheet after all others; nothing where it is there. */
export function adoptSheet(root: Rooted, sheet: CSSStyleSheet): void {
  if (sheetsOf(root).includes(sheet)) return;
  const list = listOf(root);
  list[list.length] = sheet;
}

/** Takes a sheet out and leaves the others as they are. */
export function dropSheet(root: Rooted, sheet: CSSStyleSheet): void {
  const list = listOf(root);
  const kept = sheetsOf(root).filter((one) => one !== sheet);
  if (kept.length === list.length) return;
  for (const [i, one] of kept.entries()) if (list[i] !== one) list[i] = one;
  list.length = kept.length;
}

/** The page may have put a getter of its own in the way: where that throws, nothing is painted. */
function listOf(root: Rooted): CSSStyleSheet[] {
  try {
    return ((root as { wrappedJSObject?: Rooted }).wrappedJSObject ?? root).adoptedStyleSheets;
  } catch {
    return [];
  }
}

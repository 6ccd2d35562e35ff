/**
 * Marks of a reader that is gone. Firefox ends the scripts of an updated extension without a word, so its marks
 * stay on open pages; they are known again by their style sheet, which holds nothing but rules for our names.
 */
import { dropSheet, sheetsOf } from '../platform/style-sheets';

/** As `randomNames` makes them. */
const NAMES = /::highlight\(([a-z]{12})\)/g;
const ONLY_NAMES = /^(?:::highlight\([a-z]{12}\)(?:, )?)+$/;
/** Person, date, quote and flash. */
const KINDS = 4;

/** Takes away the highlights and style sheets that an earlier reader left on this document. */
export function removeLeftovers(document: Document, registry: HighlightRegistry): void {
  for (const sheet of sheetsOf(document)) {
    const names = namesIn(sheet);
    if (names.size !== KINDS) continue;
    for (const name of names) registry.delete(name);
    dropSheet(document, sheet);
  }
}

/** The names a sheet gives a style to; none where it has any other rule. */
function namesIn(sheet: CSSStyleSheet): Set<string> {
  const selectors = selectorsOf(sheet.cssRules);
  if (!selectors.every((selector) => ONLY_NAMES.test(selector))) return new Set();
  return new Set(
    selectors.flatMap((selector) => [...selector.matchAll(NAMES)].map((match) => match[1] ?? '')),
  );
}

function selectorsOf(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule.selectorText];
    return rule instanceof CSSGroupingRule ? selectorsOf(rule.cssRules) : [''];
  });
}

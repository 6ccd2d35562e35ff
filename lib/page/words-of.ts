/** Splits class names, ids and test ids into lower-case words: `articleBody_main-2` → article, body, main. */
const PART = /[A-Z]?[a-z]+|[A-Z]+/g;

export function wordsOf(names: string): string[] {
  return (names.slice(0, 400).match(PART) ?? []).map((word) => word.toLowerCase());
}

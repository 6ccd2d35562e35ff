/** Whether the article writes 3/4/2016 for the third of April, by its own evidence. */
import type { TextDocument } from '../document';

const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.](?:\d{2}|\d{4})$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * A figure over 12 in one place settles it; else "15 March" against "March 15" in the text; else British
 * spellings; month first where nothing speaks.
 */
export function isDayFirst(document: TextDocument): boolean {
  let figures = 0;
  let words = 0;
  const { tokens } = document;
  for (const [at, token] of tokens.entries()) {
    const numeric = token.kind === 'number' ? NUMERIC.exec(token.text) : null;
    if (numeric) figures += Number(numeric[1]) > 12 ? 1 : Number(numeric[2]) > 12 ? -1 : 0;
    else if (MONTH.test(token.lower)) {
      if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[at - 1]?.lower ?? '')) words++;
      if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[at + 1]?.lower ?? '')) words--;
    }
  }
  return figures !== 0 ? figures > 0 : words > 0;
}

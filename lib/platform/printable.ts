/**
 * Text from a page as it may be shown: what cannot be seen but changes what is seen (bidi overrides and isolates,
 * zero-width and control characters; the joiners that scripts and emoji need stay) is taken out, each run of
 * white space becomes one space, and the length is held.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Cut before cleaning, so that a text of a megabyte costs no more than one of a page. */
const SLACK = 4;

/** At most `limit` UTF-16 code units, the cut marked by an ellipsis and never inside a surrogate pair. */
export function printable(text: string, limit = 400): string {
  const clean = text
    .slice(0, limit * SLACK)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
  if (clean.length <= limit && text.length <= limit * SLACK) return clean;
  const cut = clean.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** The printable text between isolates (U+2068 … U+2069), to stand inside one of our own sentences. */
export function isolated(text: string, limit?: number): string {
  return `\u2068${printable(text, limit)}\u2069`;
}

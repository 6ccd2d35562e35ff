import type { Span } from '../../lib/text/types';

/** The paragraphs of a text as the memory counts them: ended by a line break, those without a letter or digit passed over. */
export function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (/[\p{L}\p{N}]/u.test(line)) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** Words of time in the title of a work or a programme: "60 Minutes", "This Week", "USA Today". */
import type { TextDocument, Token } from '../document';
import { isTitleCase } from './names';

/** Words that carry a capital inside a sentence only as part of a name. */
const COMMON =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|years?|decades?|century|centuries|today|tonight|tomorrow|yesterday|now|future|past|soon|mornings?|afternoons?|evenings?|nights?)$/;

/** True where a common word of time has a capital in running text and does not open the sentence or a quotation. */
export function isInTitle(document: TextDocument, from: number, to: number): boolean {
  const { tokens } = document;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!COMMON.test(token.lower) || !token.capital) continue;
    const quoted = QUOTE.test(tokens[from - 1]?.text ?? '') && QUOTE.test(tokens[to]?.text ?? '');
    const inQuotes = at > from && QUOTE.test(tokens[from - 1]?.text ?? '');
    if (!quoted && !inQuotes && opens(tokens, from) && (at === from || !(tokens[to] ?? token).capital))
      continue;
    return !isTitleCase(document, at);
  }
  return false;
}

const QUOTE = /^["“”‘’']$/;

function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.sentence !== tokens[at]!.sentence || /^["“‘'’:([—–-]$/.test(before.text);
}

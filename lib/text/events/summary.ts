/** One line that says what happens: "John Kerry to meet President Vladimir Putin in Russia". */
import type { Sentence, TextDocument, Token } from '../document';
import type { EventStatus } from '../types';
import { clauseEnd, clauseStart } from './clause';
import type { Trigger } from './trigger';

/** Words of the clause taken after the trigger. */
const AFTER = 10;
const BEFORE_NOUN = 4;
const SUBJECT = 7;
const AUXILIARY =
  /^(?:will|would|shall|may|might|could|can|should|must|to|is|are|am|was|were|be|been|being|has|have|had|did|not|also|again|still|later|soon|due|set|expected|planned|scheduled|\p{L}+ly)$|['’](?:ll|m|re|ve|d)$/u;
const NO_MODIFIER = /^(?:of|in|on|at|for|and|that|to|with|after|before|will|said|says|is|was)$/;

/** `names` are the people who do it; without one, the words before the verb are taken as printed. */
export function summaryOf(
  document: TextDocument,
  sentence: Sentence,
  trigger: Trigger,
  names: readonly string[],
  status: EventStatus,
): string {
  const { tokens } = document;
  const end = Math.min(clauseEnd(tokens, trigger.at, sentence.endToken), trigger.at + 1 + AFTER);
  if (trigger.form === 'noun') {
    const phrase = slice(document, nounStart(tokens, trigger.at, sentence.firstToken), end);
    return names.length > 0 && !names.some((n) => phrase.includes(n))
      ? `${listed(names)}: ${phrase}`
      : phrase;
  }
  const rest = trigger.at + 1 < end ? ` ${slice(document, trigger.at + 1, end)}` : '';
  const verb = status === 'planned' ? `to ${trigger.action}` : tokens[trigger.at]!.text;
  const subject = names.length > 0 ? listed(names) : printedSubject(document, sentence, trigger.at);
  return `${subject ? `${subject} ` : ''}${verb}${rest}`;
}

function nounStart(tokens: readonly Token[], at: number, limit: number): number {
  let first = at;
  while (first > limit && at - first < BEFORE_NOUN) {
    const before = tokens[first - 1]!;
    if (before.kind !== 'word' || NO_MODIFIER.test(before.lower)) break;
    first--;
  }
  return first;
}

function printedSubject(document: TextDocument, sentence: Sentence, at: number): string {
  const { tokens } = document;
  let end = at;
  while (end > sentence.firstToken && AUXILIARY.test(tokens[end - 1]!.lower)) end--;
  const first = Math.max(clauseStart(tokens, end, sentence.firstToken), end - SUBJECT);
  return slice(document, first, end);
}

function slice(document: TextDocument, first: number, end: number): string {
  if (first >= end) return '';
  return document.text
    .slice(document.tokens[first]!.start, document.tokens[end - 1]!.end)
    .replace(/\s+/g, ' ');
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

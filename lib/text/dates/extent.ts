/** How far an expression's words reach: "the", "early", "nearly", "the end of" before it, "or so" after it. */
import type { TextDocument } from '../document';
import type { Timex } from './timex';

const BEFORE = new Set(
  'the early late mid earlier later about around nearly almost over approximately roughly some just only exactly this that'.split(
    ' ',
  ),
);
/** Word sequences before an expression, read backwards. */
const PHRASES = [
  'more than',
  'less than',
  'at least',
  'at most',
  'up to',
  'as long as',
  'the end of',
  'the beginning of',
  'the start of',
  'the middle of',
  'the close of',
  'the turn of',
  'the eve of',
].map((p) => p.split(' '));
const AFTER = [
  ['or', 'so'],
  ['or', 'more'],
  ['or', 'less'],
];

/** The token range of the whole expression around its core, not reaching before `free` or behind `limit`. */
export function widen(
  document: TextDocument,
  from: number,
  to: number,
  free: number,
  limit: number,
  _timex: Timex,
): { from: number; to: number } {
  const { tokens } = document;
  const word = (at: number) => tokens[at]?.lower ?? '';
  let start = from;
  for (;;) {
    const phrase = PHRASES.find(
      (p) => start - p.length >= free && p.every((w, i) => word(start - p.length + i) === w),
    );
    if (phrase) start -= phrase.length;
    else if (start - 1 >= free && word(start - 1) === '-' && word(start - 2) === 'mid' && start - 2 >= free)
      start -= 2;
    else if (start - 1 >= free && BEFORE.has(word(start - 1))) start--;
    else break;
  }
  const tail = AFTER.find((p) => to + p.length <= limit && p.every((w, i) => word(to + i) === w));
  return { from: start, to: to + (tail?.length ?? 0) };
}

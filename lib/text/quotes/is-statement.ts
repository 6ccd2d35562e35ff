/**
 * Is what stands between marks something somebody said? Titles of works, nicknames and names of things in
 * marks are not: the film “The Long Road”, Ann “Nan” Roe.
 */
import type { Candidate } from './candidates';
import { type Clause, tokenAt } from './clause';
import type { Segment } from './segments';
import { WORK_NOUNS } from './word-classes';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|of|on|or|the|to|vs|with)$/;
const NAMING =
  /^(?:called|entitled|titled|named|dubbed|nicknamed|known|hashtag|aka|christened|codenamed|headlined)$/;

/** Is the quotation at unit `at` a statement, given the best candidate for its speaker? */
export function isStatement(
  text: string,
  clause: Clause,
  at: number,
  segment: Segment,
  best: Candidate | null,
): boolean {
  const said = text.slice(segment.inner.start, segment.inner.end);
  if (text[segment.start - 1] === '=') return false;
  const words = said.match(WORD) ?? [];
  if (words.length === 0) return false;
  const strong = best !== null && best.score >= 7;
  if (nickname(clause, at, words.length)) return false;
  if (titleCase(words) && !(strong && best.rule.startsWith('after'))) {
    if (/[!?]$/.test(said) && strong) return true;
    if (words.length > 1 || named(clause, at)) return false;
  }
  if (named(clause, at) && words.length <= 8 && !strong) return false;
  if (words.length <= 3 && !/[.!?,]$/.test(said)) return strong;
  return true;
}

function nickname(clause: Clause, at: number, words: number): boolean {
  const before = tokenAt(clause, at - 1);
  const after = tokenAt(clause, at + 1);
  if (words > 3 || !before || !after) return false;
  return /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(after.text) && before.kind === 'word';
}

/** A work is announced: "the film", "CBS’s", "author of". */
function named(clause: Clause, at: number): boolean {
  const before = tokenAt(clause, at - 1);
  if (!before) return false;
  return WORK_NOUNS.has(before.lower) || NAMING.test(before.lower) || /^[\p{Lu}]+['’]s$/u.test(before.text);
}

function titleCase(words: readonly string[]): boolean {
  let capitals = 0;
  for (const word of words) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (!SMALL.test(word)) return false;
  }
  return capitals >= 1 && /^[\p{Lu}\p{N}]/u.test(words[0] ?? '');
}

/**
 * Is what stands between marks something somebody said? Titles of works, nicknames, names of things, lone words
 * held at a distance and sub-headings are not: the film “The Long Road”, Ann “Nan” Roe, a “smart” bomb.
 */
import type { Candidate, Reported } from './candidates';
import { isQuotesOnly } from './carry';
import { CAPITAL, isPossessive, tokenAt } from './clause';
import type { Segment } from './segments';
import { TIME_WORDS, WORK_NOUNS } from './word-classes';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** Words that stay small in a title. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|nor|of|on|or|the|to|vs|with)$/;
const NAMING =
  /^(?:called|entitled|titled|named|dubbed|nicknamed|known|hashtag|aka|christened|codenamed|headlined|termed|billed)$/;
/** How well a fragment must be attributed, by its number of words. */
const LEAST_OF_FRAGMENT = [7, 7, 6, 4.2];
const ATTRIBUTED = 9;
const ATTRIBUTED_AFTER = 9.5;

/**
 * Is the quotation at unit `at` a statement, given the best candidate for its speaker? `subheadings`: the article
 * quotes in double marks, so that a paragraph in single ones is a sub-heading.
 */
export function isStatement(
  text: string,
  sentence: Reported,
  at: number,
  segment: Segment,
  best: Candidate | null,
  subheadings: boolean,
): boolean {
  const said = text.slice(segment.inner.start, segment.inner.end);
  const words = said.match(WORD) ?? [];
  // An attribute of markup left in the text.
  if (text[segment.start - 1] === '=' || words.length === 0) return false;
  const alone = isQuotesOnly(sentence);
  if (segment.single && subheadings && isHeading(sentence, said)) return false;
  if (isNickname(sentence, at, words.length)) return false;
  if (isByLine(sentence, at) && (said.endsWith(',') || isTitleCase(words))) return false;
  const announced = isAnnounced(sentence, at);
  const score = best?.score ?? 0;
  if (isTitleCase(words) && (words.length > 1 || announced)) {
    const ends = /[.!?…]$/.test(said);
    if (alone && ends) return true;
    const sure = best?.rule.startsWith('after')
      ? score >= ATTRIBUTED_AFTER
      : score >= ATTRIBUTED && !announced;
    if (!sure) return false;
  }
  if (announced && words.length <= 8 && score < ATTRIBUTED - 2) return false;
  if (alone || /[.!?,]$/.test(said)) return true;
  return score >= (LEAST_OF_FRAGMENT[words.length] ?? 0);
}

/** A paragraph of its own in single marks: the sub-heading of some papers. */
function isHeading(sentence: Reported, said: string): boolean {
  return sentence.whole && sentence.units.length === 1 && said.length < 80;
}

/** Ann “Nan” Roe */
function isNickname(sentence: Reported, at: number, words: number): boolean {
  const before = tokenAt(sentence, at - 1);
  const after = tokenAt(sentence, at + 1);
  if (words > 3 || before?.kind !== 'word' || !after) return false;
  return CAPITAL.test(before.text) && CAPITAL.test(after.text) && !isPossessive(before);
}

/** “A City on Foot,” by Ann Roe */
function isByLine(sentence: Reported, at: number): boolean {
  const by = tokenAt(sentence, at + 1);
  const author = tokenAt(sentence, at + 2);
  return by?.lower === 'by' && author !== null && CAPITAL.test(author.text) && !TIME_WORDS.has(author.lower);
}

/** A work is announced: "the film", "entitled", "on CBS’s". */
function isAnnounced(sentence: Reported, at: number): boolean {
  const comma = tokenAt(sentence, at - 1)?.text === ',';
  const before = tokenAt(sentence, comma ? at - 2 : at - 1);
  if (!before) return false;
  if (WORK_NOUNS.has(before.lower) || NAMING.test(before.lower)) return true;
  return isPossessive(before) && /^\p{Lu}{2,}/u.test(before.text);
}

function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  for (const word of words) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (!SMALL.test(word)) return false;
  }
  return capitals >= 1 && /^[\p{Lu}\p{N}]/u.test(words[0] ?? '');
}

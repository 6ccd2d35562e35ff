/**
 * The words that name a speaker, read leftwards from the verb: from "said" in "a spokesman for Kerry said" to
 * "a spokesman for Kerry".
 */
import {
  CAPITAL,
  type Clause,
  INDEFINITE,
  isNominal,
  isPossessive,
  lowerAt,
  type NounPhrase,
  namesSomebody,
  phrase,
  pronounAt,
  pronounOf,
  tokenAt,
} from './clause';
import { DETERMINERS, SOURCE_NOUNS, SPEECH_NOUNS, TIME_WORDS } from './word-classes';

const LONGEST = 14;
/** Determiners that may have another one before them: "the two lawmakers". */
const NUMERAL = /^(?:one|two|three|few|many|most|more|other|several|no)$/;
const EVENT =
  /^(?:interview|speech|rally|conference|debate|appearance|end|part|time|meeting|event|briefing|hearing|day|way|beginning|start)$/;

/** The noun phrase whose last word is unit `i`, or null. */
export function nounPhraseEnding(clause: Clause, i: number): NounPhrase | null {
  const token = tokenAt(clause, i);
  if (!token) return null;
  if (pronounOf(token)) return pronounAt(clause, i);
  const named = clause.mentions.ending.get(token.end);
  if (named) {
    let first = i;
    while (first > 0 && (clause.units[first]?.start ?? 0) > named.mention.start) first--;
    return withHead(clause, phrase(clause, first, i + 1, 'name', named));
  }
  if (token.kind === 'sign' || isPossessive(token) || !isNominal(clause, i)) return null;
  let first = i;
  while (first > 0 && i - first < LONGEST && runsOn(clause, first)) first--;
  first = trimmed(clause, first, i);
  const bareTime = TIME_WORDS.has(token.lower) && !DETERMINERS.has(lowerAt(clause, first));
  if (first > i || bareTime) return null;
  const kind = allCapitals(clause, first, i) ? 'name' : 'description';
  const found = withHead(clause, phrase(clause, first, i + 1, kind, null));
  // "the secretary of state": the last word need not name anybody alone.
  return found.first < first || namesSomebody(clause, first, i) ? found : null;
}

function allCapitals(clause: Clause, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const token = tokenAt(clause, i);
    if (token && token.kind !== 'sign' && !CAPITAL.test(token.text)) return false;
    if (token && DETERMINERS.has(token.lower)) return false;
  }
  return last > first || first > 0;
}

/** Goes on over "of …" and "for …": the head is what stands before. */
function withHead(clause: Clause, right: NounPhrase): NounPhrase {
  const joint = lowerAt(clause, right.first - 1);
  const before = tokenAt(clause, right.first - 2);
  if (!before || before.kind === 'sign') return right;
  const close = joint === 'of' || joint === 'for';
  if (!close && !/^(?:in|at|from|with|to|on|by|near|among)$/.test(joint)) return right;
  const source = SOURCE_NOUNS.has(before.lower);
  if (right.kind === 'name' && !source && !(close && SPEECH_NOUNS.has(before.lower))) {
    if (right.named) return right;
  }
  if (TIME_WORDS.has(before.lower) || EVENT.test(before.lower)) return right;
  const left = nounPhraseEnding(clause, right.first - 2);
  if (!left || left.kind === 'pronoun') return right;
  if (left.named) return { ...left, last: right.last };
  const determined = DETERMINERS.has(lowerAt(clause, left.first)) || INDEFINITE.test(before.lower);
  if (!close && !determined && left.first > 0 && !source) return right;
  return { ...left, end: right.end, last: right.last };
}

/** May unit `i - 1` belong to the run that begins at `i`? */
function runsOn(clause: Clause, i: number): boolean {
  const here = lowerAt(clause, i);
  if (DETERMINERS.has(here) && !NUMERAL.test(here)) return false;
  return joins(clause, i - 1);
}

/** A word of a run, or a sign inside one: "Sen. Roe", "AT&T", "46-year-old". */
export function joins(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (!token) return false;
  if (token.kind !== 'sign') return isNominal(clause, i);
  const previous = tokenAt(clause, i - 1);
  const next = tokenAt(clause, i + 1);
  if (!previous || !next) return false;
  if (token.text === '.') return !token.spaced && CAPITAL.test(previous.text) && previous.text.length <= 4;
  if (token.text === '&' || token.text === '$' || token.text === '%') return true;
  return /^[-/’']$/.test(token.text) && !token.spaced;
}

/** The phrase begins at its last determiner, at its capitals, or at its first plain word. */
function trimmed(clause: Clause, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    if (!DETERMINERS.has(lowerAt(clause, i)) || (i === last && i > first)) continue;
    return i > first && NUMERAL.test(lowerAt(clause, i)) && DETERMINERS.has(lowerAt(clause, i - 1))
      ? i - 1
      : i;
  }
  let start = first;
  if (CAPITAL.test(tokenAt(clause, last)?.text ?? '')) {
    start = last;
    while (start > first) {
      const before = tokenAt(clause, start - 1);
      if (!before || (before.kind === 'word' && !CAPITAL.test(before.text)) || TIME_WORDS.has(before.lower))
        break;
      start--;
    }
  }
  while (start <= last && (TIME_WORDS.has(lowerAt(clause, start)) || tokenAt(clause, start)?.kind === 'sign'))
    start++;
  return start;
}

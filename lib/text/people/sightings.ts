/** Every candidate of the article with what was seen around it. */
import type { TextDocument } from '../document';
import { type ArticleWords, candidatesOf, type SentenceSpan } from './candidates';
import { creditWords } from './credits';
import type { Names, Sighting } from './decide';
import { evidenceOf, isListGap } from './evidence';
import { hiddenNames } from './hidden-names';
import { isCompany, isPartOfOther } from './part-of-other';
import { isShouted } from './shouted';
import { shoutedNames } from './shouted-names';
import type { Word } from './words';

/**
 * Words worked on between two yields. The loops here go by index, as an iterator in a generator makes an object for
 * each of its steps.
 */
const WORDS_A_STEP = 400;

/** For each sentence, whether it is set in title case or in capitals. */
export function* shoutedSentences(
  document: TextDocument,
  words: readonly Word[],
): Generator<void, boolean[]> {
  const shouted: boolean[] = [];
  for (let index = 0; index < document.sentences.length; index++) {
    const span = spanOf(document, index);
    shouted.push(isShouted(words, span));
    if (endsStep(span)) yield;
  }
  return shouted;
}

/** What looks like a name, by its own form and what stands around it. */
export function* collectSightings(
  document: TextDocument,
  words: readonly Word[],
  shouted: readonly boolean[],
): Generator<void, Sighting[]> {
  const article = yield* articleWords(document, words);
  const sightings: Sighting[] = [];
  let credits = new Set<number>();
  let read = -1;
  for (let index = 0; index < document.sentences.length; index++) {
    const span = spanOf(document, index);
    const loud = shouted[span.index]!;
    const paragraph = document.sentences[span.index]!.paragraph;
    if (paragraph !== read) credits = creditWords(document, words, document.paragraphs[paragraph]!);
    read = paragraph;
    for (const c of candidatesOf(words, span, article, loud)) {
      if (credits.has(c.first)) continue;
      const before = sightings.at(-1);
      sightings.push({
        first: c.first,
        end: c.end,
        sentence: c.sentence,
        parts: c.parts,
        at: c.at,
        key: c.key,
        syllables: c.syllables,
        evidence: loud ? [] : evidenceOf(words, c, span.first, span.end),
        shouted: loud,
        opens: c.first === span.first,
        partOfOther: isPartOfOther(words, c, loud),
        company: isCompany(words, c),
        inList: before?.sentence === span.index && isListGap(words, before.end, c.first),
      });
    }
    if (endsStep(span)) yield;
  }
  return sightings;
}

/** The sightings with those added that only a full name elsewhere tells: from ordinary words, and in capitals. */
export function* addHidden(
  document: TextDocument,
  words: readonly Word[],
  shouted: readonly boolean[],
  sightings: readonly Sighting[],
  names: Names,
): Generator<void, Sighting[]> {
  // Not a set: of a text of names alone that would take a tenth of a second.
  const covered = new Uint8Array(words.length);
  for (const s of sightings) covered.fill(1, s.first, s.end);
  yield;
  const all = [...sightings];
  for (let index = 0; index < document.sentences.length; index++) {
    const span = spanOf(document, index);
    all.push(...shoutedNames(words, span, names));
    if (!shouted[span.index]) all.push(...hiddenNames(words, span, names, (at) => covered[at] === 1));
    if (endsStep(span)) yield;
  }
  return all.length === sightings.length ? all : all.sort((a, b) => a.first - b.first);
}

function endsStep({ first, end }: SentenceSpan): boolean {
  return Math.floor(first / WORDS_A_STEP) !== Math.floor(end / WORDS_A_STEP);
}

function spanOf({ sentences }: TextDocument, index: number): SentenceSpan {
  const { firstToken, endToken } = sentences[index]!;
  return { index, first: firstToken, end: endToken };
}

/** Yields between bounded steps. */
function* articleWords(document: TextDocument, words: readonly Word[]): Generator<void, ArticleWords> {
  const lowered = new Set<string>();
  const raised = new Set<string>();
  for (let index = 0; index < document.sentences.length; index++) {
    const span = spanOf(document, index);
    for (let at = span.first; at < span.end; at++) {
      const { shape, lower } = words[at]!;
      if (shape === 'lower') lowered.add(lower);
      else if (shape === 'title' && at > span.first) raised.add(lower);
    }
    if (endsStep(span)) yield;
  }
  return { lowered, raised };
}

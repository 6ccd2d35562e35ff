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
import { type Word, wordsOf } from './words';

/** Words worked on between two yields. */
const WORDS_A_STEP = 400;

/** The document's words, one per token. */
export function* readWords(document: TextDocument): Generator<void, Word[]> {
  const words: Word[] = [];
  for (let from = 0; from < document.tokens.length; from += WORDS_A_STEP) {
    for (const word of wordsOf(document, from, from + WORDS_A_STEP)) words.push(word);
    yield;
  }
  return words;
}

/** What looks like a name, by its own form and what stands around it. */
export function* collectSightings(
  document: TextDocument,
  words: readonly Word[],
): Generator<void, Sighting[]> {
  const article = yield* articleWords(document, words);
  const sightings: Sighting[] = [];
  let credits = new Set<number>();
  let read = -1;
  for (const span of sentences(document)) {
    const shouted = isShouted(words, span);
    const paragraph = document.sentences[span.index]!.paragraph;
    if (paragraph !== read) credits = creditWords(document, words, document.paragraphs[paragraph]!);
    read = paragraph;
    for (const c of candidatesOf(words, span, article, shouted)) {
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
        evidence: shouted ? [] : evidenceOf(words, c, span.first, span.end),
        shouted,
        opens: c.first === span.first,
        partOfOther: isPartOfOther(words, c, shouted),
        company: isCompany(words, c),
        inList: before?.sentence === span.index && isListGap(words, before.end, c.first),
      });
    }
    if (Math.floor(span.first / WORDS_A_STEP) !== Math.floor(span.end / WORDS_A_STEP)) yield;
  }
  return sightings;
}

/** The sightings with those added that only a full name elsewhere tells: from ordinary words, and in capitals. */
export function* addHidden(
  document: TextDocument,
  words: readonly Word[],
  sightings: readonly Sighting[],
  names: Names,
): Generator<void, Sighting[]> {
  const covered = new Set<number>();
  for (const s of sightings) for (let at = s.first; at < s.end; at++) covered.add(at);
  yield;
  const all = [...sightings];
  for (const span of sentences(document)) {
    all.push(...shoutedNames(words, span, names));
    if (!isShouted(words, span)) all.push(...hiddenNames(words, span, names, (at) => covered.has(at)));
    if (Math.floor(span.first / WORDS_A_STEP) !== Math.floor(span.end / WORDS_A_STEP)) yield;
  }
  return all.length === sightings.length ? all : all.sort((a, b) => a.first - b.first);
}

function* sentences(document: TextDocument): Generator<SentenceSpan> {
  for (const [index, s] of document.sentences.entries())
    yield { index, first: s.firstToken, end: s.endToken };
}

function* articleWords(document: TextDocument, words: readonly Word[]): Generator<void, ArticleWords> {
  const lowered = new Set<string>();
  const raised = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (word.shape === 'lower') lowered.add(word.lower);
    else if (word.shape === 'title' && i > document.sentences[document.tokens[i]!.sentence]!.firstToken)
      raised.add(word.lower);
    if (i % (4 * WORDS_A_STEP) === 0) yield;
  }
  return { lowered, raised };
}

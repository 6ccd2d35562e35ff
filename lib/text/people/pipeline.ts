/** Finds the people of an article. The order of the steps: names, evidence, decision, identity, roles. */
import type { TextDocument } from '../document';
import type { Person, PersonMention } from '../types';
import { type ArticleWords, candidatesOf, type SentenceSpan } from './candidates';
import { type Decided, decide, fullNames, type Sighting } from './decide';
import { evidenceOf, isCompany, isListGap, isPartOfOther } from './evidence';
import { genderOfSighting, gendersOf } from './gender';
import { hiddenNames } from './hidden-names';
import { type Identity, link } from './link';
import { rolesOf } from './roles';
import { isShouted } from './shouted';
import { type Word, wordsOf } from './words';

/** Sentences worked on between two yields. */
const STEP = 40;
const TOKENS_A_STEP = 2000;

/** People in order of first mention, with mentions in reading order. Yields between bounded steps. */
export function* findPeople(document: TextDocument): Generator<void, Person[]> {
  const words: Word[] = [];
  for (let from = 0; from < document.tokens.length; from += TOKENS_A_STEP) {
    for (const word of wordsOf(document, from, from + TOKENS_A_STEP)) words.push(word);
    yield;
  }
  const article = articleWords(document, words);
  yield;
  const sightings: Sighting[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    addSightings(sightings, words, { index, first: sentence.firstToken, end: sentence.endToken }, article);
    if (index % STEP === STEP - 1) yield;
  }
  const names = fullNames(sightings);
  yield;
  const hidden: Sighting[] = [];
  const covered = coverage(sightings);
  for (const [index, sentence] of document.sentences.entries()) {
    const span = { index, first: sentence.firstToken, end: sentence.endToken };
    if (!isShouted(words, span)) hidden.push(...hiddenNames(words, span, names, (at) => covered.has(at)));
    if (index % STEP === STEP - 1) yield;
  }
  const all = hidden.length > 0 ? [...sightings, ...hidden].sort((a, b) => a.first - b.first) : sightings;
  const decided = decide(all, names);
  yield;
  const identities = link(decided, {
    paragraph: (s) => document.sentences[s.sentence]!.paragraph,
    gender: (s) => genderOfSighting(words, s),
  });
  yield;
  const roles = identities.map((identity) => rolesOf(document, words, identity));
  const genders = gendersOf(document, words, identities, roles);
  return identities.map((identity, n) => ({
    id: `p${n + 1}`,
    name: textOf(document, words, identity.fullest),
    roles: roles[n]!,
    gender: genders[n]!,
    mentions: mentionsOf(document, words, identity),
  }));
}

function articleWords(document: TextDocument, words: readonly Word[]): ArticleWords {
  const lowered = new Set<string>();
  const raised = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (word.shape === 'lower') lowered.add(word.lower);
    else if (word.shape === 'title' && i > document.sentences[document.tokens[i]!.sentence]!.firstToken)
      raised.add(word.lower);
  }
  return { lowered, raised };
}

function addSightings(
  sightings: Sighting[],
  words: readonly Word[],
  span: SentenceSpan,
  article: ArticleWords,
): void {
  const shouted = isShouted(words, span);
  for (const c of candidatesOf(words, span, article, shouted)) {
    const before = sightings.at(-1);
    sightings.push({
      ...c,
      evidence: shouted ? [] : evidenceOf(words, c, span.first, span.end),
      shouted,
      opens: c.first === span.first,
      partOfOther: isPartOfOther(words, c),
      company: isCompany(words, c),
      inList: before?.sentence === span.index && isListGap(words, before.end, c.first),
    });
  }
}

function coverage(sightings: readonly Sighting[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const s of sightings) for (let at = s.first; at < s.end; at++) covered.add(at);
  return covered;
}

function mentionsOf(document: TextDocument, words: readonly Word[], identity: Identity): PersonMention[] {
  return identity.sightings.map((s) => {
    const text = textOf(document, words, s);
    const start = words[s.first]!.start;
    return {
      start,
      end: start + text.length,
      text,
      certainty: s.stated ? 'stated' : 'inferred',
      rule: s.rule,
    };
  });
}

function textOf(document: TextDocument, words: readonly Word[], s: Decided): string {
  return document.text.slice(words[s.first]!.start, words[s.end - 1]!.end);
}

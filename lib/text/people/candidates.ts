/** "…, said Ursula von der Leyen": every stretch of words that could be a person's name. */
import { NameReader } from './name-reader';
import { NameWords } from './name-words';
import type { Word } from './words';

/** A stretch of word indexes, half-open, that could be a name. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** The parts of the name in lower case: words, particles, initials; no hyphens or points. */
  readonly parts: readonly string[];
  /** The word index each part stands at. */
  readonly at: readonly number[];
  /** The parts joined by blanks. */
  readonly key: string;
  /** A part goes on in lower case after a hyphen, as Korean and Chinese names do: "Ki-moon". */
  readonly syllables: boolean;
}

/** What a sentence's candidates are judged by besides its own words. */
export interface SentenceSpan {
  readonly index: number;
  readonly first: number;
  readonly end: number;
}

/** How the article prints its words elsewhere. */
export interface ArticleWords {
  /** Words it prints in lower case. */
  readonly lowered: ReadonlySet<string>;
  /** Words it prints with a capital inside a sentence. */
  readonly raised: ReadonlySet<string>;
}

/**
 * Finds the candidates of one sentence; `shouted` says that capitals mean nothing in this sentence.
 */
export function candidatesOf(
  words: readonly Word[],
  span: SentenceSpan,
  article: ArticleWords,
  shouted: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const reader = new NameReader(new NameWords(words, span, article, shouted));
  let at = span.first;
  while (at < span.end) {
    const candidate = reader.read(at);
    if (candidate) {
      found.push(candidate);
      at = candidate.end;
    } else at++;
  }
  return found;
}

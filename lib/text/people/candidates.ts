/** "…, said Ursula von der Leyen": every stretch of words that could be a person's name. */
import { fixedPhraseWords } from './fixed-phrases';
import {
  CALENDAR,
  COMMON,
  COURTESY,
  DEMONYM,
  EITHER,
  FUNCTION,
  GIVEN,
  NAMING,
  ORGANISATION,
  PARTICLE,
  PERSON_VERB,
  PLACE,
  PLURAL_ROLE,
  ROLE,
  SPEECH,
  SURNAME,
  TITLE,
} from './lexicon';
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

const DULL =
  FUNCTION | CALENDAR | DEMONYM | ORGANISATION | TITLE | COURTESY | ROLE | PLURAL_ROLE | COMMON | NAMING;
const VERB = SPEECH | PERSON_VERB;
/** Words that a given name before them does not turn into a surname unless the surname list has them. */
const STUBBORN =
  ORGANISATION | NAMING | TITLE | COURTESY | ROLE | PLURAL_ROLE | SPEECH | PERSON_VERB | FUNCTION;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Particles that also begin a name in lower case ("al-Assad", "de Gaulle"). */
const LEADING = new Set(
  'abu al an ar as ash at az bar bin bint ibn ben da dal de dei del della den der di dos du el la le ul van von ter'.split(
    ' ',
  ),
);
/** Particles that need a hyphen after them to be one: they are English words too. */
const HYPHENED = new Set(['an', 'ar', 'as', 'ash', 'at', 'az', 'ul', 'ben', 'la', 'le', 'di', 'da']);
const ENGLISH_TOO = new Set(['at', 'as', 'an', 'do', 'e', 'i', 'st']);
/** What follows the hyphen of a compound adjective: "Kerry-led", "Geneva-based". */
const ADJECTIVE_TAIL =
  /^(?:led|run|era|born|bound|style|like|type|elect|wide|time|year|old|level|free|area|only|made|held|built|owned)$|.{3}(?:ed|ing)$/;
/** Words that open a sentence by their form, not as a name ("Noting", "Separately"). */
const SENTENCE_OPENER = /(?:ing|ed|ly)$/;
/** Endings of common nouns and web addresses. */
const ADDRESS = /\p{Ll}\.\p{L}/u;
const NOUN_ENDING =
  /(?:ologist|ology|ism|isms|tion|tions|sion|ment|ments|ness|ship|ships|hood|phobia|graphy|news|ists)$/;
/** Abbreviations that look like initials. */
const COUNTRY = new Set([
  'u.s',
  'u.k',
  'u.n',
  'e.u',
  'd.c',
  'n.y',
  'n.j',
  'l.a',
  'u.s.a',
  'a.m',
  'p.m',
  'u.a.e',
  's.c',
  'n.c',
  'r.i',
  'n.h',
]);
const MOST_PARTS = 7;

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
  const fixed = fixedPhraseWords(words, span.first, span.end);
  const found: Candidate[] = [];
  const reader = new Reader(words, span, article, fixed, shouted);
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

class Reader {
  private syllables = false;
  private at: number[] = [];

  constructor(
    private readonly words: readonly Word[],
    private readonly span: SentenceSpan,
    private readonly article: ArticleWords,
    private readonly fixed: ReadonlySet<number>,
    private readonly shouted: boolean,
  ) {}

  /** The candidate that begins at `first`, or null. */
  read(first: number): Candidate | null {
    const parts: string[] = [];
    this.at = [];
    let at = this.lead(first, parts);
    if (at < 0) return null;
    at = this.name(at, parts, null, first);
    if (at < 0) return null;
    while (parts.length < MOST_PARTS) {
      const next = this.more(at, parts, first);
      if (next < 0) break;
      at = next;
    }
    const syllables = this.syllables;
    this.syllables = false;
    return { first, end: at, sentence: this.span.index, parts, at: this.at, key: parts.join(' '), syllables };
  }

  /** Passes leading particles; gives the index of the first real word or -1. */
  private lead(first: number, parts: string[]): number {
    let at = first;
    for (let n = 0; n < 3; n++) {
      const word = this.word(at);
      if (!word || !LEADING.has(word.lower) || word.possessive) break;
      const hyphen = this.isHyphen(at + 1);
      const lower = word.shape === 'lower';
      if (HYPHENED.has(word.lower) && lower && !hyphen) return -1;
      if (!lower && !hyphen && !(word.classes & PARTICLE)) break;
      if (!lower && at === first && HYPHENED.has(word.lower) && !hyphen) break;
      this.takeParticle(at, hyphen, parts);
      at += hyphen ? 2 : 1;
    }
    return at;
  }

  /** Reads one name word at `at`; gives the index after it, or -1. */
  private name(at: number, parts: string[], previous: Word | null, first: number): number {
    const word = this.word(at);
    if (!word || this.fixed.has(at)) return -1;
    if (word.shape === 'initial') return this.initial(at, parts, first);
    if (word.shape === 'upper')
      return word.text.length === 2 && !(word.classes & ~(GIVEN | SURNAME | PARTICLE)) && this.continues(at)
        ? this.take(at, parts)
        : -1;
    if (word.shape !== 'title' || ADDRESS.test(word.text)) return -1;
    if (this.isDull(word, at, previous)) return -1;
    return this.take(at, parts);
  }

  private take(at: number, parts: string[]): number {
    for (const part of this.words[at]!.lower.split('.')) {
      parts.push(part);
      this.at.push(at);
    }
    return at + 1;
  }

  /** Takes a particle; one in lower case or before a hyphen is marked so: it is no given name ("al-", but "Al Ruiz"). */
  private takeParticle(at: number, hyphen: boolean, parts: string[]): void {
    const word = this.words[at]!;
    parts.push(hyphen || word.shape === 'lower' ? `${word.lower}-` : word.lower);
    this.at.push(at);
  }

  private initial(at: number, parts: string[], first: number): number {
    const word = this.words[at]!;
    if (at === first && COUNTRY.has(word.lower)) return -1;
    const dotted = this.word(at + 1)?.text === '.' && !this.words[at + 1]!.spaced;
    const after = at + (dotted ? 2 : 1);
    const next = this.word(after);
    if (!next || (next.shape !== 'title' && next.shape !== 'initial')) return -1;
    if (at === first && next.shape === 'title' && this.isDull(next, after, word)) return -1;
    if (
      at === first &&
      !dotted &&
      (!next.spaced || word.text === 'I' || (word.text === 'A' && at === this.span.first))
    )
      return -1;
    this.take(at, parts);
    return after;
  }

  /** Continues a name at `at`; gives the index after the continuation, or -1. */
  private more(at: number, parts: string[], first: number): number {
    const dotted = this.words[at - 1]!.text === '.';
    const previous = this.words[dotted ? at - 2 : at - 1]!;
    if (previous.possessive) return -1;
    const word = this.word(at);
    if (!word) return -1;
    if (this.isHyphen(at)) return this.hyphened(at + 1, parts, first);
    if (word.text === ',' && SUFFIXES.has(this.word(at + 1)?.lower ?? '')) return this.suffix(at + 1, parts);
    if (!word.spaced && !dotted) return -1;
    if (SUFFIXES.has(word.lower) && word.shape !== 'lower') return this.suffix(at, parts);
    if (word.classes & PARTICLE && (word.shape === 'lower' || LEADING.has(word.lower))) {
      const read = parts.length;
      const after = this.particles(at, parts);
      const end = after < 0 ? -1 : this.name(after, parts, previous, first);
      if (end >= 0) return end;
      parts.length = read;
      this.at.length = read;
    }
    return this.name(at, parts, previous, first);
  }

  private particles(at: number, parts: string[]): number {
    let i = at;
    while (i < at + 5) {
      const word = this.word(i);
      if (!word || !(word.classes & PARTICLE) || word.possessive) break;
      const hyphen = this.isHyphen(i + 1);
      if (!hyphen && ENGLISH_TOO.has(word.lower)) break;
      this.takeParticle(i, hyphen, parts);
      i += hyphen ? 2 : 1;
    }
    return i > at ? i : -1;
  }

  /** "Ki-moon", "Jean-Claude", "Ocasio-Cortez"; not "Trump-era". */
  private hyphened(at: number, parts: string[], first: number): number {
    const word = this.word(at);
    if (!word || word.spaced) return -1;
    if (word.shape === 'lower') {
      if (word.text.length > 6 || ADJECTIVE_TAIL.test(word.lower)) return -1;
      const before = this.words[at - 2]!;
      if (word.classes & ~(GIVEN | SURNAME | PARTICLE) && !(before.text.length <= 5 && word.text.length <= 4))
        return -1;
      if (word.classes & PARTICLE && this.isHyphen(at + 1)) return this.hyphened(at + 2, parts, first);
      return this.take(at, parts);
    }
    return this.name(at, parts, this.words[at - 2] ?? null, first);
  }

  private suffix(at: number, parts: string[]): number {
    this.take(at, parts);
    const dot = this.word(at + 1);
    return dot?.text === '.' && !dot.spaced && at + 2 < this.span.end ? at + 2 : at + 1;
  }

  /** True when a capitalised word is no name word here: it ends the name before it and begins none. */
  private isDull(word: Word, at: number, previous: Word | null): boolean {
    const c = word.classes;
    const named = c & (GIVEN | SURNAME);
    const atStart = this.opensClause(at);
    if (this.hasSyllable(at)) return false;
    if (!previous && this.afterCourtesy(at))
      return ((c | (this.word(at + 1)?.classes ?? 0)) & (TITLE | COURTESY)) !== 0;
    if (!previous && c & (TITLE | NAMING) && !this.isHyphen(at + 1)) return true;
    if (
      previous &&
      c & (ORGANISATION | NAMING) &&
      !(previous.classes & GIVEN) &&
      previous.shape !== 'initial'
    )
      return true;
    if (!previous && c & PLACE && !(c & GIVEN) && this.continues(at) && (!named || this.givenAt(at + 1)))
      return true;
    const dull =
      (c & (this.shouted || atStart ? DULL | VERB : DULL)) !== 0 ||
      (!named &&
        (this.article.lowered.has(word.lower) ||
          NOUN_ENDING.test(word.lower) ||
          (atStart && SENTENCE_OPENER.test(word.lower) && !this.article.raised.has(word.lower))));
    if (!dull) return false;
    if (previous && this.isLoneGiven(at - 1) && !this.continues(at))
      return !(c & SURNAME) && (c & (this.shouted ? STUBBORN : STUBBORN & ~FUNCTION)) !== 0;
    if (previous && c & ROLE && this.isChainName(at)) return false;
    if (!named) return true;
    if (atStart && c & FUNCTION) return true;
    if (this.continues(at)) return false;
    return (c & (FUNCTION | CALENDAR | DEMONYM | TITLE)) !== 0 && !(previous && c & SURNAME);
  }

  /** True for a given name that stands first in its name: the word after it is a surname, whatever it looks like. */
  private isLoneGiven(at: number): boolean {
    const c = this.words[at]!.classes;
    const before = this.word(at - 1);
    const dull = at === this.span.first ? DULL | PLACE : DULL & ~(COMMON | ORGANISATION);
    return (
      (c & GIVEN) !== 0 &&
      !(c & dull) &&
      !(at > this.span.first && before?.shape === 'title' && before.classes & GIVEN)
    );
  }

  /** "Mr. Tribe", "Dr Ward": after a courtesy title any capital word is a name. */
  private afterCourtesy(at: number): boolean {
    const before = this.word(at - 1);
    const title = before?.text === '.' && !before.spaced ? this.words[at - 2] : before;
    return !this.shouted && at > this.span.first && ((title?.classes ?? 0) & COURTESY) !== 0;
  }

  /** True where a capital need not be a name's: at the start, and after a mark that may open a clause. */
  private opensClause(at: number): boolean {
    const before = at > this.span.first ? this.words[at - 1]! : null;
    return before === null || /^[.:;!?“”"‘(—–…|•*]$/.test(before.text);
  }

  /** "Lee Man Tat": a short word between name words. */
  private isChainName(at: number): boolean {
    return (
      !this.shouted &&
      this.words[at]!.text.length <= 4 &&
      ((this.words[at - 1]!.classes | (this.word(at + 1)?.classes ?? 0)) & EITHER) !== 0 &&
      this.continues(at)
    );
  }

  /** "Man-kin", "So-yeon": a word that goes on in lower case is a syllable of a name. */
  private hasSyllable(at: number): boolean {
    const next = this.isHyphen(at + 1) ? this.word(at + 2) : undefined;
    return (
      next?.shape === 'lower' &&
      this.words[at]!.text.length <= 6 &&
      next.text.length <= 6 &&
      !ADJECTIVE_TAIL.test(next.lower) &&
      ((next.classes & GIVEN) !== 0 || (next.classes === 0 && !this.article.lowered.has(next.lower)))
    );
  }

  private givenAt(at: number): boolean {
    return ((this.word(at)?.classes ?? 0) & GIVEN) !== 0 && this.continues(at);
  }

  /** True when another name word follows the one at `at`. */
  private continues(at: number): boolean {
    const word = this.words[at]!;
    const next = this.word(at + 1);
    if (!next || word.possessive || !next.spaced || this.fixed.has(at + 1)) return false;
    return (
      (next.shape === 'title' && !(next.classes & DULL && !(next.classes & (GIVEN | SURNAME)))) ||
      next.shape === 'initial'
    );
  }

  private word(at: number): Word | undefined {
    return at < this.span.end ? this.words[at] : undefined;
  }

  private isHyphen(at: number): boolean {
    const sign = this.word(at);
    return !!sign && !sign.spaced && (sign.text === '-' || sign.text === '‑' || sign.text === '‐');
  }
}

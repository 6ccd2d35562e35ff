/** "President Ban met Lee Man Tat": which capital words can be words of a name, and which only look so. */
import type { ArticleWords, SentenceSpan } from './candidates';
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

const DULL =
  FUNCTION | CALENDAR | DEMONYM | ORGANISATION | TITLE | COURTESY | ROLE | PLURAL_ROLE | COMMON | NAMING;
const VERB = SPEECH | PERSON_VERB;
/** Words that a given name before them does not turn into a surname unless the surname list has them. */
const STUBBORN =
  ORGANISATION | NAMING | TITLE | COURTESY | ROLE | PLURAL_ROLE | SPEECH | PERSON_VERB | FUNCTION;
/** What follows the hyphen of a compound adjective: "Kerry-led", "Geneva-based". */
const ADJECTIVE_TAIL =
  /^(?:of|led|run|era|born|bound|style|like|type|elect|wide|time|year|old|level|free|area|only|made|held|built|owned)$|.{3}(?:ed|ing)$/;
/** Words that open a sentence by their form, not as a name ("Noting", "Separately"). */
const SENTENCE_OPENER = /(?:ing|ed|ly)$/;
/** Endings of common nouns. */
const NOUN_ENDING =
  /(?:ologist|ology|isms?|[^uv]ists?|tions?|sions?|ments?|ness|ships?|hood|phobia|graphy|news|ity|ities|ances?|ences?|ical|ional|ural|tial|cial|ics|ures?)$/;
/** Longest parts before and after the hyphen of a name that goes on in lower case. */
const LONGEST_SYLLABLE = 6;

/** The words of one sentence, asked about names. */
export class NameWords {
  private readonly fixed: ReadonlySet<number>;

  constructor(
    readonly words: readonly Word[],
    readonly span: SentenceSpan,
    private readonly article: ArticleWords,
    private readonly shouted: boolean,
  ) {
    this.fixed = fixedPhraseWords(words, span.first, span.end);
  }

  /** The word at an index of the sentence; undefined past its end. */
  word(at: number): Word | undefined {
    return at < this.span.end ? this.words[at] : undefined;
  }

  /** True for a hyphen right after a word. */
  isHyphen(at: number): boolean {
    const sign = this.word(at);
    return !!sign && !sign.spaced && (sign.text === '-' || sign.text === '‑' || sign.text === '‐');
  }

  /** True for a word of a fixed phrase ("Kuala Lumpur"). */
  isFixed(at: number): boolean {
    return this.fixed.has(at);
  }

  /** True for what may follow a name's hyphen in lower case: "Ki-moon", not "Trump-era". */
  isSyllable(at: number): boolean {
    const word = this.words[at]!;
    if (word.text.length > LONGEST_SYLLABLE || ADJECTIVE_TAIL.test(word.lower)) return false;
    if (!(word.classes & ~(GIVEN | SURNAME | PARTICLE))) return true;
    return this.words[at - 2]!.text.length <= 5 && word.text.length <= 4;
  }

  /**
   * True when a capitalised word is no name word here: it ends the name before it and begins none. `previous` is
   * the name word before it, `firstPart` the classes of the name's first word.
   */
  isDull(at: number, previous: Word | null, firstPart = 0): boolean {
    const word = this.words[at]!;
    const c = word.classes;
    const named = c & (GIVEN | SURNAME);
    const atStart = this.opensClause(at);
    if (this.hasSyllable(at, previous !== null)) return false;
    if (!previous && this.afterCourtesy(at))
      return ((c | (this.word(at + 1)?.classes ?? 0)) & (TITLE | COURTESY)) !== 0;
    if (!previous && c & (TITLE | NAMING) && !this.isHyphen(at + 1)) return true;
    if (
      previous &&
      c & (ORGANISATION | NAMING) &&
      !(previous.classes & GIVEN) &&
      previous.shape !== 'initial' &&
      !(c & SURNAME && firstPart & GIVEN)
    )
      return true;
    if (!previous && c & PLACE && this.continues(at) && this.isPlaceBefore(at)) return true;
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
    if (atStart && c & (FUNCTION | SPEECH)) return true;
    if (this.continues(at)) return false;
    return (c & (FUNCTION | CALENDAR | DEMONYM | TITLE)) !== 0 && !(previous && c & SURNAME);
  }

  /** True for a given name that stands first in its name: the word after it is a surname, whatever it looks like. */
  private isLoneGiven(at: number): boolean {
    const c = this.words[at]!.classes;
    const before = this.word(at - 1);
    const dull = (DULL & ~(COMMON | ORGANISATION)) | (at === this.span.first ? PLACE : 0);
    return (
      (c & GIVEN) !== 0 &&
      !(c & dull) &&
      !(at > this.span.first && before?.shape === 'title' && before.classes & GIVEN)
    );
  }

  /** "the envoy to Jordan Atallah Khairi", "Texas Jim Ash": a place, then a name. */
  private isPlaceBefore(at: number): boolean {
    const c = this.words[at]!.classes;
    if (c & GIVEN) {
      if (!/^(?:to|in|of|for|from|at)$/.test(this.words[at - 1]?.lower ?? '')) return false;
      return this.givenAt(at + 1) || ((this.words[at - 2]?.classes ?? 0) & ROLE) !== 0;
    }
    return !(c & SURNAME) || this.givenAt(at + 1);
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
  private hasSyllable(at: number, inName: boolean): boolean {
    const next = this.isHyphen(at + 1) ? this.word(at + 2) : undefined;
    return (
      next?.shape === 'lower' &&
      this.words[at]!.text.length <= LONGEST_SYLLABLE &&
      next.text.length <= LONGEST_SYLLABLE &&
      !ADJECTIVE_TAIL.test(next.lower) &&
      ((next.classes & GIVEN) !== 0 ||
        (next.classes === 0 && !this.article.lowered.has(next.lower)) ||
        (inName && this.isSyllable(at + 2)))
    );
  }

  private givenAt(at: number): boolean {
    return ((this.word(at)?.classes ?? 0) & GIVEN) !== 0 && this.continues(at);
  }

  /** True when another name word follows the one at `at`. */
  continues(at: number): boolean {
    const word = this.words[at]!;
    const next = this.word(at + 1);
    if (!next || word.possessive || !next.spaced || this.fixed.has(at + 1)) return false;
    return (
      (next.shape === 'title' && !(next.classes & DULL && !(next.classes & (GIVEN | SURNAME)))) ||
      next.shape === 'initial' ||
      (next.lower === 'al' && this.isHyphen(at + 2))
    );
  }
}

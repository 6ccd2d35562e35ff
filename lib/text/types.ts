/**
 * What the reading engine finds in one article. All offsets are UTF-16 code units, half-open, into the
 * article's text; calendar days are `YYYY-MM-DD`.
 */

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `stated`: the text says so in words. `inferred`: we resolved it from what stands around it. */
export type Certainty = 'stated' | 'inferred';

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. */
export type Day = string;

export type BlockKind = 'headline' | 'standfirst' | 'caption' | 'heading' | 'paragraph';

/** A block of the article's text with the part it plays; blocks are sorted and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** The input of the engine. */
export interface ArticleText {
  /** Plain text, paragraphs separated by a blank line. */
  readonly text: string;
  /** The headline; not part of `text`. */
  readonly title?: string | undefined;
  /** ISO 8601 day or date-time. Without it only absolute dates are resolved. */
  readonly published?: string | null | undefined;
  /** Blocks of `text` whose part is known from the page. Absent: judged from the text alone. */
  readonly blocks?: readonly Block[] | undefined;
}

/** A proper name of a person, without title and without a possessive ending. */
export interface PersonMention extends Span {
  readonly text: string;
  readonly certainty: Certainty;
  /** The rule that proposed the mention. */
  readonly rule: string;
}

export type Gender = 'f' | 'm' | null;

/** One identity inside an article, with every mention of it in reading order. */
export interface Person {
  /** `p1`, `p2`, … in order of first mention. */
  readonly id: string;
  /** The fullest form the article gives. */
  readonly name: string;
  /** Roles and titles as the article words them, in order of appearance, no repetitions. */
  readonly roles: readonly string[];
  readonly gender: Gender;
  readonly mentions: readonly PersonMention[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A temporal expression in TIMEX3 terms (ISO-TimeML). */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** The TIMEX3 value: `2016-W12`, `2016-03-15T09:00`, `P2Y`, `PAST_REF`, … */
  readonly value: string;
  /** Inclusive first and last day; null for DURATION, SET and what has no calendar value. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly certainty: Certainty;
  /** The rule that resolved it; shown on the date's card. */
  readonly rule: string;
}

/** Who is said to have said it: the words at the quotation, and who that is. */
export interface Speaker extends Span {
  /** Id of a Person of the article, or null where the speaker is not a person. */
  readonly person: string | null;
  /** The person's name, or the speaker as printed ("the White House", "officials"). */
  readonly name: string;
}

/** The word that introduces a statement ("said", "according to"). */
export interface Cue extends Span {
  readonly text: string;
}

/** One segment between two quotation marks, or one indirect statement. */
export interface Quote extends Span {
  /** As printed, quotation marks included. */
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  readonly certainty: Certainty;
  /** Segments with the same number are parts of one statement, split by the speaker or a paragraph. */
  readonly statement: number;
  readonly rule: string;
}

export type EventStatus = 'planned' | 'happened' | 'ongoing' | 'cancelled' | 'unclear';

/** Who did or will do what, where and when. */
export interface NewsEvent extends Span {
  readonly summary: string;
  /** The verb or noun that names the happening, as printed; `start`/`end` are its offsets. */
  readonly trigger: string;
  /** The trigger's plain form ("meet" for "met", "meeting"). */
  readonly action: string;
  /** Ids of Person. */
  readonly people: readonly string[];
  readonly place: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly status: EventStatus;
  /** The sentence the trigger stands in. */
  readonly sentence: Span;
  /** True for the one event the headline or lead reports. */
  readonly main: boolean;
}

/** What was found in the headline: offsets into the title, not the text. */
export interface HeadlineAnnotations {
  readonly mentions: readonly (PersonMention & { readonly person: string })[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly events: readonly NewsEvent[];
}

/** Everything found in one article. Each list is sorted by `start`; spans of one list do not overlap (events aside). */
export interface Annotations {
  readonly people: readonly Person[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly events: readonly NewsEvent[];
  readonly headline: HeadlineAnnotations;
}

/** Where the publication date was taken from. */
export type PublishedFrom = 'json-ld' | 'meta' | 'time' | 'url' | 'text' | 'given';

/** A news page: what it says of itself, and its own words in reading order. */
export interface Article {
  readonly title: string;
  /** Canonical http(s) address where the page names a credible one, else the address it was read at. */
  readonly url: string;
  /** Host without `www.`; what site rules and "same outlet" compare. */
  readonly site: string;
  /** The outlet's own name ("The Harbour Post"), or the site where it gives none. */
  readonly outlet: string;
  readonly authors: readonly string[];
  /** Day or full date-time, as precise as the page gives it; null where it gives none. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly modified: string | null;
  /** BCP 47 primary tag, `en`; null where neither the page nor its text tells. */
  readonly language: string | null;
  /** The agency whose text it is ("Reuters"), or null. */
  readonly agency: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** True where the text was longer than we read. */
  readonly truncated: boolean;
}

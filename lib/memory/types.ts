/** What the history keeps of one article, and how two readings relate. */
import type { Day, EventStatus, Gender, PublishedFrom, TimexType } from '../text/types';
import type { Figure } from './figures';

export interface ReadingPerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly gender: Gender;
  readonly mentions: number;
}

export interface ReadingDate {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface ReadingQuote {
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  /** The speaker's full name, or the speaker as printed; null where none is known. */
  readonly speaker: string | null;
  /** True when the speaker is one of `people`. */
  readonly isPerson: boolean;
  readonly cue: string | null;
}

export interface ReadingEvent {
  readonly summary: string;
  readonly action: string;
  /** Full names. */
  readonly people: readonly string[];
  readonly place: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly status: EventStatus;
  readonly sentence: string;
  readonly main: boolean;
}

/** What is kept of one article. Plain data: it is stored, exported and sent between contexts as it is. */
export interface Reading {
  /** Stable over export and import. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly outlet: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly agency: string | null;
  /** Milliseconds since 1970, by the reader's clock. */
  readonly firstRead: number;
  readonly lastRead: number;
  readonly visits: number;
  readonly words: number;
  /** Id of the event cluster it was put in. */
  readonly event: string;
  readonly people: readonly ReadingPerson[];
  readonly dates: readonly ReadingDate[];
  readonly quotes: readonly ReadingQuote[];
  readonly events: readonly ReadingEvent[];
  /** Counts, sums and shares with what they count: what reports can disagree on. */
  readonly figures: readonly Figure[];
  /** Fingerprints of the paragraphs, in order: what was read before is recognised without its text. */
  readonly paragraphs: readonly number[];
}

export type Relation = 'same-report' | 'same-event' | 'same-story' | 'other-occasion' | 'background';

/** An earlier reading with its relation to the article at hand. */
export interface Related {
  readonly id: string;
  readonly relation: Relation;
  /** 0 … 1. */
  readonly score: number;
  /** Sentences a reader understands, strongest first. */
  readonly reasons: readonly Wording[];
}

/** Days, both inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A sentence in pieces: its days are put into words where it is shown, as the reader writes days. */
export type Wording = readonly (string | DayRange)[];

/** Readings as they are shown: in a list, side by side with others, and as a story. Parts of the contract's answers. */
import type { Correction } from '../memory/corrections';
import type { Outcome } from '../memory/outcomes';
import type { ParagraphChange } from '../memory/rewritten';
import type { Related, Wording } from '../memory/types';
import type { DiffPiece } from '../memory/word-diff';
import type { Day, EventStatus, Span } from '../text/types';

/** A reading as it is listed. */
export interface ReadingRow {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly site: string;
  readonly published: string | null;
  readonly firstRead: number;
  readonly lastRead: number;
}

/** A related earlier reading, ready to show. */
export interface RelatedRow extends ReadingRow, Omit<Related, 'id'> {}

/** What an article announces, and where it says so. */
export interface AnnouncedView {
  readonly summary: string;
  readonly from: Day;
  readonly to: Day;
  /** The sentence, in the text or in the headline. */
  readonly sentence: Span;
  readonly in: 'text' | 'headline';
}

/** A correction that is in force. */
export interface CorrectionView {
  /** What undoes it. */
  readonly undo: string;
  /** When it was made. */
  readonly at: number;
  readonly correction: Correction;
  /** The readings it names that are still kept, hidden or not. */
  readonly readings: readonly ReadingRow[];
}

export interface RewrittenView {
  /** When the earlier text had last been read. */
  readonly since: number;
  /** When the change was seen. */
  readonly at: number;
  /** Numbers of paragraphs; one that was reworded counts as both. */
  readonly added: number;
  readonly removed: number;
  /** Paragraph by paragraph, in the order of the article; null where the earlier text is not kept. */
  readonly changes: readonly ParagraphChange[] | null;
}

/** One utterance in the versions of several reports, the same wording once, in the order read. */
export interface QuotationView {
  /** As the article at hand prints it. */
  readonly quote: string;
  readonly speaker: string | null;
  readonly versions: readonly {
    readonly reading: ReadingRow;
    readonly text: string;
    /** Against the first version; null for that one. */
    readonly difference: readonly DiffPiece[] | null;
  }[];
}

/** What reports of one event say differently; no verdict. */
export interface DisagreementView {
  /** The question they answer differently. */
  readonly about: string;
  readonly versions: readonly { readonly reading: ReadingRow; readonly said: Wording }[];
}

/** A story as it was read, seen from one of its readings. */
export interface StoryView {
  readonly of: ReadingRow;
  readonly readings: number;
  /** In the order of their days. */
  readonly entries: readonly StoryEntry[];
  /** Readings that only look alike, with the reasons. */
  readonly apart: readonly RelatedRow[];
  readonly quotations: readonly QuotationView[];
  readonly disagreements: readonly DisagreementView[];
}

export interface StoryEntry {
  readonly from: Day;
  readonly to: Day;
  /** Null for a report that tells of no event with a day: it stands on the day it was published. */
  readonly event: {
    readonly summary: string;
    readonly status: EventStatus;
    /** Where it was announced: what became of it as far as was read. */
    readonly outcome: Outcome | null;
    readonly told: ReadingRow | null;
  } | null;
  readonly readings: readonly ReadingRow[];
}

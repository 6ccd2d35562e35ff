import type { Correction } from '../../lib/messages/contract';
import type { Span } from '../../lib/text/types';

/** A place in the page's article: offsets into its text or its headline. */
export interface Place {
  readonly span: Span;
  readonly in: 'text' | 'headline';
}

/** What the reader may do in the popup. */
export interface PopupActions {
  /** Scroll the page to the place. */
  show(place: Place): void;
  setSite(site: string, active: boolean): void;
  resumeEverywhere(): void;
  readAnyway(): void;
  search(query: string): void;
  correct(correction: Correction): void;
  undo(): void;
  restore(): void;
  startAfresh(): void;
  /** Ask again after the background did not answer. */
  retry(): void;
}

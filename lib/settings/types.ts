/** The reader's settings. Every field has a default, so that a damaged store falls back field by field. */
export interface Settings {
  readonly version: 1;
  /** Which mentions are underlined: the first of each, all, or none. */
  readonly marks: 'first' | 'all' | 'none';
  readonly markPeople: boolean;
  readonly markDates: boolean;
  readonly markQuotes: boolean;
  /** How a card opens: by pointing, by pointing with Alt held, or by the keyboard alone. */
  readonly hover: 'point' | 'alt' | 'off';
  /** Nothing is read or kept on these sites (host without `www.`). */
  readonly pausedSites: readonly string[];
  /** Keep nothing anywhere, for now. */
  readonly paused: boolean;
  /** Days a reading is kept; null for ever. */
  readonly keepDays: 30 | 90 | 365 | null;
  /** Days an article's full text is kept; null as long as the reading; 0 not at all. */
  readonly keepTextDays: 0 | 30 | 90 | 365 | null;
  readonly badge: boolean;
}

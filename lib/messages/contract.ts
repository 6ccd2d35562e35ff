/**
 * The whole contract between the contexts of the extension: one interface a direction, each call with the
 * sentence when it is sent. Payloads are validated by `checks.ts`, senders by `senders.ts`.
 */
import type { Correction } from '../memory/corrections';
import type { Novelty } from '../memory/novelty';
import type { Outcome } from '../memory/outcomes';
import type { Reading } from '../memory/types';
import type { Settings } from '../settings/types';
import type { Annotations, Article, Day, Span } from '../text/types';
import type {
  AnnouncedView,
  CorrectionView,
  DisagreementView,
  QuotationView,
  ReadingRow,
  RelatedRow,
  RewrittenView,
  StoryView,
} from './views';

export type * from './views';
export type { Correction, Novelty };

/** Every reply is a value: the answer, or a named problem. */
export type Problem =
  | 'refused'
  | 'invalid'
  | 'too-large'
  | 'paused'
  | 'not-found'
  | 'storage'
  | 'unavailable';
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** An article and everything found in it. */
export interface Report {
  readonly article: Article;
  readonly annotations: Annotations;
}

/** What a page's gate and reader may ask of the background. The page is hostile: these can only add, never remove. */
export interface FromPage {
  /** Sent by the gate when the page looks like a news article. True: the reader was injected. */
  articleHere(payload: Record<string, never>): boolean;
  /**
   * Sent by the reader when a page's article was found, or found changed: what is to be marked in it. Nothing is kept
   * yet; the badge is set.
   */
  read(payload: { readonly article: Article }): Annotations;
  /** Sent when the tab went from an article to something else without a load. */
  left(payload: Record<string, never>): null;
  /** Sent once the article has been visibly open for a few seconds, and again until it is answered. */
  keep(payload: { readonly visit: string; readonly article: Article }): { readonly id: string };
  /** Sent when a person's card opens. */
  aboutPerson(payload: { readonly name: string; readonly url: string }): PersonCard;
  /** Sent from "Not a person" on the card of a person of this article: undone in the list of corrections. */
  notAPerson(payload: { readonly name: string; readonly article: Article }): null;
  /** Sent when the reader starts, to learn what to mark. */
  pageSettings(payload: Record<string, never>): PageSettings;
}

/** The part of the settings a page's reader needs. */
export type PageSettings = Pick<Settings, 'marks' | 'markPeople' | 'markDates' | 'markQuotes' | 'hover'> & {
  /** False when this site or everything is paused: mark nothing, keep nothing. */
  readonly active: boolean;
};

/** What the background asks of the reader on a page. */
export interface ToPage {
  /** Sent when the popup opens on the tab. */
  state(payload: Record<string, never>): PageState;
  /** Sent when a row of the popup is clicked: scroll there and flash it. */
  show(payload: { readonly span: Span; readonly in: 'text' | 'headline' }): boolean;
  /** Sent when settings or site rules changed. */
  settings(payload: PageSettings): void;
  /** Sent by the keyboard shortcuts: go to the next (1) or previous (-1) mention and open its card. */
  step(payload: { readonly direction: 1 | -1 }): boolean;
}

/** What the reader has made of its page so far. */
export type PageState =
  | { readonly kind: 'being-read' }
  | { readonly kind: 'no-article' }
  /** An article in a language we do not read. */
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'article'; readonly article: Article };

/** What the extension's own pages (popup, history, options, welcome) may ask of the background. */
export interface FromExtension {
  /** Sent when the popup opens. */
  tab(payload: { readonly tabId: number }): TabView;
  /** Sent when a row of the popup is clicked. */
  showInTab(payload: {
    readonly tabId: number;
    readonly span: Span;
    readonly in: 'text' | 'headline';
  }): boolean;
  /** Sent from the popup's "read this page anyway" on a page the gate passed over. */
  readAnyway(payload: { readonly tabId: number }): boolean;
  /** Sent by the search box and the history page; an empty query gives the latest. */
  search(payload: SearchQuery): SearchResult;
  /** Sent when a reading is opened on the history page. */
  reading(payload: { readonly id: string }): ReadingView;
  /** Sent when the story of a reading is opened on the history page. */
  story(payload: { readonly id: string; readonly today: Day }): StoryView;
  /** Sent when a person is opened on the history page. */
  person(payload: { readonly name: string }): PersonRecord;
  /** Sent when the people list opens or is filtered. */
  people(payload: { readonly query: string; readonly limit: number }): readonly PersonSummary[];
  /** Sent when the agenda opens. */
  agenda(payload: { readonly today: Day }): readonly AgendaItem[];
  /** Sent when the options page opens. */
  settings(payload: Record<string, never>): Settings;
  changeSettings(payload: Partial<Omit<Settings, 'version'>>): Settings;
  /** Sent by the site switch. */
  setSite(payload: { readonly site: string; readonly active: boolean }): Settings;
  /** Sent when the reader corrects something; kept, undoable, applied to the whole history. */
  correct(payload: Correction): { readonly undo: string };
  /** Sent when the reader deletes; really deletes once the undo moment has passed. */
  remove(payload: Removal): { readonly removed: number; readonly undo: string };
  /** Sent when the list of corrections opens: the newest first, at most 500. */
  corrections(payload: Record<string, never>): readonly CorrectionView[];
  /** Sent from the "Undo" of a correction or removal, and from the list of corrections. */
  undo(payload: { readonly undo: string }): boolean;
  /** Sent when the options page opens, and after a repair. */
  health(payload: Record<string, never>): HealthView;
  /** Sent from "Restore" on a damaged history: brings the second copy back. */
  restore(payload: Record<string, never>): HealthView;
  /** Sent from "Start afresh" on a damaged history, after a question. */
  startAfresh(payload: Record<string, never>): HealthView;
  /** Sent repeatedly by an export: the next piece of JSON Lines, and where to go on; null cursor at the end. */
  exportPiece(payload: { readonly cursor: string | null }): {
    readonly text: string;
    readonly cursor: string | null;
  };
  /** Sent from "Save as a table" on the list of people: all of them as CSV, those read most first. */
  peopleCsv(payload: Record<string, never>): string;
  /** Sent from "Save as a note" on a person's page: the record as Markdown; `not-found` where nothing was read of them. */
  personMarkdown(payload: { readonly name: string }): string;
  /** Sent repeatedly by an import; nothing is applied before `importEnd`. */
  importStart(payload: Record<string, never>): { readonly job: string };
  importPiece(payload: { readonly job: string; readonly text: string }): { readonly lines: number };
  importEnd(payload: { readonly job: string }): ImportResult;
}

/** What the popup shows of the current tab. */
export type TabView =
  | { readonly kind: 'article'; readonly view: ArticleView }
  /** An article was recognised and is still being read. */
  | { readonly kind: 'being-read' }
  /** A web page the gate passed over. */
  | { readonly kind: 'no-article'; readonly site: string }
  /** An article in a language we do not read. */
  | { readonly kind: 'language'; readonly site: string; readonly language: string }
  | { readonly kind: 'paused'; readonly site: string; readonly everywhere: boolean }
  /** A browser page, a file, a store: nothing may run there. */
  | { readonly kind: 'unsupported' };

export interface ArticleView {
  readonly report: Report;
  /** The reading kept of it, null until it has been open for a few seconds. */
  readonly kept: ReadingRow | null;
  readonly related: readonly RelatedRow[];
  /** What it announces for a day to come, the earliest first. */
  readonly announced: readonly AnnouncedView[];
  readonly novelty: Novelty | null;
  /** Its quotations that earlier readings of the story print in other words. */
  readonly quotations: readonly QuotationView[];
  /** What reports of the event disagree on. */
  readonly disagreements: readonly DisagreementView[];
  /** What changed since the page was last read; null when it did not. */
  readonly rewritten: RewrittenView | null;
}

/** What a person's card shows. The name and role are the page's own; the rest is what was read before. */
export interface PersonCard {
  readonly name: string;
  readonly roles: readonly string[];
  /** False where the reader said that this is none. */
  readonly isPerson: boolean;
  /** Readings that name the person, this page aside. */
  readonly readings: number;
  readonly lastRead: readonly ReadingRow[];
  readonly quotes: readonly PersonQuote[];
}

export interface PersonQuote {
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  readonly reading: ReadingRow;
}

export interface PersonSummary {
  readonly name: string;
  readonly role: string | null;
  readonly readings: number;
  readonly lastRead: number;
}

export interface PersonRecord extends PersonSummary {
  readonly roles: readonly { readonly role: string; readonly from: number; readonly to: number }[];
  readonly firstRead: number;
  readonly with: readonly PersonSummary[];
  readonly quotes: readonly PersonQuote[];
  /** Those that two reports print in different words. */
  readonly quotations: readonly QuotationView[];
  readonly readingsList: readonly ReadingRow[];
}

export interface SearchQuery {
  readonly query: string;
  readonly person?: string | undefined;
  readonly site?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly limit: number;
  /** Cursor of the page before. */
  readonly after?: string | undefined;
}

export interface SearchResult {
  readonly rows: readonly (ReadingRow & { readonly snippet: string | null })[];
  readonly total: number;
  readonly after: string | null;
  /** True while the index is built anew, after a repair: a search finds only a part of what was read. */
  readonly rebuilding: boolean;
}

export interface ReadingView {
  readonly reading: Reading;
  readonly text: string | null;
  readonly related: readonly RelatedRow[];
  /** How the article had changed when it was last found changed; null when it never was. */
  readonly rewritten: RewrittenView | null;
  readonly quotations: readonly QuotationView[];
  readonly disagreements: readonly DisagreementView[];
}

export interface AgendaItem {
  readonly reading: ReadingRow;
  readonly summary: string;
  /** As the article has it. */
  readonly sentence: string;
  readonly people: readonly string[];
  readonly place: string | null;
  readonly from: Day;
  readonly to: Day;
  /** `expected` ahead of its day, `passed` after it with nothing read since; never "did not happen". */
  readonly outcome: Outcome;
  /** The later reading that tells, where there is one. */
  readonly told: ReadingRow | null;
}

export type Removal =
  | { readonly kind: 'reading'; readonly id: string }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'everything' };

export interface HealthView {
  /** `memory-only`: storage cannot be opened, nothing lasts. `newer`: written by a later version, read-only. */
  readonly state: 'good' | 'damaged' | 'restored' | 'full' | 'memory-only' | 'newer';
  readonly readings: number;
  readonly expected: number;
  readonly bytes: number | null;
  readonly copiedAt: number | null;
}

export interface ImportResult {
  readonly added: number;
  readonly merged: number;
  /** The first line that could not be used, and why; nothing was applied then. */
  readonly error: { readonly line: number; readonly reason: string } | null;
}

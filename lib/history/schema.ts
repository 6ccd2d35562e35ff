/**
 * The history's database, stated once. Rows are keyed by a local sequence number, given in reading order; what
 * is small and always wanted (`articles`) is apart from what is large and seldom wanted.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Correction } from '../messages/contract';
import type { Day } from '../text/types';
import type { IndexState } from './index/index-state';

export const DATABASE = 'backstory';
/** Equals the number of migrations. */
export const VERSION = 2;

/** One article read, listed in every view. `id` is made from `key`: see `article-key.ts`. */
export interface ArticleRow {
  readonly seq: number;
  /** 53-bit hash of the article's address; unique. */
  readonly key: number;
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly firstRead: number;
  readonly lastRead: number;
  readonly visits: number;
  /** Event cluster. */
  readonly event: string;
  /** Hashes of the latest visit ids, so that a visit sent twice counts once. */
  readonly recent: readonly number[];
  /** Set when the article was found rewritten on a later visit. */
  readonly rewritten: Rewriting | null;
}

/** How an article had changed when it was read again. */
export interface Rewriting {
  /** When the earlier text had last been read, and when the change was seen. */
  readonly since: number;
  readonly at: number;
  /** Paragraphs. */
  readonly added: number;
  readonly removed: number;
}

/** What relating compares, in its stored form: `lib/memory/index-contract.ts`. */
export interface SignatureRow {
  readonly id: string;
  readonly event: string;
  readonly features: Uint32Array;
  readonly detail: Uint8Array;
}

/** Terms of a reading that no segment of the index holds yet. */
export interface PendingRow {
  readonly seq: number;
  /** Sorted, no repetitions. */
  readonly terms: Uint32Array;
}

/** A person over all readings; the key is the name's identity (`lib/memory/same-name.ts`). */
export interface PersonRow {
  readonly name: string;
  readonly role: string | null;
  readonly readings: number;
  readonly lastRead: number;
}

/** Counters that must hold together with the rows: written in the same transaction. */
export interface Counts {
  /** Random, made with the database: tells this store from one that came up in its place. */
  readonly store: string;
  readonly nextSeq: number;
  /** Order of arrival in the index's tail. */
  readonly nextStamp: number;
  readonly readings: number;
  /** Set while the index is built anew: the next reading of it, and the last; no last before it was emptied. */
  readonly rebuild: { readonly next: number; readonly upTo: number | null } | null;
}

/** `Counts.rebuild` of a rebuilding not yet begun. */
export const FROM_THE_START = { next: 1, upTo: null } as const;

/** A removal that can still be undone: its readings are hidden, and really deleted when `due`. */
export interface RemovalRow {
  /** Sequence numbers, or everything up to and including one. */
  readonly seqs: Uint32Array | { readonly upTo: number };
  readonly due: number;
}

export interface CorrectionRow {
  readonly correction: Correction;
  readonly at: number;
  /** The event cluster a reading was taken out of by it, so that undoing puts it back. */
  readonly event: string | null;
}

/** An import under way: nothing of it is applied before `state` is `applying`; from then on all of it will be. */
export interface ImportRow {
  readonly state: 'staging' | 'applying' | 'done' | 'failed';
  /** Complete lines so far, and the text after the last line end. */
  readonly lines: number;
  readonly rest: string;
  /** Next staged line to apply. */
  readonly next: number;
  readonly added: number;
  readonly merged: number;
  readonly error: { readonly line: number; readonly reason: string } | null;
  /** Event clusters of the import that are clusters here, found by the articles both know. */
  readonly events: ReadonlyMap<string, string>;
}

export interface Schema extends DBSchema {
  articles: { key: number; value: ArticleRow; indexes: { key: number } };
  /** The rest of the reading and, while it is kept, the article's text: see `rows.ts`. */
  records: { key: number; value: Uint8Array };
  /** The readings whose record holds the article's text. */
  texts: { key: number; value: true };
  signatures: { key: number; value: SignatureRow };
  /** [index, stamp] */
  pending: { key: [string, number]; value: PendingRow };
  /** [index, segment, bucket]: postings, see `index/posting-block.ts`. */
  blocks: { key: [string, number, number]; value: Uint8Array };
  people: { key: string; value: PersonRow };
  /** [last day, seq] of the readings that announce an event: found again while it is to come, and soon after. */
  agenda: { key: [Day, number]; value: true };
  counts: { key: 'counts'; value: Counts };
  indexes: { key: string; value: IndexState };
  /** Blocks of sequence numbers that the second copy does not hold as they are; `CORRECTIONS` for those. */
  uncopied: { key: number; value: true };
  removals: { key: string; value: RemovalRow };
  corrections: { key: string; value: CorrectionRow };
  imports: { key: string; value: ImportRow };
  /** [import, line] */
  staged: { key: [string, number]; value: string };
}

export type StoreName = StoreNames<Schema>;
export type Connection = IDBPDatabase<Schema>;
export type ReadTransaction = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

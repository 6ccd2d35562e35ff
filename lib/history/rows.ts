/** Between a Reading and the rows it is stored as. */
import type { Reading } from '../memory/types';
import type { ReadingRow } from '../messages/contract';
import { idOf } from './article-key';
import { deflate, inflate } from './deflate';
import type { ArticleRow } from './schema';

type InRow =
  | 'id'
  | 'url'
  | 'title'
  | 'site'
  | 'outlet'
  | 'published'
  | 'firstRead'
  | 'lastRead'
  | 'visits'
  | 'event';

/** The part of a Reading that its row does not hold. */
export type RecordPart = Omit<Reading, InRow>;

export const EMPTY_RECORD: RecordPart = {
  authors: [],
  publishedFrom: null,
  modified: null,
  language: null,
  agency: null,
  words: 0,
  people: [],
  dates: [],
  quotes: [],
  events: [],
  figures: [],
  paragraphs: [],
};

export function packRecord(reading: Reading): Promise<Uint8Array<ArrayBuffer>> {
  const { id, url, title, site, outlet, published, firstRead, lastRead, visits, event, ...part } = reading;
  return deflate(JSON.stringify(part satisfies RecordPart));
}

/** Rejects bytes that are no record. */
export async function unpackRecord(bytes: Uint8Array): Promise<RecordPart> {
  return JSON.parse(await inflate(bytes)) as RecordPart;
}

export function toReading(row: ArticleRow, part: RecordPart): Reading {
  return { ...listed(row), visits: row.visits, event: row.event, ...part };
}

/** A row as it is listed. */
export function listed(row: ArticleRow): ReadingRow {
  return listedReading({ ...row, id: idOf(row.key) });
}

/** A reading as it is listed. */
export function listedReading(reading: ReadingRow): ReadingRow {
  const { id, url, title, outlet, site, published, firstRead, lastRead } = reading;
  return { id, url, title, outlet, site, published, firstRead, lastRead };
}

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

const EMPTY_RECORD: RecordPart = {
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

/** What a stored record holds. */
export interface UnpackedRecord {
  readonly part: RecordPart;
  /** The article's full text; null where it is not kept. */
  readonly text: string | null;
  /** The text as it was before it was last found rewritten; null where it was not, or no text is kept. */
  readonly earlier: string | null;
}

/**
 * The record in its stored form: deflated JSON and, after a line end, the text. Together they take a tenth less than
 * apart, because what was found in a text repeats it; an earlier version costs little more than what it has otherwise.
 */
export function packRecord(
  part: RecordPart,
  text: string | null,
  earlier: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const json = JSON.stringify(text === null || earlier === null ? part : { ...part, earlier });
  return deflate(text === null ? json : `${json}\n${text}`);
}

/** One that is missing or cannot be read holds nothing. */
export async function unpackRecord(bytes: Uint8Array | undefined): Promise<UnpackedRecord> {
  const whole = bytes && (await inflate(bytes).catch(() => null));
  if (!whole) return { part: EMPTY_RECORD, text: null, earlier: null };
  // JSON.stringify writes no line end.
  const end = whole.indexOf('\n');
  const { earlier = null, ...part } = parsePart(end < 0 ? whole : whole.slice(0, end));
  return { part, text: end < 0 ? null : whole.slice(end + 1), earlier };
}

function parsePart(json: string): RecordPart & { readonly earlier?: string } {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return EMPTY_RECORD;
    throw error;
  }
}

/** What is kept of the part of a reading that its row does not hold. */
export function recordOf(reading: Reading): RecordPart {
  const { id, url, title, site, outlet, published, firstRead, lastRead, visits, event, ...part } = reading;
  return { ...part, events: part.events.filter(isTold) };
}

/**
 * The main event, those with a day and what was called off: no agenda, timeline or page tells of the others, and three
 * in four are such. They would take a third of the record.
 */
function isTold({ main, from, status, people }: Reading['events'][number]): boolean {
  return main || from !== null || (status === 'cancelled' && people.length > 0);
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

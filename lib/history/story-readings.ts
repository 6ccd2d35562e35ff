/** One reading with the others of its story: what the reading's page and the story's page are made of. */
import { corrected } from '../memory/corrections';
import { decodeDetail } from '../memory/detail';
import type { Relation } from '../memory/types';
import type { RelatedRow } from '../messages/contract';
import { relateSketch } from './relate-article';
import type { Store, StoredReading } from './store';

/** Relations whose readings count as the same story. */
const STORY: ReadonlySet<Relation> = new Set(['same-report', 'same-event', 'same-story']);
/** Relations whose readings tell of the same event, so that their figures and days can be held side by side. */
const EVENT: ReadonlySet<Relation> = new Set(['same-report', 'same-event']);

/** What was read of the same people on another occasion is not new to the reader either. */
const KNOWN: ReadonlySet<Relation> = new Set([...STORY, 'other-occasion']);

export interface WithRelated {
  /** As the reader corrected it. */
  readonly reading: StoredReading['reading'];
  /** As it is stored. */
  readonly stored: StoredReading;
  /** Best first. */
  readonly related: readonly RelatedRow[];
}

/** Null where there is no such reading, or it is hidden. */
export async function readingWithRelated(store: Store, id: string): Promise<WithRelated | null> {
  const row = await store.rowById(id);
  if (!row) return null;
  const { corrections } = await store.overlay();
  const [stored] = await store.stored([row.seq]);
  const reading = stored && corrected(stored.reading, corrections);
  if (!reading) return null;
  const signature = await store.database.read(['signatures'], (transaction) =>
    transaction.objectStore('signatures').get(row.seq),
  );
  const drawn = signature && { features: [...signature.features], detail: decodeDetail(signature.detail) };
  const related = drawn ? (await relateSketch(store, reading, drawn)).related : [];
  return { reading, stored, related };
}

/**
 * The readings behind the related rows, best first: those of the same story, of the same event only, and with the
 * other occasions, which are known to the reader too.
 */
export async function storyReadings(store: Store, related: readonly RelatedRow[]) {
  const relations = new Map(related.map((row) => [row.id, row.relation]));
  const asked = related.filter((row) => KNOWN.has(row.relation)).map((row) => row.id);
  const known = await store.readings(await store.seqsOf(asked));
  const of = (wanted: ReadonlySet<Relation>) =>
    known.filter((reading) => wanted.has(relations.get(reading.id) ?? 'background'));
  return { readings: of(STORY), sameEvent: of(EVENT), known };
}

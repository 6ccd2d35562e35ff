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

/** The readings of the same story among the related ones, best first; of the same event only where asked. */
export async function storyReadings(store: Store, related: readonly RelatedRow[]) {
  const story = related.filter((row) => STORY.has(row.relation));
  const readings = await store.readings(await store.seqsOf(story.map((row) => row.id)));
  const inEvent = new Set(story.filter((row) => EVENT.has(row.relation)).map((row) => row.id));
  return { readings, sameEvent: readings.filter((reading) => inEvent.has(reading.id)) };
}

/** Everything of a reading that can be made ready before its transaction, which may wait for nothing else. */
import { nameIdentity } from '../memory/same-name';
import type { Reading } from '../memory/types';
import type { Day } from '../text/types';
import { articleKey } from './article-key';
import { packRecord, recordOf } from './rows';
import { factTerms, textTerms } from './terms';

/** The index features and detail of a signature. */
export interface SignaturePart {
  readonly features: readonly number[];
  readonly detail: Uint8Array;
}

export interface PreparedReading {
  readonly reading: Reading;
  readonly key: number;
  /** With the text, where it is kept. */
  readonly record: Uint8Array;
  readonly signature: SignaturePart;
  readonly factTerms: Uint32Array;
  /** Null where the text is not kept. */
  readonly textTerms: Uint32Array | null;
}

/**
 * @param day the reader's calendar day of the first reading
 * @param earlier the text as it was before it was rewritten; kept beside the text only
 */
export async function prepareReading(
  reading: Reading,
  text: string | null,
  signature: SignaturePart,
  day: Day,
  earlier: string | null = null,
): Promise<PreparedReading> {
  return {
    reading,
    key: articleKey(reading.url),
    record: await packRecord(recordOf(reading), text, earlier),
    signature,
    factTerms: factTerms(reading, day, signature.features),
    textTerms: text === null ? null : textTerms(text),
  };
}

/** Last days of the events a reading announces, no repetitions. */
export function announcedDays(reading: Pick<Reading, 'events'>): Day[] {
  const planned = reading.events.filter((e) => e.status === 'planned' && e.to !== null);
  return [...new Set(planned.map((e) => e.to as Day))];
}

/** The people of a reading by identity, with the role named first. */
export function peopleOf(
  reading: Pick<Reading, 'people'>,
): Map<string, { name: string; role: string | null }> {
  return new Map(
    reading.people.map((p) => [nameIdentity(p.name), { name: p.name, role: p.roles[0] ?? null }]),
  );
}

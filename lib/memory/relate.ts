/**
 * Relates an article to everything read before it: candidates by the rarest features, each compared, the
 * event cluster chosen, and every candidate given its relation with reasons.
 */
import { comparable, compare } from './compare';
import { decodeDetail } from './detail';
import type { CandidateIndex } from './index-contract';
import { type Compared, nearestEvent } from './nearest-event';
import { filedNearness } from './nearness';
import { findCandidates } from './rarest';
import { reasonsFor } from './reasons';
import { relationsOf } from './relation';
import type { Sketch } from './signature';
import type { Reading, Related } from './types';

/** Readings compared: twice what is listed. More found nothing more on the labelled sets, and each costs. */
const CANDIDATES = 40;
const LISTED = 20;

export interface Relating {
  /** Id of the event cluster the article belongs to; null for an event not read of before. */
  readonly event: string | null;
  /** Nearest to the article's event first, at most 20. */
  readonly related: readonly Related[];
}

/** Relates `reading` (its `event` is not looked at) by the sketch of the same article. */
export async function relate(
  reading: Omit<Reading, 'event'>,
  sketch: Sketch,
  index: CandidateIndex,
): Promise<Relating> {
  const signatures = await findCandidates(sketch.features, index, CANDIDATES);
  const own = comparable(sketch.detail);
  const compared: Compared[] = signatures
    .filter((signature) => signature.id !== reading.id)
    .map((signature) => {
      const made = comparable(decodeDetail(signature.detail));
      return { signature, made, likeness: compare(own, made) };
    });
  const event = nearestEvent(compared);
  const relations = relationsOf(compared, event);
  const related = compared
    .flatMap((c, i) => {
      const relation = relations[i] ?? null;
      return relation ? [{ ...c, relation, score: Math.max(c.likeness.text, c.likeness.carried) }] : [];
    })
    .sort((a, b) => filedNearness(b.likeness) - filedNearness(a.likeness))
    .slice(0, LISTED)
    .map(({ signature, likeness, relation, score }) => ({
      id: signature.id,
      relation,
      score: Math.round(Math.min(1, score) * 100) / 100,
      reasons: reasonsFor(reading, likeness, relation),
    }));
  return { event: event.id, related };
}

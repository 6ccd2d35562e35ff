/**
 * Relates an article to everything read before it: candidates by the rarest features, each compared, the
 * event cluster chosen, and every candidate given its relation with reasons.
 */
import { compare, type Likeness } from './compare';
import { decodeDetail } from './detail';
import type { CandidateIndex, Signature } from './index-contract';
import { findCandidates } from './rarest';
import { reasonsFor } from './reasons';
import type { Sketch } from './signature';
import type { Reading, Related, Relation } from './types';

const CANDIDATES = 200;
const LISTED = 20;
/** Least likeness to a cluster (mean of its nearest members) for the same event. */
const SAME_EVENT = 0.3;
/** Members of a cluster that are asked. */
const ASKED = 5;
/** Each day between the publications asks for this much more likeness, up to a year. */
const PER_DAY = 0.001;
/** Least part of carried sentences, and least number, for one and the same report. */
const CARRIED = 0.6;
const CARRIED_SENTENCES = 3;
const ALIKE = 0.16;
const BACKGROUND = 0.08;

export interface Relating {
  /** Id of the event cluster the article belongs to; null for an event not read of before. */
  readonly event: string | null;
  /** Best first, at most 20. */
  readonly related: readonly Related[];
}

interface Compared {
  readonly signature: Signature;
  readonly likeness: Likeness;
}

/** Relates `reading` (its `event` is not looked at) with the sketch of the same article. */
export async function relate(
  reading: Omit<Reading, 'event'>,
  sketch: Sketch,
  index: CandidateIndex,
): Promise<Relating> {
  const signatures = await findCandidates(sketch.features, index, CANDIDATES);
  const compared = signatures
    .filter((signature) => signature.id !== reading.id)
    .map((signature) => ({
      signature,
      likeness: compare(sketch.detail, decodeDetail(signature.detail)),
    }));
  const event = nearestEvent(compared);
  const related = compared
    .map(({ signature, likeness }) => ({
      signature,
      likeness,
      relation: relationOf(signature, likeness, event),
    }))
    .filter((c): c is Compared & { relation: Relation } => c.relation !== null)
    .sort((a, b) => ORDER[a.relation] - ORDER[b.relation] || b.likeness.words - a.likeness.words)
    .slice(0, LISTED)
    .map(({ signature, likeness, relation }) => ({
      id: signature.id,
      relation,
      score: Math.round(Math.min(1, Math.max(likeness.words, likeness.carried)) * 100) / 100,
      reasons: reasonsFor(reading, likeness, relation),
    }));
  return { event, related };
}

const ORDER: Record<Relation, number> = {
  'same-report': 0,
  'same-event': 1,
  'same-story': 2,
  'other-occasion': 3,
  background: 4,
};

function nearestEvent(compared: readonly Compared[]): string | null {
  const clusters = new Map<string, Compared[]>();
  for (const c of compared) {
    const list = clusters.get(c.signature.event);
    if (list) list.push(c);
    else clusters.set(c.signature.event, [c]);
  }
  let best: string | null = null;
  let most = 0;
  for (const [event, members] of clusters) {
    const margin = marginOf(members);
    if (margin > most) {
      most = margin;
      best = event;
    }
  }
  return best;
}

/** By how much a cluster is nearer than the same event asks. */
function marginOf(members: readonly Compared[]): number {
  const nearest = members
    .map((m) => m.likeness)
    .sort((a, b) => b.words - a.words)
    .slice(0, ASKED);
  if (nearest.some((l) => l.datesConflict)) return 0;
  let sum = 0;
  for (const l of nearest) sum += l.words - PER_DAY * Math.min(365, Math.abs(l.days ?? 0));
  return sum / nearest.length - SAME_EVENT;
}

function relationOf(signature: Signature, likeness: Likeness, event: string | null): Relation | null {
  if (likeness.carried >= CARRIED && likeness.carriedSentences >= CARRIED_SENTENCES) return 'same-report';
  if (signature.event === event) return likeness.datesConflict ? 'same-story' : 'same-event';
  if (likeness.words >= ALIKE) return 'other-occasion';
  return likeness.words >= BACKGROUND || likeness.people.length > 1 ? 'background' : null;
}

/** Names how an earlier reading is related, once the article's event is known. */
import type { Likeness } from './compare';
import { type Compared, isSameReport } from './nearest-event';
import type { Relation } from './types';

/** Alike enough to be the same kind of event with much the same words. */
const ALIKE = 0.33;
/** Alike enough when the same people are named as well. */
const ALIKE_WITH_PEOPLE = 0.27;
/** Less than this is chance, whoever is named. */
const SUBJECT = 0.21;
const SUBJECT_ALONE = 0.28;
/** A report more days later is a further turn of the story, unless it tells of the same day. */
const FURTHER_TURN = 7;

/**
 * The relation of every candidate, null for none. Clusters are judged as wholes: what is the other occasion
 * for one report of it is so for all of them that are alike at all.
 */
export function relationsOf(compared: readonly Compared[], event: string | null): (Relation | null)[] {
  const others = new Map<string, Relation>();
  for (const { signature, likeness } of compared) {
    if (signature.event === event) continue;
    const relation = outside(likeness);
    const known = others.get(signature.event);
    if (relation && (!known || STRENGTH[relation] > STRENGTH[known])) others.set(signature.event, relation);
  }
  return compared.map(({ signature, likeness }) => {
    if (isSameReport(likeness) && likeness.occasion.verdict !== 'other') return 'same-report';
    if (signature.event === event) return inside(likeness);
    return likeness.text >= SUBJECT ? (others.get(signature.event) ?? null) : null;
  });
}

const STRENGTH: Record<Relation, number> = {
  background: 0,
  'other-occasion': 1,
  'same-story': 2,
  'same-event': 3,
  'same-report': 4,
};

/** Inside the cluster: another report of the occurrence, or a further turn of it. */
function inside({ days, occasion }: Likeness): Relation {
  const { verdict, own, earlier } = occasion;
  if (own && earlier && own.status !== earlier.status && isTurn(own.status, earlier.status))
    return 'same-story';
  if (verdict === 'same' || days === null) return 'same-event';
  return Math.abs(days) > FURTHER_TURN ? 'same-story' : 'same-event';
}

/** Planned, then happened, moved or called off. */
function isTurn(own: string, earlier: string): boolean {
  return earlier === 'planned' && (own === 'happened' || own === 'cancelled');
}

function outside({ text, people, occasion }: Likeness): Relation | null {
  if (text < SUBJECT) return null;
  // An article that names the day of the earlier event beside its own goes on with that story.
  if (occasion.verdict === 'told' && text >= ALIKE_WITH_PEOPLE) return 'same-story';
  if (occasion.verdict === 'other' && text >= ALIKE_WITH_PEOPLE) return 'other-occasion';
  if (text >= ALIKE || (text >= ALIKE_WITH_PEOPLE && people.length > 1)) return 'other-occasion';
  return people.length > 0 || text >= SUBJECT_ALONE ? 'background' : null;
}

/** Names how an earlier reading is related, once the article's event is known. */
import type { Likeness } from './compare';
import type { Compared, NearestEvent } from './nearest-event';
import { isSameReport } from './nearness';
import { gap } from './occasion';
import type { Relation } from './types';

/** Alike enough to be the same kind of event with much the same words, whatever it is. */
const ALIKE = 0.42;
/** Alike enough where the same action is named, or several of the same people. */
const ALIKE_IN_KIND = 0.28;
/** Less than this is chance, whoever is named. */
const SUBJECT = 0.21;
const SUBJECT_ALONE = 0.25;
/** A surname and a word or two in common are chance, in texts of three lines too. */
const LEAST_SHARED = 3;
/** A report more days later is a further turn of the story, unless it tells of the same day. */
const FURTHER_TURN = 7;
/** So are happenings this many days apart. */
const NEXT_STEP = 4;

const STRENGTH: Record<Relation, number> = {
  background: 0,
  'other-occasion': 1,
  'same-story': 2,
  'same-event': 3,
  'same-report': 4,
};

/**
 * The relation of every candidate, null for none. Clusters are judged as wholes: what is the other occasion
 * for one report of it is so for all of them that are alike at all.
 */
export function relationsOf(compared: readonly Compared[], event: NearestEvent): (Relation | null)[] {
  const reports = compared.filter((one) => event.reports.has(one) || one.signature.event === event.id);
  const own = new Set(reports);
  const others = new Map<string, Relation>();
  for (const one of compared) {
    if (own.has(one)) continue;
    const { signature, likeness } = one;
    const relation = outside(likeness);
    const known = others.get(signature.event);
    if (relation && (!known || STRENGTH[relation] > STRENGTH[known])) others.set(signature.event, relation);
  }
  const expected = expectedDay(reports);
  return compared.map((one) => {
    const { signature, likeness } = one;
    if (isSameReport(likeness)) return 'same-report';
    if (own.has(one)) return inside(likeness, expected);
    return likeness.text >= SUBJECT ? (others.get(signature.event) ?? null) : null;
  });
}

/** The day the event's reports look ahead to, as the latest of them has it; null where they look back. */
function expectedDay(reports: readonly Compared[]): number | null {
  let latest = 0;
  let day: number | null = null;
  for (const { signature, likeness } of reports) {
    const { earlier } = likeness.occasion;
    if (!earlier || likeness.earlierDay === null) continue;
    if (earlier.from <= likeness.earlierDay || signature.seq < latest) continue;
    latest = signature.seq;
    day = earlier.from;
  }
  return day;
}

/** Inside the cluster: another report of the occurrence, or a further turn of it. */
function inside(likeness: Likeness, expected: number | null): Relation {
  const { days, earlierDay, occasion } = likeness;
  const { verdict, own, earlier, cancelled } = occasion;
  if (cancelled) return 'same-story';
  if (days === null || earlierDay === null) return 'same-event';
  // Before the day, and after it: the announcement and what became of it.
  const today = earlierDay + days;
  if (expected !== null && earlierDay < expected) {
    const isAhead = own !== null && own.from > today;
    return today >= expected && !isAhead ? 'same-story' : 'same-event';
  }
  if (verdict === 'same') return 'same-event';
  if (own && earlier && gap(own, earlier) >= NEXT_STEP) return 'same-story';
  return Math.abs(days) > FURTHER_TURN ? 'same-story' : 'same-event';
}

function outside({ text, people, occasion, sharedTerms }: Likeness): Relation | null {
  if (text < SUBJECT || (text < ALIKE && sharedTerms < LEAST_SHARED && people.length === 0)) return null;
  // An article that names the day of the earlier event beside its own goes on with that story.
  if (occasion.verdict === 'told' && text >= ALIKE_IN_KIND) return 'same-story';
  const kind = occasion.sameKind || occasion.verdict === 'other' || people.length > 1;
  if (text >= ALIKE || (kind && text >= ALIKE_IN_KIND)) return 'other-occasion';
  return people.length > 0 || text >= SUBJECT_ALONE ? 'background' : null;
}

/** Says in words why an earlier reading is related. */
import { dayOf } from '../text/calendar';
import type { Likeness } from './compare';
import { type DatedEvent, isPrecise } from './occasion';
import { nameKey } from './signature';
import type { DayRange, Reading, Relation, Wording } from './types';

const NAMES = 3;
/** Fewer days apart than this is one day's news. */
const WORTH_SAYING = 2;
/** Plain actions that read badly as "the earlier …": named as the noun a reader would use. */
const NOUNS: Readonly<Record<string, string>> = {
  acquit: 'acquittal',
  agree: 'agreement',
  arrest: 'arrest',
  attack: 'attack',
  bomb: 'bombing',
  collapse: 'collapse',
  crash: 'crash',
  die: 'death',
  earthquake: 'earthquake',
  elect: 'election',
  explode: 'explosion',
  fire: 'fire',
  launch: 'launch',
  meet: 'meeting',
  protest: 'protest',
  race: 'race',
  shoot: 'shooting',
  storm: 'storm',
  strike: 'strike',
  talk: 'talks',
  travel: 'trip',
  try: 'trial',
  visit: 'visit',
  vote: 'vote',
  win: 'win',
};

/** Sentences a reader understands, strongest first; at least one. */
export function reasonsFor(
  reading: Pick<Reading, 'people' | 'events'>,
  likeness: Likeness,
  relation: Relation,
): Wording[] {
  const reasons: Wording[] = [];
  if (relation === 'same-report') {
    reasons.push([`${Math.round(likeness.carried * 100)} % of the sentences are the same`]);
  }
  const names = sharedNames(reading, likeness);
  const named = names.length > 0 ? [[`both name ${listed(names)}`]] : [];
  const apart = relation === 'other-occasion' || relation === 'same-story';
  const days = daysReason(reading, likeness, relation);
  reasons.push(...(apart ? [...days, ...named] : [...named, ...days]));
  if (reasons.length === 0 || (relation === 'same-event' && reasons.length === 1 && likeness.text > 0.5)) {
    reasons.push(['much of the wording is the same']);
  }
  return reasons;
}

function sharedNames(reading: Pick<Reading, 'people'>, likeness: Likeness): string[] {
  const shared = new Set(likeness.people);
  return reading.people
    .map((p) => p.name)
    .filter((name) => shared.has(nameKey(name)))
    .slice(0, NAMES);
}

function daysReason(reading: Pick<Reading, 'events'>, likeness: Likeness, relation: Relation): Wording[] {
  const { occasion, days } = likeness;
  const { own, earlier, verdict } = occasion;
  if (relation === 'background') return [];
  if (verdict === 'same' && own && earlier && isPrecise(own)) {
    const place = placeOf(reading, own);
    return [[`both tell of ${someNoun(own)}${place}, `, daysOf(own)]];
  }
  if (verdict === 'told' && earlier)
    return [['this one names ', daysOf(earlier), `, the day of the earlier ${nounOf(earlier)}`]];
  const gap = days === null ? null : Math.abs(days);
  const distance = gap !== null && gap >= WORTH_SAYING ? `${gap} days apart` : '';
  if (!earlier || relation === 'same-event' || relation === 'same-report')
    return distance ? [[distance]] : [];
  const then = [
    `${distance && `${distance}: `}the earlier ${nounOf(earlier)} ${verbOf(earlier)}`,
    daysOf(earlier),
  ];
  const now = own ? [[`${isPlural(own) ? 'these' : 'this'} ${nounOf(own)} ${isVerb(own)}`, daysOf(own)]] : [];
  return [then, ...now];
}

/** "was on " before its days, but "was planned for ". */
function verbOf(event: DatedEvent): string {
  const was = isPlural(event) ? 'were' : 'was';
  if (event.status === 'planned') return `${was} planned for `;
  return event.status === 'cancelled' ? `called off ${was} due ` : `${was} on `;
}

function isVerb(event: DatedEvent): string {
  return event.status === 'planned' ? `${isPlural(event) ? 'are' : 'is'} planned for ` : verbOf(event);
}

function isPlural(event: DatedEvent): boolean {
  return nounOf(event).endsWith('s');
}

/** "a meeting", "an arrest", "talks"; "something" where the action has no noun of its own. */
function someNoun(event: DatedEvent): string {
  const noun = NOUNS[event.action];
  if (noun === undefined) return 'something';
  return isPlural(event) ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function daysOf({ from, to }: DatedEvent): DayRange {
  return { from: dayOf(from), to: dayOf(to) };
}

function nounOf({ action }: DatedEvent): string {
  return NOUNS[action] ?? 'event';
}

function placeOf(reading: Pick<Reading, 'events'>, own: DatedEvent): string {
  const event = reading.events.find((e) => e.action === own.action && e.place !== null);
  return event?.place ? ` in ${event.place}` : '';
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Says in words why an earlier reading is related. */
import type { Likeness } from './compare';
import { nameKey } from './signature';
import type { Reading, Relation } from './types';

/** Sentences a reader understands, strongest first. */
export function reasonsFor(
  reading: Pick<Reading, 'people'>,
  likeness: Likeness,
  relation: Relation,
): string[] {
  const reasons: string[] = [];
  if (relation === 'same-report') {
    reasons.push(`${Math.round(likeness.carried * 100)} % of the sentences are the same`);
  }
  const shared = new Set(likeness.people);
  const names = reading.people.map((p) => p.name).filter((name) => shared.has(nameKey(name)));
  if (names.length > 0) reasons.push(`both name ${listed(names.slice(0, 3))}`);
  if (likeness.days !== null && Math.abs(likeness.days) > 1) {
    reasons.push(`${Math.abs(likeness.days)} days apart`);
  }
  if (reasons.length === 0) reasons.push('many of the same words');
  return reasons;
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

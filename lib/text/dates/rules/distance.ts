/** "two years ago", "a week ago", "in two weeks", "12 hours later", "a year earlier", "two days after the vote on 3 May". */
import { containing, type Period, shift, type Unit } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, type Timex, unresolved } from '../timex';
import { UNITS } from '../units';

function amount(words: Words): number {
  return words.number('n') ?? 1;
}

/** The period that far from an anchor, as fine as the amount is: "two years ago" is a year, "10 days ago" a day. */
export function away(anchor: Period, by: number, letter: string): Period | null {
  const whole =
    letter === 'F'
      ? { letter: 'W', by: by * 2 }
      : letter === 'E'
        ? { letter: 'Y', by: by * 10 }
        : letter === 'C'
          ? { letter: 'Y', by: by * 100 }
          : { letter, by };
  const unit: Unit | undefined = UNITS[whole.letter];
  if (!unit || !Number.isInteger(whole.by)) return null;
  if (unit === 'week' && Math.abs(whole.by) === 1 && anchor.unit === 'day')
    return shift(anchor, 7 * whole.by);
  return shift(containing(anchor, unit), whole.by);
}

export const ago = rule(
  'ago',
  ['<n> <unit> ago', '<n> <units> ago', 'a|an <unit> ago', 'a|an <unit> or so ago'],
  (words, scene) => {
    const letter = words.word('unit') || words.word('units');
    if (letter[0] === 'T')
      return scene.now
        ? date(shift(scene.now, -Math.round((amount(words) * (letter === 'TH' ? 1 : 0)) / 24)), 'inferred')
        : unresolved('PAST_REF');
    if (!scene.now) return unresolved('PAST_REF');
    if (letter === 'Y' && amount(words) === 1) return yearBefore(words, scene);
    const period = away(scene.now, -amount(words), letter);
    return period && date(period, letter === 'Y' || letter === 'D' ? 'stated' : 'inferred');
  },
);

export const vagueAgo = rule(
  'vague-ago',
  [
    'several|many|few <units> ago',
    'a few|couple of? <units> ago',
    '<units> ago',
    'long ago',
    'some time ago',
  ],
  () => unresolved('PAST_REF'),
);

export const earlier = rule(
  'earlier-later',
  ['<n> <unit> dir:earlier|later', '<n> <units> dir:earlier|later', 'a|an <unit> dir:earlier|later'],
  (words, scene) => {
    const letter = words.word('unit') || words.word('units');
    const sign = words.word('dir') === 'later' ? 1 : -1;
    const anchor = scene.before(words.from, null, 3) ?? scene.now;
    if (letter === 'Y' && amount(words) === 1 && sign < 0) return yearBefore(words, scene);
    if (!anchor) return unresolved(sign > 0 ? 'FUTURE_REF' : 'PAST_REF');
    if (letter[0] === 'T') return date(containing(anchor, 'day'), 'inferred');
    const period = away(anchor, sign * amount(words), letter);
    return period && date(period, 'inferred');
  },
);

export const yearEarlier = rule(
  'year-earlier',
  [
    'year -? ago|earlier ( unit:quarter|period|month )?',
    'the? year -? ago|earlier unit:quarter|period|month',
  ],
  (words, scene) => yearBefore(words, scene),
);

/** Business prose means the same quarter of the year before where a quarter was being spoken of. */
function yearBefore(words: Words, scene: Scene): Timex {
  const quarter = scene.before(words.from, ['quarter', 'year', 'half', 'month'], 2);
  if (!scene.now) return unresolved('PAST_REF');
  if (quarter?.unit === 'quarter') return date(shift(quarter, -4), 'inferred');
  if (quarter?.unit === 'half') return date(shift(quarter, -2), 'inferred');
  return date(shift(containing(scene.now, 'year'), -1), 'inferred');
}

export const inAmount = rule(
  'in-amount',
  ['in <n> <unit>', 'in <n> <units>', 'in a|an <unit>', '<n> <units> from now', 'a|an <unit> from now'],
  (words, scene) => {
    const letter = words.word('unit') || words.word('units');
    if (letter[0] === 'T' || !scene.now) return null;
    if (
      scene.word(words.from) === 'in' &&
      scene.direction(words.from, words.to) !== 'future' &&
      !(letter === 'W' && amount(words) === 1)
    )
      return null;
    const period = away(scene.now, amount(words), letter);
    return period && date(period, 'inferred');
  },
);

/** "over the weekend", "for the quarter", "the latest period", "in the year", "by year-end". */

import { readClass } from '../lexicon';
import { containing, period, shift, yearOf } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date, duration, type Timex, unresolved } from '../timex';
import { UNITS } from '../units';

export const wholePeriod = rule(
  'whole-period',
  ['the full? fiscal? <unit>', 'the? weekend'],
  (words, scene) => {
    const letter = words.word('unit') || 'WE';
    const unit = UNITS[letter];
    if (!unit || unit === 'day' || unit === 'decade' || unit === 'century') return null;
    if (/^(?:of|-)$/.test(scene.word(words.to))) return null;
    const { now } = scene;
    if (!now) return unresolved(unit === 'year' ? 'XXXX' : `XXXX-${letter}XX`);
    if (unit === 'weekend') return weekend(words.from, words.to, scene);
    if (unit === 'quarter' && scene.hasGame) return null;
    if (unit === 'quarter') return quarterMeant(words.to, scene);
    if (unit === 'year' && /^(?:ended|ending|to)$/.test(scene.word(words.to))) return duration(1, 'Y');
    if (unit === 'year') return date(period('year', yearOf(now)), 'inferred');
    return date(containing(now, unit), 'inferred');
  },
);

/** "Over the weekend" is the one just past or running, before Friday; "ahead of the weekend" the coming one. */
function weekend(from: number, to: number, scene: Scene): Timex {
  const current = scene.current('weekend')!;
  const ahead =
    /^(?:of|before|until|for)$/.test(scene.word(from - 1)) && scene.direction(from, to) !== 'past';
  const running = scene.now!.index >= scene.current('week')!.index * 7 + 2;
  if (scene.direction(from, to) === 'future' || ahead || running) return date(current, 'inferred');
  return date(shift(current, -1), 'inferred');
}

/** The quarter being reported, or the one that "ended Sept. 30" says. */
function quarterMeant(to: number, scene: Scene): Timex {
  const { tokens } = scene.document;
  const month =
    /^(?:ended|ending)$/.test(scene.word(to)) &&
    tokens[to + 1] &&
    readClass('month', tokens, to + 1, tokens.length);
  if (!month)
    return date(
      scene.reporting()!.unit === 'quarter' ? scene.reporting()! : shift(scene.current('quarter')!, -1),
      'inferred',
    );
  // A quarter that ends in its calendar quarter's first weeks is the one before.
  const current = scene.current('month')!;
  const end = period('month', yearOf(current) * 12 + Number(month.value) - 1);
  const ended = end.index > current.index + 2 ? shift(end, -12) : end;
  const quarter = containing(shift(ended, -1), 'quarter');
  scene.report(quarter);
  return date(quarter, 'inferred');
}

export const latestPeriod = rule(
  'latest-period',
  ['the? latest fiscal? quarter|period', 'this:this quarter'],
  (words, scene) => {
    const current = scene.current('quarter');
    if (words.has('this') && !scene.reports) return current ? date(current) : unresolved('XXXX-QX');
    const reporting = scene.reporting();
    if (!reporting) return unresolved('XXXX-QX');
    scene.report(reporting);
    return date(reporting, 'inferred');
  },
);

export const yearEnd = rule(
  'year-end',
  ['year -? end', 'year-end', 'year end', 'the end of the year'],
  (_words, scene) => {
    if (!scene.now) return unresolved('XXXX-12-31');
    const nextYear = containing(shift(containing(scene.now, 'year'), 1), 'day');
    return date(shift(nextYear, -1), 'inferred');
  },
);

/** "over the weekend", "for the quarter", "the week's", "year-end", "the end of the year". */
import { containing, period, shift, yearOf } from '../period';
import { rule } from '../rule';
import { date, duration, unresolved } from '../timex';
import { UNITS } from '../units';

export const wholePeriod = rule(
  'whole-period',
  ['the full? fiscal? <unit>', 'the? latest fiscal? unit:quarter|period', 'weekend'],
  (words, scene) => {
    const bare = words.word('unit');
    const letter = words.to - words.from === 1 ? 'WE' : bare === 'quarter' || bare === 'period' ? 'Q' : bare;
    const unit = UNITS[letter];
    if (!unit || unit === 'day' || unit === 'decade' || unit === 'century') return null;
    const { now } = scene;
    if (!now) return unresolved(`XXXX-${letter}XX`);
    if (unit === 'weekend') {
      const current = containing(now, 'weekend');
      const back = now.index >= containing(now, 'week').index * 7 - 3 + 5 ? current : shift(current, -1);
      return date(scene.direction(words.from, words.to) === 'future' ? current : back, 'inferred');
    }
    if (unit === 'quarter') {
      const said = scene.before(words.from, ['quarter'], 100);
      return date(said ?? shift(containing(now, 'quarter'), -1), 'inferred');
    }
    if (unit === 'year' && /^(?:ended|ending|to)$/.test(scene.word(words.to))) return duration(1, 'Y');
    if (unit === 'year') return date(period('year', yearOf(now)), 'inferred');
    return date(containing(now, unit), 'inferred');
  },
);

export const yearEnd = rule('year-end', ['year -? end', 'year-end'], (_words, scene) => {
  if (!scene.now) return unresolved('XXXX-12-31');
  const next = containing(shift(containing(scene.now, 'year'), 1), 'day');
  return date(shift(next, -1), 'inferred');
});

/** "the year-earlier quarter", "compared with year-ago net", "the corresponding period last year". */
import { containing, shift } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date, type Timex, unresolved } from '../timex';

/**
 * "A year ago" where figures are compared: the quarter being reported, a year back, as business prose means it;
 * where no quarter is reported, the year before.
 */
export function comparison(scene: Scene): Timex {
  const reported = scene.reports ? scene.reporting() : null;
  if (reported?.unit === 'quarter') return date(shift(reported, -4), 'inferred');
  if (reported?.unit === 'half') return date(shift(reported, -2), 'inferred');
  if (!scene.now) return unresolved('PAST_REF');
  return date(shift(containing(scene.now, 'year'), -1), 'inferred');
}

const COMPARED = 'the|a? comparable|corresponding|same?';

export const yearEarlier = rule(
  'year-earlier',
  [
    `${COMPARED} year -? ago|earlier ( fiscal? quarter|period|half )?`,
    `${COMPARED} quarter|period a year ago|earlier`,
    'the? corresponding|comparable|same|like quarter|period ( of )? last year',
    'last year quarter',
  ],
  (_words, scene) => comparison(scene),
);

/** "In the 1988 period": the quarter that is being reported, of that year. */
export const periodOfYear = rule('period-of-year', ['the <year> quarter|period'], (words, scene) => {
  const year = words.number('year')!;
  const reported = scene.reporting();
  if (reported?.unit !== 'quarter' || !scene.reports) return date({ unit: 'year', index: year }, 'inferred');
  return date({ unit: 'quarter', index: year * 4 + (reported.index % 4) }, 'inferred');
});

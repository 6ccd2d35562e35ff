/** "the day after Christmas", "the day before last Tuesday", "the Friday before Easter", "two days after 3 May". */

import { holidayIn } from '../holidays';
import { containing, dateOf, type Period, period, shift } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date } from '../timex';
import { yearFor } from '../year-for';

export const dayAround = rule(
  'day-around',
  [
    'the? day rel:before|after dir:last? <weekday>',
    'the? day rel:before|after <holiday>',
    'the? day rel:before|after <month> <dom>',
    'the? eve of <holiday>',
    '<n> <units> rel:before|after <holiday>',
    '<n> <units> rel:before|after <month> <dom>',
    '<n> <units> rel:before|after <dom> <month>',
  ],
  (words, scene) => {
    const day = dayNamed(words, scene);
    if (!day || (words.has('units') && !/^[DW]$/.test(words.word('units')))) return null;
    const step = (words.number('n') ?? 1) * (words.word('units') === 'W' ? 7 : 1);
    return date(shift(day, words.word('rel') === 'after' ? step : -step), 'inferred');
  },
);

function dayNamed(words: Words, scene: Scene): Period | null {
  const how = words.word('holiday');
  if (how) return yearFor((year) => holidayIn(how, year), '', words, scene).first;
  const month = words.number('month');
  if (month) return yearFor((year) => dateOf(year, month, words.number('dom')!), '', words, scene).first;
  const { now } = scene;
  if (!now) return null;
  const same = period('day', containing(now, 'week').index * 7 - 4 + words.number('weekday')!);
  return same.index >= now.index ? shift(same, -7) : same;
}

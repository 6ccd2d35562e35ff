/** "on Christmas Eve", "last Thanksgiving", "Easter Monday 2015", "before Election Day". */
import { holidayIn } from '../holidays';
import { type Period, yearOf } from '../period';
import { rule } from '../rule';
import { date } from '../timex';
import { yearFor } from '../year-for';

export const holiday = rule(
  'holiday',
  [
    '<holiday> ( ,? <year> )?',
    'dir:last|this|next|past|coming <holiday>',
    '<holiday> dir:last|this|next year',
  ],
  (words, scene) => {
    const how = words.word('holiday');
    const stated = words.number('year');
    if (stated !== undefined) return dated(holidayIn(how, stated));
    if (
      how === '07-04' &&
      scene.word(words.from) === 'independence' &&
      !/^(?:on|u\.s|american)$/.test(scene.word(words.from - 1))
    )
      return null;
    const { now } = scene;
    const dir = words.word('dir');
    const make = (year: number) => holidayIn(how, year);
    if (!dir || !now) return yearFor(make, `XXXX-${/^\d\d-\d\d$/.test(how) ? how : 'XX-XX'}`, words, scene);
    if (dir === 'this') return dated(make(yearOf(now)));
    const years = [-2, -1, 0, 1, 2].map((by) => make(yearOf(now) + by)).filter((day) => day !== null);
    if (dir === 'last' || dir === 'past')
      return dated(years.filter((day) => day.index < now.index).at(-1) ?? null);
    return dated(years.find((day) => day.index > now.index) ?? null);
  },
);

function dated(day: Period | null) {
  return day && date(day);
}

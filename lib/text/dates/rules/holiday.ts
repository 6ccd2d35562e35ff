/** "on Christmas Eve", "last Thanksgiving", "Easter Monday 2015", "before Election Day". */
import { holidayIn } from '../holidays';
import { canPrecedeDate, isTitleCase } from '../names';
import { type Period, yearOf } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
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
    if (isName(words.all('holiday')[0]!.from, scene)) return null;
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

/** "Johnnie Christmas", "Chinese New Year": a capital right before it makes it another name. */
function isName(at: number, scene: Scene): boolean {
  const before = scene.token(at - 1);
  if (before?.sentence !== scene.token(at)!.sentence || before.kind !== 'word') return false;
  if (/^(?:chinese|lunar|jewish|persian)$/.test(before.lower)) return true;
  if (canPrecedeDate(before.lower)) return false;
  return before.capital && !isTitleCase(scene.document, at) && !before.lower.endsWith('day');
}

function dated(day: Period | null) {
  return day && date(day);
}

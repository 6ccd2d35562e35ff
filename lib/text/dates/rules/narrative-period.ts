/** "the following day", "that same month", "the year before", "the next morning", "the previous Friday". */
import { containing, type Period, period, shift, type Unit } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date, time, unresolved } from '../timex';
import { anchors, UNITS } from '../units';

const SHIFTS: Readonly<Record<string, number>> = {
  previous: -1,
  before: -1,
  same: 0,
  next: 1,
  following: 1,
  after: 1,
};

export const narrativePeriod = rule(
  'narrative-period',
  [
    'the? dir:following|previous|same <unit>',
    'the very? dir:next day',
    'earlier|later in:in the <unit>',
    'that dir:same? <unit>',
    'the <unit> dir:before|after',
    'the dir:following|next|previous|same <part>',
    'that dir:same? <part>',
  ],
  (words, scene) => {
    const unit = UNITS[words.word('unit') || 'D'];
    if (!unit) return null;
    const dir = words.word('dir') || 'same';
    const next = scene.token(words.to);
    // "the day before the vote" names no day by itself.
    if (/^(?:before|after)$/.test(dir) && next && !/^[.,;)”"]$/.test(next.text)) return null;
    // "Earlier in the year" is this year; "earlier in the day" the day spoken of.
    if (words.has('in') && unit !== 'day') return scene.now && date(containing(scene.now, unit), 'inferred');
    const anchor = scene.before(words.from, anchors(unit), 3) ?? clockDay(unit, words.from, scene);
    const by = SHIFTS[dir]!;
    if (!anchor && dir === 'same') return null;
    if (!anchor) return unresolved(by > 0 ? 'FUTURE_REF' : 'PAST_REF');
    const meant = shift(containing(anchor, unit), by);
    return words.has('part') ? time(meant, words.word('part'), 'inferred') : date(meant, 'inferred');
  },
);

/** "Polls closed at 22:30; the next day …": the day of a clock time that was given, where no day was. */
function clockDay(unit: Unit, at: number, scene: Scene): Period | null {
  return unit === 'day' ? (scene.clockBefore(at)?.day ?? null) : null;
}

export const narrativeWeekday = rule(
  'narrative-weekday',
  ['the dir:previous|following|next <weekday> <part>?', 'the same <weekday>'],
  (words, scene) => {
    const anchor = scene.before(words.from, ['day'], 4) ?? scene.now;
    const which = words.number('weekday')!;
    if (!anchor) return unresolved(`XXXX-WXX-${which}`);
    const same = period('day', containing(anchor, 'week').index * 7 - 4 + which);
    const meant =
      words.word('dir') === 'previous'
        ? same.index < anchor.index
          ? same
          : shift(same, -7)
        : same.index > anchor.index
          ? same
          : shift(same, 7);
    return words.has('part') ? time(meant, words.word('part'), 'inferred') : date(meant, 'inferred');
  },
);

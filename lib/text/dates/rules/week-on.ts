/** "a week on Friday", "Tuesday week", "a fortnight from Monday": so many weeks after the coming one. */
import { onOrAfter, period } from '../period';
import { rule } from '../rule';
import { date, unresolved } from '../timex';

const WEEKS: Readonly<Record<string, number>> = { week: 1, fortnight: 2 };

export const weekOn = rule(
  'week-on',
  [
    'a weeks:week|fortnight from|on <weekday>',
    '<n> weeks:weeks from <weekday>',
    '<weekday> weeks:week|fortnight',
  ],
  (words, scene) => {
    const which = words.number('weekday')!;
    const next = scene.token(words.to);
    // "Tuesday week-long", and "was paid a week on Friday".
    if (next?.text === '-' || scene.direction(words.from, words.to) === 'past') return null;
    if (!scene.now) return unresolved(`XXXX-WXX-${which}`);
    const by = words.number('n') ?? WEEKS[words.word('weeks')]!;
    return date(period('day', onOrAfter(scene.now.index, which) + 7 * by), 'inferred');
  },
);

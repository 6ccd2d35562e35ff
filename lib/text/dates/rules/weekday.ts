/** "said on Tuesday", "will meet Friday", "Tuesday next week", "last Friday night", "this coming Sunday". */
import { containing, type Period, period, shift } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, time, unresolved } from '../timex';

export const weekday = rule(
  'weekday',
  [
    '<weekday> <part>?',
    '<weekday> <part>? of? week:last|next|this week',
    'dir:last|next|this|past|coming|previous|following <weekday> <part>?',
    'this dir:past|coming <weekday> <part>?',
    '<weekday> dir:last|next',
    'a week:week ago|last <weekday>',
  ],
  (words, scene) => {
    const which = words.number('weekday')!;
    if (!isWeekday(words, scene)) return null;
    const day = dayMeant(which, words, scene);
    const part = words.word('part');
    if (!day) return unresolved(`XXXX-WXX-${which}${part}`, part ? 'TIME' : 'DATE');
    const certainty = words.has('dir') || words.has('week') ? 'stated' : 'inferred';
    return part ? time(day, part, certainty) : date(day, certainty);
  },
);

function dayMeant(which: number, words: Words, scene: Scene): Period | null {
  const { now } = scene;
  if (!now) return null;
  const dir = words.word('dir');
  const week = words.word('week');
  const inWeek = (by: number) => period('day', containing(now, 'week').index * 7 - 3 + by * 7 + which - 1);
  if (week === 'last') return inWeek(-1);
  if (week === 'next') return inWeek(1);
  if (week === 'this') return inWeek(0);
  const back = shift(now, -((now.index - inWeek(0).index + 7) % 7));
  const ahead = shift(now, (inWeek(0).index - now.index + 7) % 7);
  if (dir === 'last' || dir === 'past') return back.index === now.index ? shift(back, -7) : back;
  if (dir === 'next' || dir === 'coming')
    return dir === 'next' ? inWeek(1) : ahead.index === now.index ? shift(ahead, 7) : ahead;
  if (dir === 'this') return inWeek(0).index >= now.index ? inWeek(0) : back;
  if (dir === 'previous' || dir === 'following') {
    const anchor = scene.before(words.from, ['day'], 4) ?? now;
    const same = period('day', containing(anchor, 'week').index * 7 - 3 + which - 1);
    if (dir === 'previous') return same.index < anchor.index ? same : shift(same, -7);
    return same.index > anchor.index ? same : shift(same, 7);
  }
  return scene.direction(words.from, words.to) === 'future' ? ahead : back;
}

/** "Sun" and "Sat" are common words and names: they count only beside a date; "Sunday Times" is a paper. */
function isWeekday(words: Words, scene: Scene): boolean {
  const { tokens } = scene.document;
  const token = tokens[words.all('weekday')[0]!.from]!;
  if (/^(?:sun|sat|wed|mon|fri)$/.test(token.lower) && words.to - words.from === 1) return false;
  const next = tokens[words.to];
  return !(
    next &&
    /^(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Star)$/.test(next.text) &&
    next.spaced
  );
}

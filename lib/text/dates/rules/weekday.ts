/** "said on Tuesday", "will meet Friday", "Tuesday next week", "last Friday night", "between Monday and Friday". */
import { isScheduled } from '../direction';
import { pattern } from '../pattern';
import { onOrAfter, onOrBefore, type Period, period } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, time, unresolved } from '../timex';
import { isNamedForDay } from '../weekday-names';

export const weekday = rule(
  'weekday',
  [
    '<weekday>',
    '<weekday> <part>',
    '<weekday> <part>? of? week:last|next|this week',
    'dir:last|next|this|past|coming <weekday> <part>?',
    'this|the dir:past|coming <weekday> <part>?',
    '<weekday> dir:last|next',
    'the early|small hours:hours of <weekday>',
  ],
  (words, scene) => {
    const which = words.number('weekday')!;
    const part = words.has('hours') ? 'TMO' : words.word('part');
    if (isNamedForDay(words, scene)) return null;
    if (!scene.now) return unresolved(`XXXX-WXX-${which}${part}`, part ? 'TIME' : 'DATE');
    const day = period('day', dayMeant(which, words, scene, scene.now));
    const certainty = words.has('dir') || words.has('week') ? 'stated' : 'inferred';
    return part ? time(day, part, certainty) : date(day, certainty);
  },
);

const BY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The day, as days since 1970. */
function dayMeant(which: number, words: Words, scene: Scene, now: Period): number {
  const today = now.index;
  const thisWeek = onOrAfter(onOrBefore(today, 1), which);
  if (words.has('week')) return thisWeek + 7 * BY[words.word('week')]!;
  switch (words.word('dir')) {
    case 'last':
    case 'past':
      return onOrBefore(today - 1, which);
    case 'next':
      return thisWeek + 7;
    case 'coming':
      return onOrAfter(today + 1, which);
    case 'this':
      return thisWeek >= today ? thisWeek : onOrBefore(today, which);
  }
  const place = (day: number) =>
    looksAhead(words, scene) ? onOrAfter(planned(words, scene, today), day) : onOrBefore(today, day);
  const first = RANGE_WORD.test(scene.word(words.from - 1)) ? scene.saidUpTo(words.from - 1) : null;
  if (first?.unit === 'day' && scene.inRange) return onOrAfter(first.index + 1, which);
  const last = rangeEnd(words, scene);
  scene.inRange = last !== null;
  // In "between Monday and Friday" it is Friday that the tense places; Monday is the one before.
  if (last === null) return place(which);
  const end = last.week ? onOrAfter(onOrBefore(today, 1), last.day) + 7 * BY[last.week]! : place(last.day);
  return onOrBefore(end, which);
}

/** How far back in the sentence a plan's first day may stand, in tokens. */
const PLAN = 14;

/** Plans are told in order: in "leaves on Monday and returns on Friday" the Friday is the one after that Monday. */
function planned(words: Words, scene: Scene, today: number): number {
  const first = scene.inSentence(words.from, PLAN);
  return first?.unit === 'day' && first.index > today ? first.index : today;
}

const RANGE_WORD = /^(?:and|to|through|until|till|-|–|—)$/;

const END = pattern('and|to|through|until|till|-|–|— <weekday> ( of? week:last|next|this week )?');

/** The weekday at the end of a stretch that begins with this one, and its week; null where none begins. */
function rangeEnd(words: Words, scene: Scene): { day: number; week: string | null } | null {
  if (!/^(?:between|from)$/.test(scene.word(words.from - 1))) return null;
  const { tokens } = scene.document;
  const match = END.match(tokens, words.to, tokens.length);
  if (!match) return null;
  const value = (name: string) => match.captures.find((c) => c.name === name)?.value;
  return { day: Number(value('weekday')), week: value('week') ? String(value('week')) : null };
}

/** "by Friday", "as early as Friday" look ahead; "Friday’s ruling" looks back unless it is announced. */
function looksAhead(words: Words, scene: Scene): boolean {
  const future = scene.direction(words.from, words.to) === 'future';
  if (scene.word(words.from - 1) === 'as' && /^(?:early|soon|late)$/.test(scene.word(words.from - 2)))
    return true;
  if (/^(?:planned|scheduled|upcoming)$/.test(scene.word(words.to))) return true;
  const possessive = /['’]s$/.test(scene.token(words.to - 1)!.lower);
  return possessive ? future && isScheduled(scene.word(words.to)) : future;
}

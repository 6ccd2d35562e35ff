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
    'the early|small|wee hours:hours of <weekday>',
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
  if (isConversion(words.from, scene))
    return nearest(which, scene.inSentence(words.from, PLAN)?.index ?? today);
  const place = (day: number) =>
    looksAhead(words, scene) ? onOrAfter(planned(words, scene, today), day) : onOrBefore(today, day);
  const first = RANGE_WORD.test(scene.word(words.from - 1)) ? scene.saidUpTo(words.from - 1) : null;
  if (first?.unit === 'day' && scene.inRange) return onOrAfter(first.index + 1, which);
  const last = rangeEnd(words, scene);
  scene.inRange = last !== null;
  // In "between Monday and Friday" it is Friday that the tense places; Monday is the one before.
  if (last === null) return place(which);
  const end = last.week ? onOrAfter(onOrBefore(today, 1), last.day) + 7 * BY[last.week]! : place(last.day);
  // What is still to come begins today at the earliest.
  return !last.week && end > today ? onOrAfter(planned(words, scene, today), which) : onOrBefore(end, which);
}

/** How far back in the sentence a plan's first day may stand, in tokens. */
const PLAN = 14;

/** Plans are told in order: in "leaves on Monday and returns on Friday" the Friday is the one after that Monday. */
function planned(words: Words, scene: Scene, today: number): number {
  const first = scene.inSentence(words.from, PLAN);
  return first?.unit === 'day' && first.index > today ? first.index : today;
}

/** "at 9:15 p.m. (0515 GMT Wednesday)": the same moment elsewhere is at most a day off, whatever the tense. */
function isConversion(at: number, scene: Scene): boolean {
  const zone = scene.word(at - 1) === 'on' ? at - 2 : at - 1;
  if (!/^(?:gmt|utc)$/.test(scene.word(zone))) return false;
  for (let before = zone - 1; before > zone - 5; before--) if (scene.word(before) === '(') return true;
  return false;
}

function nearest(which: number, day: number): number {
  return onOrAfter(day - 3, which);
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
  if (isDeclaredHoliday(words, scene)) return true;
  if (/^(?:planned|scheduled|upcoming)$/.test(scene.word(words.to))) return true;
  const possessive = /['’]s$/.test(scene.token(words.to - 1)!.lower);
  return possessive ? future && isScheduled(scene.word(words.to)) : future;
}

/** "has declared Thursday and Friday public holidays": announced before they come. */
function isDeclaredHoliday({ from, to }: Words, scene: Scene): boolean {
  const isNear = (at: number, by: number, words: RegExp) => {
    for (let i = 1; i <= 5; i++) if (words.test(scene.word(at + i * by))) return true;
    return false;
  };
  return isNear(from, -1, /^declar(?:e|es|ed)$/) && isNear(to - 1, 1, /^holidays?$/);
}

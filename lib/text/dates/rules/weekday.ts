/** "said on Tuesday", "will meet Friday", "Tuesday next week", "last Friday night", "this coming Sunday". */
import { isScheduled } from '../direction';
import { isTitleCase } from '../names';
import { type Period, period, shift } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, time, unresolved } from '../timex';

export const weekday = rule(
  'weekday',
  [
    '<weekday> <part>?',
    '<weekday> <part>? of? week:last|next|this week',
    'dir:last|next|this|past|coming <weekday> <part>?',
    'this|the dir:past|coming <weekday> <part>?',
    '<weekday> dir:last|next',
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

const BY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function dayMeant(which: number, words: Words, scene: Scene): Period | null {
  const { now } = scene;
  if (!now) return null;
  const inWeek = (by: number) => period('day', scene.current('week')!.index * 7 - 4 + by * 7 + which);
  if (words.has('week')) return inWeek(BY[words.word('week')]!);
  const away = (((inWeek(0).index - now.index) % 7) + 7) % 7;
  const ahead = shift(now, away);
  const back = shift(now, away === 0 ? 0 : away - 7);
  switch (words.word('dir')) {
    case 'last':
    case 'past':
      return away === 0 ? shift(now, -7) : back;
    case 'next':
      return inWeek(1);
    case 'coming':
      return away === 0 ? shift(now, 7) : ahead;
    case 'this':
      return inWeek(0).index >= now.index ? inWeek(0) : back;
  }
  return looksAhead(words, scene) ? ahead : back;
}

/** "by Friday", "as early as Friday" look ahead; "Friday’s ruling" looks back unless it is announced. */
function looksAhead(words: Words, scene: Scene): boolean {
  const before = scene.word(words.from - 1);
  const future = scene.direction(words.from, words.to) === 'future';
  if (before === 'as' && /^(?:early|soon|late)$/.test(scene.word(words.from - 2))) return true;
  const possessive = /['’]s$/.test(scene.token(words.to - 1)!.lower);
  return possessive ? future && isScheduled(scene.word(words.to)) : future;
}

/** "Sun" and "Sat" are common words and names: they count only beside a date; "Sunday Times" is a paper. */
function isWeekday(words: Words, scene: Scene): boolean {
  const token = scene.token(words.all('weekday')[0]!.from)!;
  const next = scene.token(words.to);
  if (token.lower.length < 6 && words.to - words.from === 1) return false;
  if (/^(?:super|black|cyber|bloody|fat|shrove|giving|holy)$/.test(scene.word(words.from - 1))) return false;
  if (isFirstName(words, scene)) return false;
  return !(
    next?.spaced && /^(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Star|Night Live)$/.test(next.text)
  );
}

const BEFORE_NAME =
  /^(?:mr|mrs|ms|dr|chief|alhaji|sir|by|with|from|and|of|the|named|called|striker|midfielder|defender|goalkeeper|captain|\.|,|"|“)$/;

/** "Sunday Adebayo scored": a day right before a capital, with nothing before it that a date would follow. */
function isFirstName(words: Words, scene: Scene): boolean {
  const at = words.from;
  const next = scene.token(words.to);
  if (!next?.spaced || next.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  if (words.to - at > 1 || isTitleCase(scene.document, at)) return false;
  const before = scene.token(at - 1);
  const first = before?.sentence !== scene.token(at)!.sentence;
  return first
    ? !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
        next.text,
      )
    : BEFORE_NAME.test(before!.lower);
}

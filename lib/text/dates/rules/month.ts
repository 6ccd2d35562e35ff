/** "in March 2016", "in May", "last March", "June last year", "this coming July". */
import { monthPeriod, type Period, shift, yearOf } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date } from '../timex';
import { yearFor } from '../year-for';

const PREPOSITIONS = new Set(
  'in of since until till by from to during through throughout between and for before after last next this past coming early late mid every each that - or , ( as than around about the end starting ending beginning'.split(
    ' ',
  ),
);
const AMBIGUOUS = new Set([3, 5, 4, 6, 8]);

export const monthOfYear = rule(
  'month',
  [
    '<month> ,? of? <year>',
    '<month> <yy>',
    '<month> ( of the? )? rel:last|this|next|that year',
    '<month> ( of the )? rel:previous|same|following year',
    'dir:last|this|next|past|coming <month>',
    'this dir:past|coming <month>',
    '<month>',
  ],
  (words, scene) => {
    const month = words.number('month')!;
    const stated = words.number('year') ?? words.number('yy');
    if (stated !== undefined) return date(monthPeriod(stated, month));
    const { now } = scene;
    const rel = words.word('rel');
    if (rel && now) {
      const base = /last|this|next/.test(rel) ? now : (scene.before(words.from, null, 3) ?? now);
      const by = rel === 'last' || rel === 'previous' ? -1 : rel === 'next' || rel === 'following' ? 1 : 0;
      return date(monthPeriod(yearOf(base) + by, month));
    }
    const dir = words.word('dir');
    if (dir && now) return date(towards(dir, month, scene, now));
    if (!dir && AMBIGUOUS.has(month) && !isMonthHere(words.from, words.to, scene)) return null;
    return yearFor(
      (year) => monthPeriod(year, month),
      `XXXX-${String(month).padStart(2, '0')}`,
      words,
      scene,
    );
  },
);

/** "last May" is the May before, "next May" the one to come, "this May" the one of this year. */
function towards(dir: string, month: number, scene: Scene, now: Period): Period {
  const thisYear = monthPeriod(yearOf(now), month);
  const current = scene.current('month')!.index;
  if (dir === 'last' || dir === 'past') return thisYear.index < current - 1 ? thisYear : shift(thisYear, -12);
  if (dir === 'next' || dir === 'coming') return thisYear.index > current ? thisYear : shift(thisYear, 12);
  return thisYear;
}

/** "May", "March", "April", "June" and "August" are also verbs and names: a preposition or a date must be beside them. */
function isMonthHere(from: number, to: number, scene: Scene): boolean {
  const next = scene.document.tokens[to];
  if (next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && !PREPOSITIONS.has(scene.word(from - 1)))
    return false;
  if (
    next?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !/^(?:in|of|since|until|by|last|next|this)$/.test(scene.word(from - 1))
  )
    return false;
  return (
    PREPOSITIONS.has(scene.word(from - 1)) &&
    !/^(?:said|says|told|added|has|will|was|is)$/.test(scene.word(to))
  );
}

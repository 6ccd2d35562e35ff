/** "in March 2016", "in May", "last March", "June last year", "her March speech", "this coming July". */
import { isTitleCase } from '../names';
import { monthPeriod, type Period, shift, yearOf } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date } from '../timex';
import { yearFor } from '../year-for';

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
    // "This Dec. 13, 2014" is a day.
    if (dir && /^\d{1,2}$/.test(scene.word(words.to))) return null;
    if (dir && now) return date(towards(dir, month, scene, now));
    if (!dir && !isMonthHere(words.from, words.to, scene)) return null;
    const open = `XXXX-${String(month).padStart(2, '0')}`;
    return yearFor((year) => monthPeriod(year, month), open, words, scene);
  },
);

/** "last May" is the May before, "next May" the one to come, "this May" the one of this year. */
function towards(dir: string, month: number, scene: Scene, now: Period): Period {
  const thisYear = monthPeriod(yearOf(now), month);
  const current = scene.current('month')!.index;
  // What was just last month is called so: "last February" on 1 March is a year before.
  if (dir === 'last' || dir === 'past') return thisYear.index < current - 1 ? thisYear : shift(thisYear, -12);
  if (dir === 'next' || dir === 'coming') return thisYear.index > current ? thisYear : shift(thisYear, 12);
  return thisYear;
}

/** Months that are also verbs or names of people. */
const AMBIGUOUS = /^(?:march|may|april|june|august)$/;
const CLEAR =
  /^(?:in|since|until|till|by|during|through|throughout|early|late|mid|last|next|past|each|every)$/;
const DETERMINER = /^(?:a|an|his|her|their|our)$/;
const LOOSE =
  /^(?:of|from|to|between|and|for|before|after|this|that|or|as|than|around|about|the|end|starting|beginning|a|an|his|her|its|their|our|-|,|\()$/;
const VERB =
  /^(?:said|says|told|added|has|had|have|will|would|was|is|are|were|be|not|also|never|i|he|she|they|we|it|you)$/;

function isMonthHere(from: number, to: number, scene: Scene): boolean {
  const token = scene.token(from)!;
  // "Jan" and "Jun" without a point are first names, unless a preposition says otherwise.
  if (
    token.lower.length === 3 &&
    to - from === 1 &&
    token.lower !== 'may' &&
    !CLEAR.test(scene.word(from - 1))
  )
    return false;
  if (!AMBIGUOUS.test(scene.word(from))) return true;
  const next = scene.token(to);
  const before = scene.word(from - 1) === '-' ? scene.word(from - 2) : scene.word(from - 1);
  const beforeName =
    next?.kind === 'word' && next.spaced && next.capital && !isTitleCase(scene.document, from);
  if (CLEAR.test(before)) return !(beforeName && scene.word(from) === 'april');
  if (DETERMINER.test(before) && beforeName && !scene.isName(scene.word(from))) return true;
  if (scene.isName(scene.word(from)) || beforeName || isTitleCase(scene.document, from)) return false;
  const possessive = /['’]s?$/.test(scene.token(from - 1)?.lower ?? '') && token.spaced;
  return (LOOSE.test(before) || possessive) && !VERB.test(scene.word(to));
}

/** The year of a date or month that does not name one: from the sentence, else from the clause's direction. */
import { firstDay, lastDay, type Period, yearOf } from './period';
import type { Words } from './rule';
import type { Scene } from './scene';
import { date, type Timex, unresolved } from './timex';

/** How much farther a date against the clause's direction counts: the nearest one is meant nearly always. */
const AGAINST = 4;
const JOINS = /^(?:to|through|thru|until|till|and|or|-|–|—)$/;

/**
 * `make` gives the date in a year, null where that year has none (29 February). The nearest to the publication
 * day is meant, where one against the direction of the clause counts as several times farther; the second of
 * two joined dates follows the first; a year named in the sentence holds for the rest of it.
 */
export function yearFor(
  make: (year: number) => Period | null,
  open: string,
  words: Words,
  scene: Scene,
): Timex {
  const { now } = scene;
  if (!now) return unresolved(open);
  const here = scene.inSentence(words.from);
  const year = yearOf(now);
  if (here && JOINS.test(scene.word(words.from - 1)) && (here.unit === 'day' || here.unit === 'month')) {
    const after = [0, 1]
      .map((by) => make(yearOf(here) + by))
      .find((day) => day && firstDay(day) >= firstDay(here));
    if (after) return date(after, 'inferred');
  }
  if (here && Math.abs(yearOf(here) - year) > 1) {
    const same = make(yearOf(here));
    if (same) return date(same, 'inferred');
  }
  const direction = scene.direction(words.from, words.to);
  const today = firstDay(now);
  const cost = (day: Period) => {
    const away =
      firstDay(day) > today ? firstDay(day) - today : lastDay(day) < today ? today - lastDay(day) : 0;
    const against =
      firstDay(day) > today ? direction === 'past' : lastDay(day) < today && direction === 'future';
    return against ? away * AGAINST : away;
  };
  const candidates = [year - 1, year, year + 1].map(make).filter((day) => day !== null);
  const best = candidates.reduce((a, b) => (cost(b) < cost(a) ? b : a), candidates[0]!);
  return date(best, 'inferred');
}

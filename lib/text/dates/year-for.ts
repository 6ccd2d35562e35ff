/** The year of a date or month that does not name one: from the sentence, else from the clause's direction. */
import { firstDay, lastDay, type Period, yearOf } from './period';
import type { Words } from './rule';
import type { Scene } from './scene';
import { date, type Timex, unresolved } from './timex';

/**
 * `make` gives the date in a year, null where that year has none (29 February). Past looks back from the
 * publication day, coming looks ahead, and where the clause does not say the nearest one is meant.
 */
export function yearFor(
  make: (year: number) => Period | null,
  open: string,
  words: Words,
  scene: Scene,
): Timex {
  const here = scene.inSentence(words.from);
  const { now } = scene;
  if (here && now && Math.abs(yearOf(here) - yearOf(now)) > 1) {
    const day = make(yearOf(here));
    if (day) return date(day, 'inferred');
  }
  if (!now) return unresolved(open);
  const year = yearOf(now);
  const candidates = [year - 1, year, year + 1].map(make).filter((day) => day !== null);
  const direction = scene.direction(words.from, words.to);
  const today = firstDay(now);
  const past = candidates.filter((day) => firstDay(day) <= today).at(-1);
  const coming = candidates.find((day) => lastDay(day) >= today);
  if (direction === 'past' && past) return date(past, 'inferred');
  if (direction === 'future' && coming) return date(coming, 'inferred');
  const distance = (day: Period) => Math.abs(firstDay(day) - today);
  const nearest = candidates.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return date(nearest, 'inferred');
}

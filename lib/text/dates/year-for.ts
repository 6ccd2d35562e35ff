/** The year of a date or month that does not name one: from the sentence, else from the clause's direction. */
import { pattern } from './pattern';
import { firstDay, lastDay, monthPeriod, type Period, yearOf } from './period';
import type { Words } from './rule';
import type { Scene } from './scene';
import { date, type Timex, unresolved } from './timex';

/**
 * How much farther a date against the clause's direction counts. The nearest is meant nearly always where a day
 * is named; a bare month follows the tense.
 */
const AGAINST = { day: 4, month: 9 };
const AGAINST_FUTURE = { day: 4, month: 12 };
/** News looks back: where the clause does not say, a month to come counts as this much farther. */
const COMING = { day: 1.15, month: 1.7 };
/** How far back in the sentence, in tokens, a year holds, and the first of two joined dates stands. */
const REACH = 12;
const JOINED = 7;
const JOINS = /^(?:to|through|thru|until|till|and|or|-|–|—)$/;

/**
 * The date that a clause without a year means, `open` where that cannot be told.
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
  const year = yearOf(now);
  const direction = scene.direction(words.from, words.to);
  const joined = JOINS.test(scene.word(words.from - 1)) ? scene.inSentence(words.from, JOINED) : null;
  const after =
    joined &&
    [0, 1]
      .map((by) => make(yearOf(joined) + by))
      .find((day) => day?.unit === joined.unit && firstDay(day) >= firstDay(joined));
  if (after) return date(after, 'inferred');
  const ahead = yearAhead(words.to, scene);
  const before =
    ahead &&
    [0, -1].map((by) => make(ahead.year + by)).find((day) => day && firstDay(day) <= lastDay(ahead.end));
  if (before) return date(before, 'stated');
  const named = scene.inSentence(words.from, REACH);
  const same = named && direction !== 'future' && Math.abs(yearOf(named) - year) > 1 && make(yearOf(named));
  if (same) return date(same, 'inferred');
  // Where the tense is silent, "in June from $29 in March" counts from June.
  const near =
    direction === 'none' && named && (named.unit === 'month' || named.unit === 'day') ? named : now;
  const today = firstDay(near);
  const kind = make(year)?.unit === 'month' ? 'month' : 'day';
  const cost = (day: Period) => {
    if (firstDay(day) > today)
      return (
        (firstDay(day) - today) *
        (direction === 'past' ? AGAINST[kind] : direction === 'none' ? COMING[kind] : 1)
      );
    return Math.max(0, today - lastDay(day)) * (direction === 'future' ? AGAINST_FUTURE[kind] : 1);
  };
  const candidates = [-1, 0, 1, -2, 2, -3, 3, -4, 4]
    .map((by) => make(year + by))
    .filter((day) => day !== null);
  if (candidates.length === 0) return unresolved(open);
  return date(
    candidates.reduce((a, b) => (cost(b) < cost(a) ? b : a)),
    'inferred',
  );
}

const TO = 'to|through|thru|until|till|and|or|-|–|—';
const AHEAD = {
  month: pattern(`${TO} <month> <dom>? ,? of? <year>`),
  day: pattern(`${TO} <dom> <month> ,? <year>`),
};

/** "from January to June 2015": the year, and the month, of the date that this one is joined to. */
function yearAhead(at: number, scene: Scene): { year: number; end: Period } | null {
  const { tokens, sentences } = scene.document;
  const sentence = tokens[at]?.sentence;
  const limit = sentence === undefined ? at : sentences[sentence]!.endToken;
  const match = [AHEAD.month, AHEAD.day].map((p) => p.match(tokens, at, limit)).find((m) => m !== null);
  if (!match) return null;
  const value = (name: string) => Number(match.captures.find((c) => c.name === name)!.value);
  return { year: value('year'), end: monthPeriod(value('year'), value('month')) };
}

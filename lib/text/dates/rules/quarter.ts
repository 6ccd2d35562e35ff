/** "in the third quarter of 1989", "third-quarter profit", "Q3 2015", "the first half of 2016", "the fiscal first quarter". */
import { type Period, period, shift, yearOf } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date, unresolved } from '../timex';

const YEAR = '( of|in? ,? the? fiscal? year? <year> )?';

export const quarter = rule(
  'quarter',
  [
    `fiscal? -? <ord> -? fiscal? quarter|period ${YEAR}`,
    `the? fiscal? <year> <ord> -? fiscal? quarter`,
    `<ord> -? quarter ( of )? rel:last|this|next year`,
    `rel:last|this|next year ’s|'s? <ord> quarter`,
    `the? ago:year-earlier|year-ago <ord> quarter`,
    `the? ago:year - ago|earlier <ord> quarter`,
    `qq:q1|q2|q3|q4 ( of? <year> )?`,
  ],
  (words, scene) => {
    const nth = words.has('qq') ? Number(words.word('qq')[1]) : words.number('ord')!;
    if (nth < 1 || nth > 4) return null;
    const year = words.number('year');
    if (year !== undefined) return date(period('quarter', year * 4 + nth - 1));
    const { now } = scene;
    if (!now) return unresolved(`XXXX-Q${nth}`);
    const rel = words.word('rel');
    if (rel)
      return date(
        period('quarter', (yearOf(now) + (rel === 'last' ? -1 : rel === 'next' ? 1 : 0)) * 4 + nth - 1),
      );
    if (words.has('ago')) return date(shift(latest(nth, scene, words.from, words.to), -4), 'inferred');
    return date(latest(nth, scene, words.from, words.to), 'inferred');
  },
);

/** The quarter of that number that the clause means: results are of the one that ended last, plans of the coming one. */
function latest(nth: number, scene: Scene, from: number, to: number): Period {
  const current = scene.current('quarter')!;
  const here = scene.inSentence(from);
  if (here?.unit === 'year') return period('quarter', here.index * 4 + nth - 1);
  const thisYear = period('quarter', yearOf(current) * 4 + nth - 1);
  if (scene.direction(from, to) === 'future')
    return thisYear.index >= current.index
      ? thisYear
      : shift(thisYear, current.index - thisYear.index > 2 ? 4 : 0);
  return thisYear.index > current.index
    ? thisYear.index - current.index > 1
      ? shift(thisYear, -4)
      : thisYear
    : thisYear;
}

export const half = rule(
  'half',
  [
    'the? n:first|second|last half ( of <year> )?',
    'the? n:first|second|last half of rel:last|this|next year',
  ],
  (words, scene) => {
    const nth = words.word('n') === 'first' ? 0 : 1;
    const year = words.number('year');
    if (year !== undefined) return date(period('half', year * 2 + nth));
    const rel = words.word('rel');
    if (!rel || !scene.now) return null;
    return date(
      period('half', (yearOf(scene.now) + (rel === 'last' ? -1 : rel === 'next' ? 1 : 0)) * 2 + nth),
    );
  },
);

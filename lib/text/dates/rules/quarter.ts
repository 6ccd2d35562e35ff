/** "in the third quarter of 1989", "third-quarter profit", "Q3 2015", "the fiscal first quarter". */
import { type Period, period, shift, yearOf } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date, type Timex, unresolved } from '../timex';

const YEAR = '( of|in? ,? the? fiscal? year? <year> )?';
const BY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

export const quarter = rule(
  'quarter',
  [
    `fiscal? -? <ord> -? fiscal? quarter|period ${YEAR}`,
    'the? fiscal? <year> <ord> -? fiscal? quarter',
    '<ord> -? quarter of? rel:last|this|next year',
    'rel:last|this|next year <ord> quarter',
    'the? year -? ago:ago|earlier <ord> quarter',
    'q nth:1|2|3|4 ( ,|of|in? <year> )?',
    'q nth:1|2|3|4 fy -? <year>',
    'q nth:1|2|3|4 fy short:<n>',
  ],
  (words, scene) => {
    const nth = words.has('nth') ? Number(words.word('nth')) : words.number('ord')!;
    if (nth < 1 || nth > 4 || (words.has('nth') && !isAbbreviation(words.from, scene))) return null;
    const short = words.number('short');
    const year = words.number('year') ?? (short === undefined ? undefined : 2000 + short);
    if (year !== undefined) return reported(period('quarter', year * 4 + nth - 1), scene, 'stated');
    if (scene.hasGame) return null;
    const { now } = scene;
    if (!now) return unresolved(`XXXX-Q${nth}`);
    const rel = words.word('rel');
    if (rel) return date(period('quarter', (yearOf(now) + BY[rel]!) * 4 + nth - 1));
    const latest = latestOf(nth, scene, words.from, words.to);
    return words.has('ago') ? date(shift(latest, -4), 'inferred') : reported(latest, scene, 'inferred');
  },
);

/** "Q3", written together and with a capital. */
export function isAbbreviation(at: number, scene: Scene): boolean {
  return scene.token(at)!.text === scene.token(at)!.text.toUpperCase() && !scene.token(at + 1)!.spaced;
}

function reported(of: Period, scene: Scene, certainty: 'stated' | 'inferred'): Timex {
  const current = scene.current('quarter');
  if (!current || (of.index <= current.index && current.index - of.index < 4)) scene.report(of);
  return date(of, certainty);
}

/** The quarter of that number that the clause means: results are of the one that ended last, plans of the coming one. */
function latestOf(nth: number, scene: Scene, from: number, to: number): Period {
  const current = scene.current('quarter')!;
  const thisYear = period('quarter', yearOf(current) * 4 + nth - 1);
  const ahead = thisYear.index - current.index;
  if (ahead > 1) return shift(thisYear, -4);
  if (scene.direction(from, to) === 'future' && ahead < -1) return shift(thisYear, 4);
  return thisYear;
}

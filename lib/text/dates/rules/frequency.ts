/** "daily", "every Thursday", "each July", "four flights a week", "$1 billion a year", "on Mondays". */
import { rule } from '../rule';
import type { Scene } from '../scene';
import { durationValue, set } from '../timex';

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
  nightly: 'XXXX-XX-XXTNI',
  weekends: 'XXXX-WXX-WE',
};
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

export const frequency = rule(
  'frequency',
  [
    `adverb:${Object.keys(ADVERBS).join('|')}`,
    'every|each <unit>',
    'every <n> <units>',
    'every other:other <unit>',
    'every|each other? <weekday> <part>?',
    '<weekdays> ( and <weekdays> )?',
    'every|each <month>',
    'every|each <season>',
    'every|each <part>',
    'per <unit>',
  ],
  (words, scene) => {
    if (words.has('adverb') && isTitle(words.from, scene)) return null;
    if (words.has('adverb')) return set(ADVERBS[words.word('adverb')]!);
    const letter = words.word('unit') || words.word('units');
    if (letter === 'TS') return null;
    if (letter) return set(durationValue(words.number('n') ?? (words.has('other') ? 2 : 1), letter));
    const day = words.number('weekday') ?? words.number('weekdays');
    if (day) return set(`XXXX-WXX-${day}${words.word('part')}`);
    const month = words.number('month');
    if (month) return set(`XXXX-${String(month).padStart(2, '0')}`);
    const season = words.number('season');
    if (season !== undefined) return set(`XXXX-${SEASONS[season]}`);
    return set(`XXXX-XX-XX${words.word('part')}`);
  },
);

/** "the Daily News": a paper's name. */
function isTitle(at: number, scene: Scene): boolean {
  const next = scene.token(at + 1);
  return /^\p{Lu}/u.test(scene.token(at)!.text) && /^\p{Lu}/u.test(next?.text ?? '');
}

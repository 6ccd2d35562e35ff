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
};
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

export const frequency = rule(
  'frequency',
  [
    `adverb:${Object.keys(ADVERBS).join('|')}`,
    'every|each <unit>',
    'every <n> <units>',
    'every other:other <unit>',
    'every|each <weekday> <part>?',
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

/** "10,000 units a year": an amount and its unit stand before it. */
export const rate = rule(
  'rate',
  [
    'a|an <unit>',
    'times:once|twice|thrice a|an|every|each|per <unit>',
    '<n> times:times a|an|every|each|per <unit>',
  ],
  (words, scene) => {
    if (words.word('unit') === 'TS' || !(words.has('times') || isRate(words.from, scene))) return null;
    return set(durationValue(1, words.word('unit')));
  },
);

function isRate(at: number, scene: Scene): boolean {
  for (let i = at - 1; i >= at - 3; i--) {
    const token = scene.token(i);
    if (!token || (token.kind === 'sign' && !/^[$£€%)]$/.test(token.text))) return false;
    if (
      /^(?:for|in|within|than|about|over|nearly|almost|of|to|only|just|after|by|is|was|from|with|least)$/.test(
        token.lower,
      )
    )
      return false;
    if (
      token.kind === 'number' ||
      /^(?:million|billion|thousand|hundred|dozen|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|cents|hours|days|percent)$/.test(
        token.lower,
      )
    )
      return i < at;
  }
  return false;
}

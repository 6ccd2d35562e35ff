/** "daily", "every Thursday", "each July", "twice a week", "$1 billion a year", "on Mondays". */
import { rule } from '../rule';
import { durationValue, set } from '../timex';

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  hourly: 'PT1H',
  nightly: 'XXXX-XX-XXTNI',
  weekdays: 'XXXX-WXX',
  weekends: 'XXXX-WXX-WE',
};

export const frequency = rule(
  'frequency',
  [
    'adverb:daily|weekly|monthly|quarterly|yearly|annually|hourly|nightly',
    'every|each <unit>',
    'every <n> <units>',
    'every other <unit>',
    'every|each <weekday> <part>?',
    '<weekdays>',
    'every|each <month>',
    'every|each <season>',
    'every|each <part>',
    'per <unit>',
  ],
  (words) => {
    const adverb = words.word('adverb');
    if (adverb) return set(ADVERBS[adverb]!);
    const letter = words.word('unit') || words.word('units');
    if (letter) return set(durationValue(words.number('n') ?? 1, letter));
    const day = words.number('weekday') ?? words.number('weekdays');
    if (day) return set(`XXXX-WXX-${day}${words.word('part')}`);
    const month = words.number('month');
    if (month) return set(`XXXX-${String(month).padStart(2, '0')}`);
    const season = words.number('season');
    if (season !== undefined) return set(`XXXX-${['SP', 'SU', 'FA', 'WI'][season]}`);
    return set(`XXXX-XX-XX${words.word('part')}`);
  },
);

/** "12 years and four months", "a year and a day", "two hours and 20 minutes": one length of time in two units. */
import { rule } from '../rule';
import { unresolved } from '../timex';

/** TIMEX3 letters from the longest to the shortest; what begins with `T` stands behind the `T` of the value. */
const LONGEST_FIRST = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

export const compoundDuration = rule(
  'duration',
  [
    '<n> big:<units> ,? and? <n> small:<units>',
    '<n> big:<units> and <n> small:<unit>',
    '<n> big:<units> and a|an small:<unit>',
    'a|an|one big:<unit> and <n> small:<units>',
    'a|an|one big:<unit> and a|an|one small:<unit>',
  ],
  (words, scene) => {
    const big = words.word('big');
    const small = words.word('small');
    const order = LONGEST_FIRST.indexOf(small) - LONGEST_FIRST.indexOf(big);
    if (order <= 0 || !LONGEST_FIRST.includes(big) || scene.word(words.to) === 'old') return null;
    const counts = words.all('n').map((n) => Number(n.value));
    const first = words.all('n')[0];
    const isCounted = first !== undefined && first.from === words.from;
    const amounts = isCounted ? [counts[0]!, counts[1] ?? 1] : [1, counts[0] ?? 1];
    const timed = big.startsWith('T');
    const head = `${timed ? 'PT' : 'P'}${amounts[0]}${big.at(-1)}`;
    const tail = `${!timed && small.startsWith('T') ? 'T' : ''}${amounts[1]}${small.at(-1)}`;
    return unresolved(head + tail, 'DURATION');
  },
);

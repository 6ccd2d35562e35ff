/** "at 10:35 a.m.", "5 p.m. EST", "noon", "2230 GMT": the day is found by `place-times`. */
import { rule } from '../rule';
import { unresolved } from '../timex';

export const clockTime = rule(
  'clock-time',
  ['<clock> <zone>?', '<noon>', '<clock> in the? part:morning|afternoon|evening|night', '<clock> at night'],
  (words, scene) => {
    if (words.has('noon')) return unresolved(`T${words.word('noon')}`, 'TIME');
    if (scene.word(words.from - 1) === ':') return null;
    return unresolved(`T${words.word('clock')}`, 'TIME');
  },
);

/** "at 10:35 a.m.", "5 p.m. EST", "noon", "2230 GMT", "in the morning": the day is found by `place-times`. */
import { readClass } from '../lexicon';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { unresolved } from '../timex';

export const clockTime = rule(
  'clock-time',
  ['<clock> <zone>?', '<clock> <zone>? sharp', '<noon> <zone>?'],
  (words, scene) => {
    if (scene.token(words.from)!.text === 'Noon' && scene.word(words.from - 1) === 'high') return null;
    if (scene.word(words.from) === 'noon' && scene.word(words.from - 1) === 'high') return null;
    if (isFigure(words, scene)) return null;
    return unresolved(`T${words.word('noon') || words.word('clock')}`, 'TIME');
  },
);

const BEFORE = /^(?:after|and|around|about|at|before|by|from|since|till|to|until|between|-|–|—|,|\()$/;

/** "1:30" alone may be a ratio, a verse or a score: a preposition, a zone or a half of the day makes it a time. */
function isFigure(words: Words, scene: Scene): boolean {
  if (words.has('noon') || words.has('zone') || words.to - words.from > 1) return false;
  const token = scene.token(words.from)!;
  if (!/^\d+:\d+$/.test(token.text)) return false;
  const before = scene.token(words.from - 1);
  return before?.sentence === token.sentence && !BEFORE.test(before.lower);
}

/** "4 in the morning", "at 8 at night". */
export const hourOfPart = rule(
  'clock-time',
  ["<n> o'clock|o’clock? in the part:morning|afternoon|evening", "<n> o'clock|o’clock? at part:night"],
  (words) => {
    const hour = words.number('n')!;
    if (hour > 12 || hour < 1 || !Number.isInteger(hour)) return null;
    const late = words.word('part') !== 'morning' && hour < 12;
    return unresolved(
      `T${String((hour % 12) + (late ? 12 : hour === 12 && words.word('part') !== 'morning' ? 12 : 0)).padStart(2, '0')}:00`,
      'TIME',
    );
  },
);

/** "half past six", "quarter to nine", "ten past eight". */
export const hourInWords = rule(
  'clock-time',
  ['half past <n>', 'a? quarter past|to <n>', 'minutes:ten|twenty|five past|to <n>'],
  (words, scene) => {
    const hour = words.number('n')!;
    if (hour > 12 || hour < 1 || !Number.isInteger(hour) || scene.token(words.to)?.text === '-') return null;
    if (/^(?:against|favourite|majority|odds|outsider|shot)$/.test(scene.word(words.to))) return null;
    const first = words.word('minutes') || (scene.word(words.from) === 'half' ? 'half' : 'quarter');
    const by = MINUTES[first]!;
    const isTo = scene.word(words.all('n')[0]!.from - 1) === 'to';
    // "from five to ten" counts; a clock time stands behind "at" or the like.
    if (first !== 'half' && !BEFORE_HOUR.test(scene.word(words.from - 1))) return null;
    const minutes = (hour * 60 + (isTo ? -by : by) + 720) % 720;
    const half = Math.floor(minutes / 60) === 0 ? 12 : Math.floor(minutes / 60);
    return unresolved(`T${String(half).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`, 'TIME');
  },
);

const MINUTES: Readonly<Record<string, number>> = { half: 30, quarter: 15, ten: 10, twenty: 20, five: 5 };
const BEFORE_HOUR = /^(?:about|around|at|before|by|until)$/;

const BEFORE_PART = /^(?:in|by|during|until|through|throughout|into)$/;
/** "In the morning he left", not "the morning shows". */
const AFTER_PART =
  /^(?:after|and|as|at|before|but|for|from|he|hours|i|in|it|on|or|she|the|they|to|we|when|while|with)$/;

function isDayAt(at: number, scene: Scene): boolean {
  const { tokens } = scene.document;
  return at < tokens.length && readClass('weekday', tokens, at, tokens.length) !== null;
}

/** "in the morning", "by mid-afternoon", "at dawn": a part of the day spoken of. */
export const partOfDay = rule(
  'part-of-day',
  ['the early|late? <part>', 'mid -? <part>', '<part>'],
  (words, scene) => {
    const before = scene.word(words.from - 1);
    const first = scene.word(words.from);
    const part = words.word('part');
    if (first === 'the') {
      const next = scene.token(words.to);
      const ends = next?.kind !== 'word' || AFTER_PART.test(next.lower) || isDayAt(words.to, scene);
      return ends && BEFORE_PART.test(before) ? unresolved(part, 'TIME') : null;
    }
    if (
      first === 'mid' ||
      (/^(?:dawn|dusk)$/.test(first) && /^(?:at|before|by|since|after|until)$/.test(before))
    )
      return unresolved(part, 'TIME');
    return null;
  },
);

/** "for two years", "a three-day visit", "half an hour", "the past two weeks". */
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { duration, type Timex } from '../timex';
import { isRate } from './rate';
import { isSomeDay } from './reference';

const LEAD =
  'the|these|those? first|last|past|next|previous|following|coming|final|latest? other|additional|more?';
const MORE = 'more|full|straight|consecutive|trading|working|business?';

export const counted = rule(
  'duration',
  [
    `${LEAD} <n> ${MORE} -? <units>`,
    `${LEAD} <n> ${MORE} -? <unit>`,
    '<n> -? <unit> -? long',
    'a|an <unit> ( and a half )?',
    'a|an <unit> -? long',
    '<unit> - long',
    '<n> <units> and a half',
    'another|additional <unit>',
    `${LEAD} <n> to|or|and|- high:<n> -? <units>`,
    '<n> -? and -? a -? half:half -? <units>',
    'half:half - <unit>',
    'quarter:quarter - <unit>',
    'half:half a|an <unit>',
    'a? quarter:quarter of a <unit>',
    '<n> to|- high:<n> -? <unit>',
  ],
  resolveCounted,
);

function resolveCounted(words: Words, scene: Scene): Timex | null {
  const letter = words.word('unit') || words.word('units');
  if (letter === 'WE' || (letter === 'TS' && words.has('unit') && !words.has('n'))) return null;
  if (scene.word(words.from) === 'one' && isSomeDay(words.from, scene)) return null;
  if (letter === 'Q' && isFraction(words, scene)) return null;
  if (isAge(words.to, scene) || (/^an?$/.test(scene.word(words.from)) && isRate(words.from, scene)))
    return null;
  return duration(amountOf(words, scene), letter);
}

/** "half an hour" 0.5, "an hour and a half" 1.5, "a quarter of a century" 0.25. */
export function amountOf(words: Words, scene: Scene): number {
  if (words.has('quarter')) return 0.25;
  const half = words.has('half') || scene.word(words.to - 1) === 'half';
  const whole = words.number('n') ?? (words.has('half') ? 0 : 1);
  return half ? whole + 0.5 : whole;
}

/** "three-quarters", "a quarter of", "more than a quarter": shares, not times. */
function isFraction(words: Words, scene: Scene): boolean {
  if (!words.has('n')) return true;
  return scene.word(words.to - 2) === '-' || scene.word(words.to) === 'of' || words.has('unit');
}

/** A number of years before "old" is a person's age, which is no time of anything. */
function isAge(to: number, scene: Scene): boolean {
  return scene.word(to) === 'old' || (scene.word(to) === '-' && scene.word(to + 1) === 'old');
}

export const vague = rule(
  'vague-duration',
  [
    'the? past|last|next|coming|first|final? several|few|many|some more? <units>',
    'the? past|last|next|first? a few|several|couple more? <units>',
    'a few|couple of? more? <units>',
    'the? past|last|next couple of <units>',
    '<units> - long',
    'the? <units>',
    '<units> or <units>',
    'a while',
    'some time',
    'several - <unit>',
    'hundreds|thousands|dozens|tens of <units>',
  ],
  (words, scene) => {
    const letter = words.word('units') || words.word('unit');
    const first = scene.word(words.from);
    if (!letter) return duration('X', scene.word(words.to - 1) === 'while' ? 'X' : 'M');
    if (letter === 'WE' || (letter === 'Q' && words.to - words.from < 2) || letter === 'TS') return null;
    if (/^(?:early|small|wee)$/.test(scene.word(words.from - 1)) && letter === 'TH') return null;
    if (isAge(words.to, scene) || (first === 'the' && letter[0] === 'T')) return null;
    for (let at = words.from; at < words.to; at++)
      if (scene.word(at) === 'couple') return duration(2, letter);
    return duration('X', letter);
  },
);

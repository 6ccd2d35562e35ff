/** "for two years", "a three-day visit", "five-year-old", "half an hour", "several months", "the past two weeks". */
import { rule } from '../rule';
import { duration } from '../timex';

const LEAD = 'the? first|last|past|next|previous|following|coming|final? other|additional|more?';
const TAIL = '( -? long|old )?';

export const counted = rule(
  'duration',
  [
    `${LEAD} <n> more|full|straight|consecutive? -? <units> ${TAIL}`,
    `${LEAD} <n> more|full|straight|consecutive? -? <unit> ${TAIL}`,
    'the? <n> <units>',
    'a|an <unit> ( and a half )?',
    '<n> <units> and a half',
    'another|additional <unit>',
    'half an|a <unit>',
    '<n> to|or|and high:<n> <units>',
  ],
  (words, scene) => {
    const letter = words.word('unit') || words.word('units');
    if (letter === 'WE' || (letter === 'TS' && words.has('unit') && !words.has('n'))) return null;
    const text = scene.document.tokens.slice(words.from, words.to).map((t) => t.lower);
    if (text[0] === 'half') return duration(0.5, letter);
    const more = text.includes('half') ? 0.5 : 0;
    const n = words.number('n') ?? 1;
    if (n > 1000 && letter !== 'Y' && letter !== 'TH' && letter !== 'D') return null;
    return duration(n + more, letter);
  },
);

export const vague = rule(
  'vague-duration',
  [
    'the? past|last|next|coming? several|few|many|some <units>',
    'the? past|last|next a? few|several|couple <units>',
    'a few|couple of? more? <units>',
    'the? past|last|next couple of <units>',
    '<units> -? long|old|ago?',
    '<units>',
    'a while',
    'some time',
    'several - <unit>',
  ],
  (words, scene) => {
    const letter = words.word('units') || words.word('unit');
    if (!letter) return duration('X', scene.word(words.to - 1) === 'while' ? 'X' : 'M');
    if (letter === 'WE' || letter === 'Q') return null;
    const text = scene.document.tokens.slice(words.from, words.to).map((t) => t.lower);
    if (text.includes('couple')) return duration(2, letter);
    return duration('X', letter);
  },
);

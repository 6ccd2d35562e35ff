/** "in 1998", "the year 2000", "fiscal 1989", "the '98 campaign", "in nineteen ninety-six". */
import { period } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date } from '../timex';

const BEFORE = new Set(
  'in since until till by from to during through before after of for and between early late mid - and or the than around about circa fiscal year ( back summer winter spring fall autumn'.split(
    ' ',
  ),
);
const COUNTED =
  /^(?:people|men|women|dollars|euros|pounds|miles|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|jobs|workers|soldiers|troops|points|votes|shares|homes|houses|employees|students|civilians|times|square|per|barrels|units|cars|vehicles|members|hours|days|weeks|months|years)$/;
const MONEY = new Set([
  '$',
  '£',
  '€',
  '¥',
  '#',
  'no',
  'number',
  'nearly',
  'over',
  'some',
  'least',
  'room',
  'flight',
  'route',
  'psalm',
]);

export const year = rule(
  'year',
  [
    '( the? year )? <year>',
    '( the? year )? <yy>',
    'the? fiscal year? ,? <year>',
    '( the? year )? <year> / end:<n>',
  ],
  (words, scene) => {
    const value = words.number('year') ?? words.number('yy')!;
    if (!isYear(words.from, words.to, value, scene)) return null;
    return date(period('year', value), 'stated');
  },
);

function isYear(from: number, to: number, value: number, scene: Scene): boolean {
  const { tokens } = scene.document;
  const token = tokens[from]!;
  if (token.lower === 'the' || token.lower === 'year' || token.lower === 'fiscal') return true;
  const before = scene.word(from - 1);
  if (MONEY.has(before) || COUNTED.test(scene.word(to))) return false;
  const after = tokens[to];
  if (after && /^[%°$£€]$/.test(after.text)) return false;
  if (token.kind === 'sign') return BEFORE.has(before);
  if (value >= 1900 && value <= 2060) return token.kind === 'number' || BEFORE.has(before);
  return BEFORE.has(before) && before !== 'of' && before !== 'for' && before !== 'to' && before !== 'and';
}

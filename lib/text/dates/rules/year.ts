/** "in 1998", "the year 2000", "fiscal 1989", "the '98 campaign", "in nineteen ninety-six", "2015/16". */
import { period } from '../period';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { date, range } from '../timex';

export const year = rule(
  'year',
  ['( the? year )? <year>', '( the? year )? <yy>', 'the? fiscal year? ,? <year>', 'fy -? <year>'],
  (words, scene) => {
    const value = words.number('year') ?? words.number('yy')!;
    return isYear(words.from, words.to, value, scene) ? date(period('year', value)) : null;
  },
);

/** "the 2015/16 season", "2015-16": years written together. */
export const yearPair = rule(
  'year-pair',
  ['<pair>', '<year> -|–|/ <n>', 'the? fiscal year? <year> -|–|/ <n>'],
  (words, scene) => {
    const from = words.all('year')[0]?.from ?? words.from;
    const text = scene.document.text.slice(scene.token(from)!.start, scene.token(words.to - 1)!.end);
    const match = /^((?:19|20)(\d\d))[-–/]((?:19|20)?(\d\d))$/.exec(text);
    if (!match) return null;
    const first = Number(match[1]);
    const last = first + ((Number(match[4]) - Number(match[2]) + 100) % 100);
    const short = match[3]!.length === 2;
    return last > first && (short || last === first + 1)
      ? range(period('year', first), period('year', last))
      : null;
  },
);

const CLEAR =
  /^(?:in|since|until|till|by|from|during|through|before|after|between|early|late|mid|than|around|circa|summer|winter|spring|autumn|fall)$/;
const QUANTITY =
  /^(?:about|almost|approximately|around|exactly|least|more|most|nearly|over|roughly|some|than|to|under|up)$/;
const COUNTED =
  /^(?:barrels|cars|civilians|cubic|dollars|employees|euros|feet|hours|homes|houses|jobs|kilometers|kilometres|km|members|men|meters|metres|miles|people|per|percent|points|pounds|shares|soldiers|square|students|times|tonnes|tons|troops|units|vehicles|votes|women|workers)$/;
const NUMBERED =
  /^(?:[$£€¥#№]|no|number|flight|route|psalm|room|highway|page|chapter|article|section|boeing|airbus|windows|iphone|galaxy|office|channel|unit|model|bus)$/;
const COMPOUND = /^(?:era|born|built|model|style|season|vintage|related|based|only|present|to|and)$/;

function isYear(from: number, to: number, value: number, scene: Scene): boolean {
  const token = scene.token(from)!;
  if (/^(?:the|year|fiscal|fy)$/.test(token.lower)) return true;
  const before = scene.token(from - 1);
  const next = scene.token(to);
  const word = scene.word(from - 1);
  if (before && !token.spaced && before.kind !== 'sign') return false;
  if (NUMBERED.test(word) || COUNTED.test(scene.word(to)) || /^[%°$£€]$/.test(next?.text ?? '')) return false;
  if (
    QUANTITY.test(word) &&
    next?.kind === 'word' &&
    /s$/.test(next.lower) &&
    next.spaced &&
    !/ss$/.test(next.lower)
  )
    return false;
  if (next?.text === '-' && !next.spaced && isCompound(to + 1, scene)) return false;
  if (token.kind === 'sign') return CLEAR.test(word) || /^(?:the|of|and)$/.test(word);
  if (value >= 1900 && value <= 2060)
    return token.kind === 'number' || CLEAR.test(word) || isSpelled(from, to, scene);
  return CLEAR.test(word) && !/^(?:than|around|from|by)$/.test(word);
}

/** "a 2000-strong crowd": the number counts. */
function isCompound(at: number, scene: Scene): boolean {
  const after = scene.token(at);
  return after?.kind === 'word' && !after.spaced && !COMPOUND.test(after.lower);
}

/** "nineteen ninety-six" is a year wherever it stands; "two thousand" is not. */
function isSpelled(from: number, to: number, scene: Scene): boolean {
  return to - from >= 2 && scene.word(from) === 'nineteen' && scene.word(from + 1) !== 'hundred';
}

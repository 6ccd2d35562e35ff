/** Times of day: "10:35 a.m.", "5pm", "22:30", "0735 GMT", "3 o'clock", "half past ten". Values are `HH:MM`. */
import type { Token } from '../document';
import type { ClassHit } from './lexicon';
import { cardinal } from './numerals';

const ZONES = new Set(
  'gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst kst hkt sgt aest aedt eat cat wat z'.split(
    ' ',
  ),
);
const DIGITS = /^(\d{1,2})(?:[:.](\d\d))?(?:[:.]\d\d)?(am|pm)?$/;

/** "GMT", "EST" or "local time" after a clock time. */
export function zone(tokens: readonly Token[], at: number): ClassHit | null {
  const token = tokens[at]!;
  if (token.lower === 'local' && tokens[at + 1]?.lower === 'time') return { value: 'local', end: at + 2 };
  if (ZONES.has(token.lower) && token.text === token.text.toUpperCase())
    return { value: token.lower, end: at + 1 };
  return null;
}

/** A clock time that says of itself that it is one: by a.m./p.m., a colon, "o'clock", or a time zone after four digits. */
export function clock(tokens: readonly Token[], at: number): ClassHit | null {
  const token = tokens[at]!;
  // Most numbers of a text are short, and no time of day without a word that says so.
  if (token.kind === 'number' && token.text.length <= 2 && !/^[apo]/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  const four = /^([01]\d|2[0-4])([0-5]\d)$/.exec(token.text);
  if (four && tokens[at + 1] && zone(tokens, at + 1)) return { value: `${four[1]}:${four[2]}`, end: at + 1 };
  const match = DIGITS.exec(token.lower);
  const spelled = match ? null : cardinal(tokens, at);
  if (!match && !spelled) return null;
  const hour = match ? Number(match[1]) : spelled!.value;
  const minute = match?.[2] ?? '00';
  if (hour > 24 || Number(minute) > 59) return null;
  const after = match ? at + 1 : spelled!.end;
  const half = match?.[3]?.[0] ? { half: match[3][0], end: after } : halfOfDay(tokens, after);
  if (half) return hour <= 12 ? { value: stamp(hour, minute, half.half), end: half.end } : null;
  if (/^o['’]clock$/.test(tokens[after]?.lower ?? ''))
    return { value: stamp(hour, minute, ''), end: after + 1 };
  if (match?.[2] && token.text.includes(':')) return { value: stamp(hour, minute, ''), end: after };
  return null;
}

/** "a.m.", "pm": the half of the day after the digits. */
function halfOfDay(tokens: readonly Token[], at: number): { half: string; end: number } | null {
  const word = /^([ap])\.?m$/.exec(tokens[at]?.lower ?? '');
  if (!word) return spacedHalf(tokens, at);
  const point = word[0].includes('.') && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced;
  return { half: word[1]!, end: point ? at + 2 : at + 1 };
}

/** "p. m." with a blank in it, as some agencies write. */
function spacedHalf(tokens: readonly Token[], at: number): { half: string; end: number } | null {
  if (!/^[ap]/.test(tokens[at]?.lower ?? '')) return null;
  const signs = tokens.slice(at, at + 4).map((token) => token.lower);
  return /^[ap]\.m\.?$/.test(signs.join('')) && signs.length > 2
    ? { half: signs[0]!, end: at + (signs[3] === '.' ? 4 : 3) }
    : null;
}

function stamp(hour: number, minute: string, half: string): string {
  const h = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return `${String(h).padStart(2, '0')}:${minute}`;
}

/** Numbers in digits and words: "12", "5 1/2", "twenty-one", "a dozen", "nineteen ninety-six", "21st". */
import type { Token } from '../document';
import { wordMap } from '../word-list';
import { NUMBER_WORDS } from './data/numbers';

export interface Hit {
  readonly value: number;
  readonly end: number;
}

const WORDS = new Map(
  [...wordMap(NUMBER_WORDS)].map(([word, entry]) => [
    word,
    { kind: entry[0]!, value: Number(entry.slice(2)) },
  ]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);

/** The words that can begin a number in words, "a" aside. */
export const NUMBER_WORD_LIST: readonly string[] = [...WORDS.keys(), ...SCALES.keys()];

function word(tokens: readonly Token[], at: number, kinds: string): number | null {
  const found = tokens[at] && WORDS.get(tokens[at].lower);
  return found && kinds.includes(found.kind) ? found.value : null;
}

/** "twenty", "twenty-one", "twenty one": tens and units, below a hundred. */
function below100(tokens: readonly Token[], at: number, lastKinds: string): Hit | null {
  const ten = word(tokens, at, 't');
  if (ten !== null) {
    const hyphen = tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced ? 1 : 0;
    const unit = word(tokens, at + 1 + hyphen, lastKinds);
    if (unit !== null && unit < 10) return { value: ten + unit, end: at + 2 + hyphen };
    return lastKinds === 'o' ? null : { value: ten, end: at + 1 };
  }
  const unit = word(tokens, at, lastKinds);
  return unit === null ? null : { value: unit, end: at + 1 };
}

/** A cardinal: digits, also "5 1/2" and "1.5"; or words up to thousands. Years are numbers too. */
export function cardinal(tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digits(tokens, at);
  const hundred = token.lower === 'a' ? { value: 1, end: at + 1 } : below100(tokens, at, 'u');
  const scale = SCALES.get(tokens[hundred?.end ?? at]?.lower ?? '');
  if (scale !== undefined && (hundred || scale === 12)) {
    return { value: (hundred?.value ?? 1) * scale, end: (hundred?.end ?? at) + 1 };
  }
  return token.lower === 'a' ? null : hundred;
}

function digits(tokens: readonly Token[], at: number): Hit | null {
  const printed = tokens[at]!.text;
  const text = printed.includes(',') ? printed.replace(/,(?=\d{3})/g, '') : printed;
  if (!/^\d{1,6}(?:\.\d{1,2})?$/.test(text)) return null;
  const next = tokens[at + 1]?.text ?? '';
  const fraction = next.length === 3 ? /^([1-3])\/([2-4])$/.exec(next) : null;
  if (fraction) return { value: Number(text) + Number(fraction[1]) / Number(fraction[2]), end: at + 2 };
  if (next === '½') return { value: Number(text) + 0.5, end: at + 2 };
  return { value: Number(text), end: at + 1 };
}

/** An ordinal up to 99: "third", "twenty-first", "21st". */
export function ordinal(tokens: readonly Token[], at: number): Hit | null {
  const inDigits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(tokens[at]?.lower ?? '');
  return inDigits ? { value: Number(inDigits[1]), end: at + 1 } : below100(tokens, at, 'o');
}

/** A year: four digits from 1000 to 2199, or "nineteen ninety-six", "two thousand (and) five". */
export function year(tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    return /^(?:1\d|2[01])\d\d$/.test(token.text) ? { value: Number(token.text), end: at + 1 } : null;
  }
  const first = below100(tokens, at, 'u');
  if (!first) return null;
  if (first.value === 2 && tokens[first.end]?.lower === 'thousand') {
    const and = tokens[first.end + 1]?.lower === 'and' ? 1 : 0;
    const rest = below100(tokens, first.end + 1 + and, 'u');
    return rest ? { value: 2000 + rest.value, end: rest.end } : { value: 2000, end: first.end + 1 };
  }
  if (first.value < 15 || first.value > 20) return null;
  if (tokens[first.end]?.lower === 'hundred') return { value: first.value * 100, end: first.end + 1 };
  const second = below100(tokens, first.end, 'u');
  return second && second.value >= 10 ? { value: first.value * 100 + second.value, end: second.end } : null;
}

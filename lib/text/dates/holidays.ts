/** Days with a name, and the day each falls on in a year. Easter by the anonymous Gregorian algorithm (Meeus/Jones/Butcher). */
import { daysInMonth, numberOfCivil } from '../calendar';
import type { Token } from '../document';
import { wordMap } from '../word-list';
import { HOLIDAYS } from './data/holidays';
import { dateOf, onOrAfter, type Period, period } from './period';

interface Holiday {
  readonly words: readonly string[];
  readonly how: string;
}

/** Holidays by their first word, longer names first. */
const BY_FIRST = new Map<string, Holiday[]>();
for (const [name, how] of wordMap(HOLIDAYS)) {
  const words = name.split(' ');
  const same = BY_FIRST.get(words[0]!) ?? [];
  same.push({ words, how });
  same.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST.set(words[0]!, same);
}

/** The words a holiday's name can begin with, with either apostrophe and without the possessive ending. */
export const HOLIDAY_STARTS: readonly string[] = [...BY_FIRST.keys()].flatMap((word) =>
  word.endsWith("'s") ? [word.slice(0, -2)] : [word],
);

/** The holiday named at a token, written with a capital: how its day is found, and the token behind it. */
export function holidayAt(tokens: readonly Token[], at: number): { value: string; end: number } | null {
  const first = tokens[at]!;
  if (!/^\p{Lu}/u.test(first.text)) return null;
  const named = BY_FIRST.get(plain(first.lower)) ?? BY_FIRST.get(first.word);
  for (const { words, how } of named ?? []) {
    const end = readName(tokens, at, words);
    if (end !== null) return { value: how, end };
  }
  return null;
}

function readName(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let next = at;
  for (const [i, word] of words.entries()) {
    const text = plain(tokens[next]?.lower ?? '');
    const last = i === words.length - 1;
    if (text !== word && !(last && text.replace(/'s?$/, '') === word) && text.replace(/'/g, '') !== word)
      return null;
    next++;
    if (word !== 'st.' && tokens[next]?.text === "'" && !tokens[next]!.spaced && !last) next++;
  }
  return next;
}

function plain(lower: string): string {
  return lower.replace(/’/g, "'");
}

/** The day a holiday falls on in a year, by the form `data/holidays.ts` describes. */
export function holidayIn(form: string, year: number): Period | null {
  const blank = form.indexOf(' ');
  if (blank >= 0 && year % 2 !== 0) return null;
  const how = blank < 0 ? form : form.slice(0, blank);
  if (how[0] === 'E') return period('day', easter(year) + Number(how.slice(1)));
  const month = Number(how.slice(0, 2));
  if (how[2] === '-') return dateOf(year, month, Number(how.slice(3)));
  const wanted = Number(how.at(-1));
  if (how[2] === '>') return period('day', onOrAfter(numberOfCivil(year, month, Number(how[3])), wanted));
  if (how[3] === 'L')
    return period('day', onOrAfter(numberOfCivil(year, month, daysInMonth(year, month) - 6), wanted));
  return period('day', onOrAfter(numberOfCivil(year, month, 1), wanted) + 7 * (Number(how[3]) - 1));
}

function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return numberOfCivil(year, Math.floor(f / 31), (f % 31) + 1);
}

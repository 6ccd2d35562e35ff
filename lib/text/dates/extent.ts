/** How far an expression's words reach: "the", "early", "nearly", "the end of" before it, "or so" after it. */
import type { TextDocument } from '../document';
import { wordSet } from '../word-list';
import type { Timex } from './timex';

const PARTS = wordSet('early\nlate\nmid\nearlier\nlater');
const ABOUT = wordSet('about\nalmost\napproximately\naround\nexactly\njust\nnearly\nonly\nroughly');
/** What qualifies an amount. */
const AMOUNT = wordSet('over\nsome\nunder');
const AMOUNT_PHRASES = phrases([
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'as long as',
]);
const PERIOD_PHRASES = phrases([
  'the end of',
  'the beginning of',
  'the start of',
  'the middle of',
  'the close of',
  'the turn of',
]);
const AFTER = phrases(['or so', 'or more', 'or less']);
/** Rules whose expression goes without the article: in "the 1992 protests" it belongs to the protests. */
const BARE = wordSet('calendar-date\nmonth\nweekday\nyear\nage-of-thing');

/** The token range of the whole expression around its core, not reaching before `free` or behind `limit`. */
export function widen(
  document: TextDocument,
  core: { readonly from: number; readonly to: number; readonly rule: string; readonly timex: Timex },
  free: number,
  limit: number,
): { from: number; to: number } {
  const { tokens } = document;
  const word = (at: number) => tokens[at]?.lower ?? '';
  const isAmount = core.timex.type === 'DURATION' || /^(?:ago|earlier-later)$/.test(core.rule);
  const hyphened = word(core.from + 1) === '-';
  const before = isAmount ? AMOUNT_PHRASES : PERIOD_PHRASES;
  let start = core.from;
  for (;;) {
    const last = word(start - 1);
    const phrase = before.find(
      (p) => start - p.length >= free && p.every((w, i) => word(start - p.length + i) === w),
    );
    if (phrase) start -= phrase.length;
    else if (start - 2 >= free && last === '-' && word(start - 2) === 'mid') start -= 2;
    else if (start - 1 < free) break;
    else if (PARTS.has(last) || ABOUT.has(last) || (isAmount && AMOUNT.has(last))) start--;
    else {
      const open = start < core.from || !(BARE.has(core.rule) || hyphened);
      if (last === 'the' && open && word(start) !== 'the') start--;
      break;
    }
  }
  const tail = AFTER.find((p) => core.to + p.length <= limit && p.every((w, i) => word(core.to + i) === w));
  return { from: start, to: core.to + (tail?.length ?? 0) };
}

function phrases(list: readonly string[]): readonly string[][] {
  return list.map((phrase) => phrase.split(' '));
}

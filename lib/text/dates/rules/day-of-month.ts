/** "on the 21st", "until the 3rd", "the 21st of this month": a day of the month spoken of, or of the one that the tense asks for. */
import { containing, dateOf, type Period, shift } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date } from '../timex';

export const dayOfMonth = rule(
  'day-of-month',
  ['the <ord>', 'the <ord> of? rel:last|this|next month'],
  (words, scene) => {
    if (!scene.now || !isDay(words, scene)) return null;
    const dom = words.number('ord')!;
    const current = scene.current('month')!;
    const rel = words.word('rel');
    if (rel) return dated(shift(current, BY[rel]!), dom, 'stated');
    const named = scene.inSentence(words.from, REACH);
    if (named && (named.unit === 'month' || named.unit === 'day'))
      return dated(containing(named, 'month'), dom, 'inferred');
    const ahead = scene.direction(words.from, words.to) === 'future';
    for (const by of ahead ? [0, 1, 2] : [0, -1, -2]) {
      const day = inMonth(shift(current, by), dom);
      if (day && (ahead ? day.index >= scene.now.index : day.index <= scene.now.index))
        return date(day, 'inferred');
    }
    return null;
  },
);

const BY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** How far back in the sentence the month may be named, in tokens. */
const REACH = 16;

const BEFORE = /^(?:by|from|on|since|till|until)$/;
const AFTER = /^(?:after|and|as|at|but|by|for|in|or|to|when|while|with)$/;
/** Holes of a golf course are numbered too. */
const GOLF = /^(?:birdie|birdied|bogey|bogeyed|eagle|eagled|fairway|green|hole|holed|par|putt|tee|teed)$/;

/** In figures, behind a preposition, and nothing behind it that the number could belong to. */
function isDay(words: Words, scene: Scene): boolean {
  const figure = scene.token(words.from + 1)!;
  if (figure.kind !== 'number') return false;
  if (!words.has('rel')) {
    const next = scene.token(words.to);
    if (!BEFORE.test(scene.word(words.from - 1))) return false;
    if (next?.text === '-' || (next?.kind === 'word' && !AFTER.test(next.lower))) return false;
  }
  const { firstToken, endToken } = scene.document.sentences[figure.sentence]!;
  for (let at = firstToken; at < endToken; at++) if (GOLF.test(scene.word(at))) return false;
  return true;
}

function dated(month: Period, dom: number, certainty: 'stated' | 'inferred') {
  const day = inMonth(month, dom);
  return day && date(day, certainty);
}

function inMonth(month: Period, dom: number): Period | null {
  return dateOf(Math.floor(month.index / 12), (month.index % 12) + 1, dom);
}

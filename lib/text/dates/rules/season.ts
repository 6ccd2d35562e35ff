/** "last summer", "the winter of 1994", "spring 2016", "this fall", "over the summer". */
import { containing, firstDay, type Period, period, shift, yearOf } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, unresolved } from '../timex';

const LETTERS = ['SP', 'SU', 'FA', 'WI'];

export const season = rule(
  'season',
  [
    '<season> ( ,|of? <year> )?',
    '<season> of? <year> -|–|/ <n>',
    '<season> of? <yy>',
    '<season> of that|the same? year',
    'that:that <season>',
    'dir:last|this|next|past|coming <season>',
    '<season> months',
    'this dir:past|coming <season>',
    "rel:last|this|next year ’s|'s <season>",
  ],
  (words, scene) => {
    const which = words.number('season')!;
    if (words.has('n') && words.number('n') !== (words.number('year')! + 1) % 100) return null;
    const year = words.number('year') ?? words.number('yy') ?? sameYear(words, scene);
    if (year !== undefined) return date(period('season', year * 4 + which));
    const { now } = scene;
    const dir = words.word('dir');
    if (!dir && (!isSeason(which, words, scene) || isModifier(words, scene))) return null;
    if (!now) return unresolved(`XXXX-${LETTERS[which]}`);
    const current = containing(now, 'season');
    return date(
      near(current, which, dir || 'the', scene.direction(words.from, words.to), now),
      dir ? 'stated' : 'inferred',
    );
  },
);

/** The season of that name that is last, next, or the one of this year. */
function near(current: Period, which: number, dir: string, direction: string, now: Period): Period {
  const offset = (((which - (current.index % 4)) % 4) + 4) % 4;
  const coming = shift(current, offset);
  const last = offset === 0 ? current : shift(coming, -4);
  if (dir === 'last' || dir === 'past') return offset === 0 ? shift(current, -4) : last;
  if (dir === 'next' || dir === 'coming') return offset === 0 ? shift(current, 4) : coming;
  if (dir === 'this') return yearOf(coming) === yearOf(now) || offset === 0 ? coming : last;
  if (direction === 'past') return last;
  if (direction === 'future') return coming;
  const middle = (p: Period) => Math.abs(firstDay(p) + 45 - now.index);
  return middle(last) <= middle(coming) ? last : coming;
}

/** "the autumn of that year": the year spoken of. */
function sameYear(words: Words, scene: Scene): number | undefined {
  const named = words.has('that') || (scene.word(words.to - 1) === 'year' && !words.has('rel'));
  const year = named ? scene.before(words.from, null, 3) : null;
  return year ? yearOf(year) : undefined;
}

const BEFORE = /^(?:the|in|by|since|until|during|of|this|each|every|early|late|mid|through)$/;
const BEFORE_FALL = /^(?:this|last|next|in|by|since|until|early|late|each|every)$/;

/** Seasons are also verbs, springs and falls: a preposition or another season must stand before them. */
function isSeason(which: number, words: Words, scene: Scene): boolean {
  if (words.has('that')) return true;
  const before = scene.word(words.from - 1);
  if (/^(?:and|or)$/.test(before) && scene.saidUpTo(words.from - 1)?.unit === 'season') return true;
  if (scene.word(words.from) === 'fall') return BEFORE_FALL.test(before);
  return BEFORE.test(before) && !(which === 0 && scene.word(words.to) === 'of');
}

/** What may follow a season that is a time: "in the summer of", "by winter he", "the spring was". */
const AFTER =
  /^(?:after|all|also|and|are|as|at|because|before|but|by|can|could|did|for|from|had|has|have|he|her|his|i|if|in|into|is|it|its|last|may|might|my|next|not|of|on|or|our|over|she|should|since|so|than|that|the|their|there|these|they|this|through|to|too|until|was|we|were|when|where|which|while|who|will|with|without|would|you|\p{L}+ed)$/u;

/** "the summer flow of the river": before a noun a season says of what kind a thing is, not when it was. */
function isModifier(words: Words, scene: Scene): boolean {
  if (words.has('that') || scene.word(words.to - 1) === 'months') return false;
  const next = scene.token(words.to);
  return next?.text === '-' || (next?.kind === 'word' && next.text === next.lower && !AFTER.test(next.lower));
}

/**
 * "right now", "in recent years", "the future": times without a place on the calendar, as TimeML marks them. The bare
 * adverbs ("now", "currently", "recently", "soon") are left out: annotators mark every other one, they name nothing
 * that could be looked up, and painted they would only be noise.
 */
import { rule } from '../rule';
import type { Scene } from '../scene';
import { unresolved } from '../timex';

export const present = rule(
  'present',
  ['right now', 'now', 'these days', 'at present', 'nowadays', 'at this time'],
  (words, scene) => {
    const alone = words.to - words.from === 1 && scene.word(words.from) === 'now';
    return alone && !/^(?:until|till|for|by|between)$/.test(scene.word(words.from - 1))
      ? null
      : unresolved('PRESENT_REF');
  },
);

export const past = rule(
  'past',
  ['recent <units>', 'recent <units> and <units>', 'the recent? past', 'past years'],
  (words, scene) => (isNoun('past', words.from, words.to, scene) ? unresolved('PAST_REF') : null),
);

export const future = rule(
  'future',
  [
    'the near|distant|immediate|foreseeable? future',
    'the near|short term',
    'coming|future <units>',
    'as soon as possible',
    'a later date',
    'one:one day',
  ],
  (words, scene) => {
    const isMeant = words.has('one')
      ? isSomeDay(words.from, scene)
      : isNoun('future', words.from, words.to, scene);
    return isMeant ? unresolved('FUTURE_REF') : null;
  },
);

const AFTER_NOUN = /^(?:and|as|but|for|if|in|is|it|or|that|they|to|was|we|when|with|you)$/;

/** "The past" and "the future" as nouns, not "the past president" or "the future of the mill". */
function isNoun(word: string, from: number, to: number, scene: Scene): boolean {
  if (scene.word(to - 1) !== word) return true;
  const next = scene.token(to);
  return next?.kind !== 'word' || AFTER_NOUN.test(next.lower) || scene.word(from - 1) === 'in';
}

/** "will one day lead": no length of time, but a time to come. */
export function isSomeDay(at: number, scene: Scene): boolean {
  return scene.word(at + 1) === 'day' && MODAL.test(scene.word(at - 1));
}

const MODAL = /^(?:can|could|may|might|must|should|will|would)$/;

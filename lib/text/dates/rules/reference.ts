/** "now", "recently", "in the future": times without a place on the calendar, as TimeML marks them. */
import { rule } from '../rule';
import { unresolved } from '../timex';

export const present = rule(
  'present',
  ['right? now', 'currently', 'these days', 'at present', 'nowadays'],
  (words, scene) => {
    const word = scene.word(words.from);
    const next = scene.token(words.to);
    // "Now, …" opens a thought; "every now and again" counts no time.
    if (
      word === 'now' &&
      (scene.word(words.from - 1) === 'every' ||
        (next?.text === ',' && scene.token(words.from)!.text === 'Now'))
    )
      return null;
    return unresolved('PRESENT_REF');
  },
);

export const past = rule(
  'past',
  ['more? recently', 'recent <units>', 'the recent? past', 'past years', 'recent <units> and <units>'],
  (words, scene) => {
    if (
      scene.word(words.to - 1) === 'past' &&
      /^\p{L}/u.test(scene.word(words.to)) &&
      !/^(?:and|but|or|when|that|to|is|was|with|for|as)$/.test(scene.word(words.to)) &&
      scene.word(words.from - 1) !== 'in'
    )
      return null;
    return unresolved('PAST_REF');
  },
);

export const future = rule(
  'future',
  [
    'soon',
    'the near|distant|immediate|foreseeable? future',
    'the near|short term',
    'coming|future <units>',
    'as soon as possible',
    'a later date',
  ],
  (words, scene) => {
    if (
      scene.word(words.from) === 'soon' &&
      (/^(?:as|how|too|very)$/.test(scene.word(words.from - 1)) ||
        /^(?:after|as|enough|became|found|began)$/.test(scene.word(words.to)))
    )
      return null;
    if (scene.word(words.to) === 'of' && scene.word(words.to - 1) === 'future') return null;
    return unresolved('FUTURE_REF');
  },
);

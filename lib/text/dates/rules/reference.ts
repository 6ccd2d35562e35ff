/** "now", "recently", "in the future": times without a place on the calendar, as TimeML marks them. */
import { rule } from '../rule';
import { unresolved } from '../timex';

export const present = rule(
  'present',
  [
    'right? now',
    'currently',
    'current',
    'these days',
    'at present',
    'at the? moment',
    'nowadays',
    'at this time',
  ],
  (words, scene) => {
    if (scene.word(words.from) === 'current' && /^(?:account|affairs|events)$/.test(scene.word(words.to)))
      return null;
    return unresolved('PRESENT_REF');
  },
);
export const past = rule(
  'past',
  [
    'recently',
    'more? recently',
    'recent',
    'recent years|days|weeks|months|decades',
    'previously',
    'the past',
    'formerly',
    'the recent past',
  ],
  () => unresolved('PAST_REF'),
);
export const future = rule(
  'future',
  [
    'soon',
    'the future',
    'future',
    'the near future|term',
    'the short term',
    'coming|future weeks|months|years|days|quarters',
    'as soon as possible',
    'a later date',
  ],
  () => unresolved('FUTURE_REF'),
);

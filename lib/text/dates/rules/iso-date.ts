/** "The file is dated 2016-03-15." */
import { dateOf } from '../period';
import { rule } from '../rule';
import { date } from '../timex';

export const isoDate = rule('iso-date', ['<year> - month:<n> - date:<n>'], (words, scene) => {
  const parts = scene.document.text.slice(
    scene.document.tokens[words.from]!.start,
    scene.document.tokens[words.to - 1]!.end,
  );
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(parts);
  const day = match && dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day && date(day);
});

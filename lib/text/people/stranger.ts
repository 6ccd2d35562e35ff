/** "A Mr Ruiz called": a title behind "a" or "one" names somebody whom the text does not know. */
import type { Decided } from './decide';
import { COURTESY } from './lexicon';
import type { Word } from './words';

/** True for a name with such a title before it. */
export function isStranger(words: readonly Word[], { first }: Decided): boolean {
  const dotted = words[first - 1]?.text === '.';
  const title = words[dotted ? first - 2 : first - 1];
  const article = words[dotted ? first - 3 : first - 2];
  return (
    title !== undefined &&
    (title.classes & COURTESY) !== 0 &&
    title.shape === 'title' &&
    /^(?:a|one)$/.test(article?.lower ?? '')
  );
}

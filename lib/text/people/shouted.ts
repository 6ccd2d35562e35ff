/** "Kerry Says He Will Meet Putin": where every word is capitalised, a capital says nothing. */
import type { SentenceSpan } from './candidates';
import { COMMON, FUNCTION, GIVEN, PERSON_VERB, SPEECH, SURNAME } from './lexicon';
import type { Word } from './words';

/** Short words that title case capitalises: in lower case they tell running text. */
const RUNNING = new Set('is are was were has had he she it his her be not who its they'.split(' '));

/** True for a sentence set in title case or in capitals. */
export function isShouted(words: readonly Word[], span: SentenceSpan): boolean {
  let capital = 0;
  let lower = 0;
  let dull = 0;
  for (let i = span.first; i < span.end; i++) {
    const word = words[i]!;
    if (word.shape === 'sign') continue;
    if (word.shape === 'lower') {
      if (word.text.length > 3 || RUNNING.has(word.lower)) lower++;
    } else {
      capital++;
      if (
        i > span.first &&
        word.classes & (COMMON | FUNCTION | SPEECH | PERSON_VERB) &&
        !(word.classes & (GIVEN | SURNAME))
      )
        dull++;
    }
  }
  if (lower > 0 && words[span.end - 1]?.text === '.') return false;
  return capital >= 4 && lower <= capital / 6 && dull >= 1;
}

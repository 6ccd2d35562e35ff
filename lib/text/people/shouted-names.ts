/** "LINDQVIST TO MEET ACHTERBERG", "TAPPER: Is it true?": in capitals, only names the article spells elsewhere. */
import type { SentenceSpan } from './candidates';
import { isFull, type Names, type Sighting } from './decide';
import { classesOf, FUNCTION, GIVEN, SURNAME } from './lexicon';
import type { Word } from './words';

const LONGEST = 5;

/** Sightings of one sentence that are names of the article in capitals. */
export function shoutedNames(words: readonly Word[], span: SentenceSpan, names: Names): Sighting[] {
  const found: Sighting[] = [];
  const label = isLabel(words, span);
  if (!label && !isInCapitals(words, span)) return found;
  for (let at = span.first; at < (label ? Math.min(span.end, span.first + LONGEST) : span.end); at++) {
    const length = words[at]!.shape === 'upper' ? longestName(words, at, span.end, names) : 0;
    if (length === 0) continue;
    const parts = words.slice(at, at + length).map((word) => word.lower);
    found.push({
      first: at,
      end: at + length,
      sentence: span.index,
      parts,
      at: parts.map((_, i) => at + i),
      key: parts.join(' '),
      syllables: false,
      evidence: isFull(parts) ? [] : ['known'],
      partOfOther: false,
      company: false,
      shouted: true,
      opens: at === span.first,
      inList: false,
    });
    at += length - 1;
  }
  return found;
}

function longestName(words: readonly Word[], at: number, end: number, names: Names): number {
  const parts: string[] = [];
  let longest = 0;
  for (let i = at; i < end && i < at + LONGEST && words[i]!.shape === 'upper'; i++) {
    parts.push(words[i]!.lower);
    if (parts.length === 1 ? isSurname(parts[0]!, names) : names.full.has(parts.join(' ')))
      longest = i + 1 - at;
    if (words[i]!.possessive) break;
  }
  return longest;
}

function isSurname(word: string, names: Names): boolean {
  const k = classesOf(word);
  return (
    word.length > 2 && names.lift.has(word) && !(k & FUNCTION) && (k === 0 || (k & (GIVEN | SURNAME)) !== 0)
  );
}

/** A transcript's speaker label: "JAKE TAPPER, HOST: ". */
function isLabel(words: readonly Word[], span: SentenceSpan): boolean {
  for (let i = span.first; i < span.end && i < span.first + LONGEST; i++) {
    if (words[i]!.text === ':') return i > span.first;
    if (words[i]!.shape !== 'upper' && words[i]!.text !== ',') return false;
  }
  return false;
}

function isInCapitals(words: readonly Word[], span: SentenceSpan): boolean {
  let upper = 0;
  for (let i = span.first; i < span.end; i++) {
    const shape = words[i]!.shape;
    if (shape === 'upper') upper++;
    else if (shape === 'lower' || shape === 'title') return false;
  }
  return upper > 1;
}

/** "Ruiz Foundation", "Hurricane Ruiz", "Ruiz Shoes Inc": a name that its neighbours make part of another. */
import type { Candidate } from './candidates';
import { CALENDAR, COMPANY, FUNCTION, NAMING, ORGANISATION, ROLE, TITLE } from './lexicon';
import { isCapital, type Word } from './words';

/** True where the neighbours make the candidate part of another name: "Ruiz Foundation", "Hurricane Ruiz". */
export function isPartOfOther(words: readonly Word[], c: Candidate, shouted: boolean): boolean {
  const left = words[c.first - 1];
  const right = words[c.end];
  if (left?.text === '@' || left?.text === '#') return true;
  // "Martin Luther King Day", but "Doris Day".
  if (c.parts.length > 2 && c.parts.at(-1) === 'day') return true;
  if (c.parts.length === 1 && (left?.text === '&' || right?.text === '&')) return true;
  if (left && isCapital(left) && left.classes & NAMING && words[c.first]!.spaced && !left.possessive)
    return true;
  // "St. Paul".
  if (left?.text === '.' && isSaint(words, c.first)) return true;
  // "HMS Queen Ruiz".
  const far = words[c.first - 2];
  if (left && far && isCapital(left) && left.classes & TITLE && far.shape === 'upper' && far.classes & NAMING)
    return true;
  if (words[c.end - 1]!.possessive) return false;
  for (let i = c.end; i < c.end + (shouted ? 1 : 4); i++) {
    const word = words[i];
    if (!word?.spaced || !isCapital(word) || word.classes & (TITLE | ROLE | CALENDAR | FUNCTION))
      return false;
    if (word.classes & ORGANISATION) return true;
  }
  return false;
}

function isSaint(words: readonly Word[], first: number): boolean {
  return (
    words[first - 2]?.lower === 'st' &&
    words[first - 2]!.shape === 'title' &&
    words[first - 1]!.spaced === false
  );
}

/** "Ruiz Shoes Inc": a company of the candidate's name. */
export function isCompany(words: readonly Word[], c: Candidate): boolean {
  for (let i = c.end; i < c.end + 4; i++) {
    const word = words[i];
    if (!word?.spaced || !isCapital(word)) return false;
    if (word.classes & COMPANY) return true;
  }
  return false;
}

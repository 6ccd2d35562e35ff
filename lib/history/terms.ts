/** The terms a reading is found by. Each kind has a prefix, so that a word is never taken for a site. */
import { hash } from '../memory/hash';
import { nameIdentity } from '../memory/same-name';
import type { Reading } from '../memory/types';
import type { Day } from '../text/types';
import { wordsOf } from './words';

/** Terms of the text beyond this many add little and cost as much. */
const MOST_WORDS = 4_000;

/** Odd, so that no two numbers become one; of the golden ratio, so that neighbours end up far apart. */
const SPREAD = 0x9e3779b1;

export const wordTerm = (word: string): number => hash(`w:${word}`);
export const siteTerm = (site: string): number => hash(`s:${site}`);
/** Relating's features. Names fill only the lowest of the 32 bits, and would crowd into few blocks: they are spread. */
export const featureTerm = (feature: number): number => Math.imul(feature, SPREAD) >>> 0;
/** A day, month (`YYYY-MM`) or year (`YYYY`) it was first read in. */
export const dayTerm = (day: string): number => hash(`d:${day}`);

/**
 * One term for all names that may be one person's ("Ana Ruiz", "A. Ruiz", "Ana María Ruiz"): first initial and last
 * word. `samePersonName` decides among what it finds.
 */
export function personTerm(name: string): number {
  const parts = nameIdentity(name).split(' ');
  return hash(`p:${parts.length > 1 ? (parts[0]?.[0] ?? '') : ''} ${parts.at(-1) ?? ''}`);
}

type Found = Pick<Reading, 'title' | 'site' | 'outlet' | 'people'>;

/** Terms kept as long as the reading: relating's features, people, outlet, day, and the words of title and names. */
export function factTerms(reading: Found, day: Day, features: Iterable<number>): Uint32Array<ArrayBuffer> {
  const terms = new Set(Array.from(features, featureTerm));
  terms.add(siteTerm(reading.site));
  for (const part of [day, day.slice(0, 7), day.slice(0, 4)]) terms.add(dayTerm(part));
  for (const word of factWords(reading)) terms.add(wordTerm(word));
  for (const person of reading.people) terms.add(personTerm(person.name));
  return Uint32Array.from(terms).sort();
}

/** Terms kept as long as the text: its words. */
export function textTerms(text: string): Uint32Array<ArrayBuffer> {
  const terms = new Set<number>();
  for (const word of wordsOf(text)) {
    terms.add(wordTerm(word));
    if (terms.size >= MOST_WORDS) break;
  }
  return Uint32Array.from(terms).sort();
}

/** Words a reading is found by even when its text is gone: of its title, outlet and people. */
export function factWords(reading: Pick<Found, 'title' | 'outlet' | 'people'>): Set<string> {
  const words = new Set([...wordsOf(reading.title), ...wordsOf(reading.outlet)]);
  for (const person of reading.people) for (const word of wordsOf(person.name)) words.add(word);
  return words;
}

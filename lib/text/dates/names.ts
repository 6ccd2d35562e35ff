/** Words of the calendar that are names in this article: "Theresa May", "April Ryan", "Sunday Adebayo". */
import type { TextDocument } from '../document';
import { wordSet } from '../word-list';
import { BEFORE_DATE_WORDS } from './data/before-date';

const MONTH_NAMES = wordSet('april\naugust\njune\nmay\nmarch');
const BEFORE_DATE = wordSet(BEFORE_DATE_WORDS);
/** Months and weekdays, in full. */
export const CALENDAR = wordSet(
  'april\naugust\ndecember\nfebruary\nfriday\njanuary\njuly\njune\nmarch\nmay\nmonday\nnovember\noctober\nsaturday\nseptember\nsunday\nthursday\ntuesday\nwednesday',
);

/**
 * The month at a token, where it is a person's surname: written after a first name or a courtesy title in running
 * text ("Mrs May", "Theresa May"). Headlines in title case prove nothing.
 */
export function monthAsName(document: TextDocument, at: number): string | null {
  const token = document.tokens[at]!;
  const before = document.tokens[at - 1];
  if (!MONTH_NAMES.has(token.lower) || !token.capital) return null;
  if (!before?.capital || !token.spaced || before.sentence !== token.sentence) return null;
  if (BEFORE_DATE.has(before.lower) || CALENDAR.has(before.lower) || isTitleCase(document, at)) return null;
  return /^\d/.test(document.tokens[at + 1]?.text ?? '') ? null : token.lower;
}

/** The weekday at a token and the capital that follows it, which may be a name: "sunday adebayo". */
export function dayBeforeName(document: TextDocument, at: number): string | null {
  const token = document.tokens[at]!;
  const next = document.tokens[at + 1];
  if (!token.lower.endsWith('day') || !CALENDAR.has(token.lower) || !next?.spaced) return null;
  if (next.kind !== 'word' || !next.capital || CALENDAR.has(next.lower)) return null;
  return isTitleCase(document, at) ? null : `${token.lower} ${next.word}`;
}

/** True for a word that can stand before a date with a capital of its own: "On", "Last". */
export function canPrecedeDate(lower: string): boolean {
  return BEFORE_DATE.has(lower);
}

/** True for a token of a sentence in title case. */
export function isTitleCase(document: TextDocument, at: number): boolean {
  return document.sentences[document.tokens[at]!.sentence]!.titleCase;
}

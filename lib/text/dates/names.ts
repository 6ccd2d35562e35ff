/** Words of the calendar that are names in this article: "Theresa May", "April Ryan", "Sunday Adebayo". */
import type { TextDocument, Token } from '../document';
import { wordSet } from '../word-list';
import { wordOf } from './lexicon';

const MONTH_NAMES = wordSet('april\naugust\njune\nmay\nmarch');
const BEFORE_DATE = wordSet(
  'a\nabout\nafter\nago\nall\nalso\nand\nany\nare\naround\nas\nat\nbefore\nbetween\nbut\nby\ncoming\nduring\neach\nearly\neast\nevery\nfollowing\nfor\nfrom\nher\nhis\nif\nin\nis\nits\nlast\nlate\nlater\nmid\nmost\nnext\nof\non\nor\nour\npast\nprevious\nsaid\nsince\nstarting\nsuper\nthan\nthat\nthe\ntheir\nthen\nthere\nthey\nthis\nthough\nthrough\ntill\nto\ntoday\ntomorrow\nuntil\nwas\nwe\nwhat\nwhen\nwhile\nwith\nyesterday\nyou\nit\ni\nhe\nshe\nwho',
);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * The months that are a person's surname here: written after a first name or a courtesy title somewhere in the
 * running text ("Mrs May", "Theresa May"). Headlines in title case prove nothing.
 */
export function monthsAsNames(document: TextDocument): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [at, token] of document.tokens.entries()) {
    if (!MONTH_NAMES.has(token.lower) || !isCapitalised(token)) continue;
    const before = document.tokens[at - 1];
    if (!before || !isCapitalised(before) || !token.spaced || before.sentence !== token.sentence) continue;
    if (BEFORE_DATE.has(before.lower) || CALENDAR.test(before.lower) || isTitleCase(document, at)) continue;
    if (/^\d/.test(document.tokens[at + 1]?.text ?? '')) continue;
    names.add(token.lower);
  }
  return names;
}

/**
 * Weekdays with the capital that follows them, where the article says the two together more than once: "Sunday
 * Adebayo". A date stands before the same name once at most.
 */
export function daysAsNames(document: TextDocument): ReadonlySet<string> {
  const once = new Set<string>();
  const names = new Set<string>();
  for (const [at, token] of document.tokens.entries()) {
    const next = document.tokens[at + 1];
    if (!token.lower.endsWith('day') || !CALENDAR.test(token.lower) || !next?.spaced) continue;
    if (
      next.kind !== 'word' ||
      !isCapitalised(next) ||
      CALENDAR.test(next.lower) ||
      isTitleCase(document, at)
    )
      continue;
    const pair = `${token.lower} ${wordOf(next)}`;
    if (once.has(pair)) names.add(pair);
    once.add(pair);
  }
  return names;
}

/** True for a word that can stand before a date with a capital of its own: "On", "Last". */
export function canPrecedeDate(lower: string): boolean {
  return BEFORE_DATE.has(lower);
}

export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** True for a sentence in which nearly every longer word has a capital: a headline, where capitals prove nothing. */
export function isTitleCase(document: TextDocument, at: number): boolean {
  const sentence = document.sentences[document.tokens[at]!.sentence]!;
  let words = 0;
  let capitals = 0;
  const end = Math.min(sentence.endToken, sentence.firstToken + 40);
  for (let i = sentence.firstToken; i < end; i++) {
    const token = document.tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapitalised(token)) capitals++;
  }
  return words > 2 && capitals > words * 0.7;
}

/** What the whole article tells about its dates: which figure comes first, and which months and days are names. */
import type { TextDocument, Token } from '../document';
import { wordSet } from '../word-list';
import { CALENDAR, dayBeforeName, monthAsName } from './names';

export interface Evidence {
  /** True where the article writes the day before the month in figures. */
  readonly dayFirst: boolean;
  /** Months that are somebody's surname, and "sunday adebayo" where the article says that more than once. */
  readonly names: ReadonlySet<string>;
  /** True for a report of a game played in quarters: its third quarter is none of the year. */
  readonly hasGame: boolean;
}

/** So many words of play make a report of a game. */
const GAME = 3;
const PLAY = wordSet(
  'buzzer\ncornerback\ndunk\ndunks\nfumble\nhalftime\ninterception\nlayup\nlinebacker\nnba\nnfl\novertime\npunt\nquarterback\nquarterbacks\nrebounds\ntouchdown\ntouchdowns\nturnovers\nwnba',
);

/** What a token must be to be looked at closely: nearly every word of a text is none of these. */
const TELLING = new Set([...PLAY, ...CALENDAR]);

/** Tokens looked at between two yields. */
const SLICE = 16_000;
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.](?:\d{2}|\d{4})$/;
const DAY_OF_MONTH = /^\d{1,2}(?:st|nd|rd|th)?$/;

/**
 * One pass over the tokens. For the order of figures a figure over 12 settles it; else "15 March" against
 * "March 15" in the text; month first where nothing speaks. Yields between bounded steps.
 */
export function* gatherEvidence(document: TextDocument): Generator<void, Evidence> {
  const { tokens } = document;
  const names = new Set<string>();
  const once = new Set<string>();
  let plays = 0;
  let figures = 0;
  let words = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at % SLICE === SLICE - 1) yield;
    const token = tokens[at]!;
    if (token.kind === 'number') figures += orderOf(token);
    if (!TELLING.has(token.lower)) continue;
    if (PLAY.has(token.lower)) plays++;
    if (token.kind !== 'word' || !CALENDAR.has(token.lower)) continue;
    if (isDayOfMonth(tokens[at - 1])) words++;
    if (isDayOfMonth(tokens[at + 1])) words--;
    const month = monthAsName(document, at);
    if (month) names.add(month);
    const pair = dayBeforeName(document, at);
    if (!pair) continue;
    // A date stands before the same name once at most.
    if (once.has(pair)) names.add(pair);
    once.add(pair);
  }
  return { dayFirst: figures !== 0 ? figures > 0 : words > 0, names, hasGame: plays >= GAME };
}

/** 1 for a date in figures that must begin with the day, -1 for one that must begin with the month. */
function orderOf({ text }: Token): number {
  const match = text.length < 6 ? null : NUMERIC.exec(text);
  if (!match) return 0;
  return Number(match[1]) > 12 ? 1 : Number(match[2]) > 12 ? -1 : 0;
}

function isDayOfMonth(token: Token | undefined): boolean {
  return token?.kind === 'number' && DAY_OF_MONTH.test(token.lower);
}

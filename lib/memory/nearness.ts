/**
 * How near two articles are to being reports of one event: the likeness of their texts, moved by when they were
 * published, what days they tell of and whom. The weights were set on the development sets and on stories of our
 * own; each says why it is there.
 */
import type { Likeness } from './compare';
import { isPrecise } from './occasion';

/** Least nearness for the same event. */
export const SAME_EVENT = 0.39;

/** Reports of one event appear together: published within a day, or a month, of each other. */
const NEXT_DAY = 0.07;
const SAME_MONTH = 0.03;
/** Alike but more than a month apart is more likely the next occasion, the more so the longer. */
const MONTH_APART = 0.1;
const QUARTER_APART = 0.2;
/** Both tell of something on the same days. */
const SAME_DAYS = 0.06;
/** One names the day of the other's event beside its own. */
const DAY_TOLD = 0.04;
/** A day two articles share says nothing where they share hardly a word: much happens at New Year. */
const OF_THE_DAY = 0.14;
/** Different happenings of different days. */
const APART = 0.05;
/** Texts long enough to tell that share names and few or no words beside are of two things in one place. */
const FEW_WORDS = 0.1;
const NAMES_ALONE = 0.25;
/** Other protagonists, other event. The same ones make the same event likelier only where no dates tell better. */
const CAST = 0.4;
const CAST_NEUTRAL = 0.6;
const CAST_MOST = 0.25;
/** Least part of carried sentences, and least number of them, for one and the same report. */
const CARRIED = 0.6;
const CARRIED_SENTENCES = 3;

/** True when one text is the other, or cut from it, or both from the same agency's, and their days do not forbid it. */
export function isSameReport({ carried, carriedSentences, occasion }: Likeness): boolean {
  return carried >= CARRIED && carriedSentences >= CARRIED_SENTENCES && occasion.verdict !== 'other';
}

/** Nearness as two are filed and listed: one and the same report is nearest, whenever it is printed again. */
export function filedNearness(likeness: Likeness): number {
  return isSameReport(likeness) ? 1 : nearness(likeness);
}

/** How near to one event: about 0 for strangers, `SAME_EVENT` and more for reports of one, seldom over 1. */
export function nearness(likeness: Likeness): number {
  const { text, plain, days, cast } = likeness;
  const isNear = days !== null && Math.abs(days) <= 30;
  const most = days === null ? CAST_MOST : 0;
  const people = cast === null || isNear ? 0 : CAST * Math.min(most, cast - CAST_NEUTRAL);
  const names = plain === null ? 0 : -NAMES_ALONE * Math.max(0, 1 - plain / FEW_WORDS);
  return text + timeWeight(likeness) + dayWeight(likeness) + people + names;
}

function timeWeight(likeness: Likeness): number {
  const { days } = likeness;
  if (days === null) return 0;
  const apart = Math.abs(days);
  if (apart <= 1) return NEXT_DAY;
  if (apart <= 30 || isOneDay(likeness)) return SAME_MONTH;
  return -MONTH_APART - QUARTER_APART * Math.min(1, (apart - 30) / 60);
}

/** Both reports give their event the same days: an announcement made months ahead. */
function isOneDay({ occasion }: Likeness): boolean {
  const { verdict, own, earlier } = occasion;
  return verdict === 'same' && own !== null && earlier !== null && isPrecise(own) && isPrecise(earlier);
}

function dayWeight({ terms, days, occasion }: Likeness): number {
  if (occasion.verdict === 'same') return terms < OF_THE_DAY ? 0 : SAME_DAYS;
  if (occasion.verdict === 'told') return terms < OF_THE_DAY ? 0 : DAY_TOLD;
  return occasion.verdict === 'apart' && days !== null ? -APART : 0;
}

import type { Language, MessageKey } from '../../platform/language';
import type { DateMention } from '../../text/types';

/** What the rules of lib/text/dates go by, told to a reader; the rest of them go by the day of publication. */
const GOES_BY: ReadonlyMap<string, 'calendar' | 'order' | 'narrative' | 'clock' | 'weekday'> = new Map([
  ['iso-date', 'calendar'],
  ['calendar-date', 'calendar'],
  ['day-range', 'calendar'],
  ['period-of-year', 'calendar'],
  ['month', 'calendar'],
  ['half', 'calendar'],
  ['season', 'calendar'],
  ['holiday', 'calendar'],
  ['decade', 'calendar'],
  ['century', 'calendar'],
  ['year', 'calendar'],
  ['year-pair', 'calendar'],
  ['year-end', 'calendar'],
  ['week-of', 'calendar'],
  ['numeric-date', 'order'],
  ['second-day', 'narrative'],
  ['earlier-later', 'narrative'],
  ['narrative-period', 'narrative'],
  ['narrative-weekday', 'narrative'],
  ['day-around', 'narrative'],
  ['anchored-duration', 'narrative'],
  ['clock-time', 'clock'],
  ['part-of-day', 'clock'],
  ['weekday', 'weekday'],
]);

/** How the words came to their day, in a sentence. `published` is null where the page gives no date. */
export function dateRule(mention: DateMention, published: string | null, language: Language): string {
  if (mention.from === null) return language.t('rule_no_calendar');
  const key = keyOf(mention);
  if (key === 'rule_stated' || key === 'rule_order' || key === 'rule_narrative') return language.t(key);
  return published ? language.t(key, language.day(published)) : language.t('rule_inferred');
}

function keyOf({ rule, certainty }: DateMention): MessageKey {
  const isStated = certainty === 'stated';
  switch (GOES_BY.get(rule)) {
    case 'calendar':
      return isStated ? 'rule_stated' : 'rule_nearest';
    case 'order':
      return isStated ? 'rule_stated' : 'rule_order';
    case 'narrative':
      return 'rule_narrative';
    case 'clock':
      return 'rule_clock';
    case 'weekday':
      return isStated ? 'rule_counted' : 'rule_tense';
    default:
      return 'rule_counted';
  }
}

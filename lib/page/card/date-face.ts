import type { Language } from '../../platform/language';
import { printable } from '../../platform/printable';
import type { DateMention } from '../../text/types';
import type { CardContent } from './content';
import { dateRule } from './date-rule';
import { element } from './element';

/** The day or span of days the words mean, and how that was found. */
export function dateFace(
  document: Document,
  { mention, published }: Extract<CardContent, { kind: 'date' }>,
  language: Language,
): Node[] {
  return [
    element(document, 'h2', 'title', whenInWords(mention, language)),
    element(
      document,
      'p',
      'sub',
      language.t('quoted_left'),
      element(document, 'bdi', '', printable(mention.text, 120)),
      language.t('quoted_right'),
    ),
    element(document, 'p', 'note', dateRule(mention, published, language)),
  ];
}

function whenInWords(mention: DateMention, language: Language): string {
  if (mention.from !== null && mention.to !== null) {
    const clock = /T(\d\d:\d\d)/.exec(mention.value)?.[1];
    const span = language.span(mention.from, mention.to);
    return clock ? language.t('date_with_time', span, clock) : span;
  }
  if (mention.type === 'DURATION')
    return durationInWords(mention.value, language) ?? language.t('date_duration');
  if (mention.type === 'SET') return language.t('date_set');
  switch (mention.value) {
    case 'PAST_REF':
      return language.t('date_past');
    case 'FUTURE_REF':
      return language.t('date_future');
    case 'PRESENT_REF':
      return language.t('date_present');
    default:
      return language.t('date_unresolved');
  }
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** "2 years" for the TIMEX3 value `P2Y`, "36 hours" for `PT36H`; null where it is not one whole number of one unit. */
function durationInWords(value: string, language: Language): string | null {
  const found = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  const unit = found && (found[1] ? CLOCK_UNITS : UNITS)[found[3] ?? ''];
  return unit ? language.unit(Number(found?.[2]), unit) : null;
}

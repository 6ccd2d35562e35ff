/**
 * The reader's language: the extension's own words, numbers and plurals, calendar days and moments. Everything
 * shown takes it as an argument, so that nothing here or above depends on the machine it happens to run on.
 */
import type messages from '../../public/_locales/en/messages.json';
import type { Day } from '../text/types';
import { printable } from './printable';

/** What is no day of the calendar is shown as it came, up to this many code units. */
const LONGEST_DAY = 40;

export type MessageKey = keyof typeof messages;
/** A key that stands in the messages once per plural category: `readings_one`, `readings_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

type Substitution = string | number;

/** The browser's `i18n.getMessage`, or a table in tests. Unknown keys give the empty string. */
export type GetMessage = (key: string, substitutions: string[]) => string;

export interface Language {
  readonly locale: string;
  /** The message with `$1`, `$2` … filled in; numbers in the locale's digits. */
  t(key: MessageKey, ...substitutions: readonly Substitution[]): string;
  /** The message in the plural form of `count`, which becomes `$1`. */
  plural(key: PluralKey, count: number, ...more: readonly Substitution[]): string;
  /** "2 years": a number of a unit of ECMA-402 (`year` … `second`). */
  unit(count: number, unit: string): string;
  /** "812 kB", "1.4 MB": decimal units, as disks are sold. */
  bytes(count: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "15 March 2016"; `short` "15 Mar 2016". The text itself where it is no day of the calendar. */
  day(day: Day, length?: 'long' | 'short'): string;
  /** An inclusive span in the fewest words: one day, a whole month, a whole year, else "14–20 March 2016". */
  span(from: Day, to: Day): string;
  /** A sentence with its days in words. */
  worded(wording: readonly (string | { readonly from: Day; readonly to: Day })[]): string;
  /** The calendar day of a moment (milliseconds since 1970) where the reader is. */
  dayOf(moment: number): Day;
  /** "today", "yesterday", "5 days ago", then the day. */
  ago(moment: number, now: number): string;
}

/** `locale` a BCP 47 tag, `timeZone` an IANA name. An unknown locale falls back to English. */
export function createLanguage(getMessage: GetMessage, locale: string, timeZone: string): Language {
  const known = supported(locale);
  const rules = new Intl.PluralRules(known);
  const numbers = new Intl.NumberFormat(known);
  const formats = new Map<string, Intl.DateTimeFormat>();
  const words = (subs: readonly Substitution[]) =>
    subs.map((sub) => (typeof sub === 'number' ? numbers.format(sub) : sub));

  function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    let made = formats.get(name);
    if (!made) {
      made = new Intl.DateTimeFormat(known, options);
      formats.set(name, made);
    }
    return made;
  }
  const dayFormat = (month: 'long' | 'short') =>
    format(month, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });

  const language: Language = {
    locale: known,
    t: (key, ...substitutions) => getMessage(key, words(substitutions)),
    plural(key, count, ...more) {
      const substitutions = words([count, ...more]);
      return (
        getMessage(`${key}_${rules.select(count)}`, substitutions) ||
        getMessage(`${key}_other`, substitutions)
      );
    },
    unit: (count, unit) =>
      new Intl.NumberFormat(known, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    bytes(count) {
      const step = count >= 1e9 ? 2 : count >= 1e6 ? 1 : 0;
      const unit = ['kilobyte', 'megabyte', 'gigabyte'][step];
      return new Intl.NumberFormat(known, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumSignificantDigits: 3,
      }).format(count / 1000 ** (step + 1));
    },
    list: (items) => new Intl.ListFormat(known, { type: 'conjunction' }).format(items),
    day(day, length = 'long') {
      const date = calendarDate(day);
      return date ? dayFormat(length).format(date) : printable(day, LONGEST_DAY);
    },
    span(from, to) {
      const [first, last] = [calendarDate(from), calendarDate(to)];
      if (!first || !last) return printable(from === to ? from : `${from} – ${to}`, LONGEST_DAY);
      if (from === to) return dayFormat('long').format(first);
      if (isWholeYear(from, to)) return format('year', { year: 'numeric', timeZone: 'UTC' }).format(first);
      if (isWholeMonth(from, to, last)) {
        return format('month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
      }
      if (first > last) return dayFormat('long').format(first);
      const range = dayFormat('long').formatRange(first, last);
      // Days of one month close up, as they are printed: in a narrow column "16 –" would end a line.
      return from.slice(0, 7) === to.slice(0, 7) ? range.replace(/(\d)\s–\s(\d)/, '$1–$2') : range;
    },
    worded: (wording) =>
      wording
        .map((piece) => (typeof piece === 'string' ? piece : language.span(piece.from, piece.to)))
        .join(''),
    dayOf(moment) {
      const parts = format('iso', {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        timeZone,
      }).formatToParts(moment);
      const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value;
      return `${part('year')}-${part('month')}-${part('day')}`;
    },
    ago(moment, now) {
      const day = language.dayOf(moment);
      const days = daysBetween(language.dayOf(now), day);
      if (days > 0 || days < -6) return language.day(day, 'short');
      return new Intl.RelativeTimeFormat(known, { numeric: 'auto' }).format(days, 'day');
    },
  };
  return language;
}

function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([locale])[0] ?? 'en';
  } catch {
    // Not a language tag at all.
    return 'en';
  }
}

/** Midnight UTC of a `YYYY-MM-DD` (a date-time's first ten characters count); null where it is no day. */
function calendarDate(day: string): Date | null {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function isWholeYear(from: Day, to: Day): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
}

function isWholeMonth(from: Day, to: Day, last: Date): boolean {
  const dayAfter = new Date(last.getTime() + 86_400_000);
  return from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && dayAfter.getUTCDate() === 1;
}

/** Whole days from `from` to `to`, negative when `to` is earlier; 0 where either is no day. */
function daysBetween(from: Day, to: Day): number {
  const [first, last] = [calendarDate(from), calendarDate(to)];
  return first && last ? Math.round((last.getTime() - first.getTime()) / 86_400_000) : 0;
}

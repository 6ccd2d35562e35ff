/** Dates as pages write them, to ISO 8601: machine forms with their offset kept, printed forms as a day. */
import { MONTHS as FOREIGN_MONTHS } from './data/months';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH}[,\\s-]+(\\d{4})\\b`,
  'i',
);
/** "Mon Aug 03 12:45:00 EDT 2015". */
const YEAR_LAST = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Z]{2,5}\\s+)?(\\d{4})\\b`,
  'i',
);
const NUMERIC = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/;
const YEAR_FIRST = /\b(\d{4})([./-])(\d{1,2})\2(\d{1,2})\b/;

/** "4. März 2024", "le 4 mars 2024", "4 de marzo de 2024". */
const FOREIGN = /(?<!\d)(\d{1,2})(?:\.|er|º)? (?:de )?([^\s\d.,]{3,10})\.? (?:de )?(\d{4})(?!\d)/g;
const foreignMonths = new Map(
  FOREIGN_MONTHS.trim()
    .split('\n')
    .map((line) => {
      const [name = '', number] = line.split(' ');
      return [name, Number(number)];
    }),
);

/**
 * A machine-written date: ISO 8601 in its common spellings, a mail date, seconds or milliseconds since 1970, or a
 * printed day. A time is kept with its offset where there is one; a time without is kept as its day, since no
 * zone can be told. Null for anything else and for years outside 1990–2100.
 */
export function parseDate(value: unknown): string | null {
  if (Array.isArray(value)) return parseDate(value[0]);
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 120);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const iso = ISO.exec(text);
  if (iso) {
    const day = toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day) return null;
    const zone = offset(iso[7]);
    return iso[4] && zone ? `${day}T${iso[4].padStart(2, '0')}:${iso[5]}:${iso[6] ?? '00'}${zone}` : day;
  }
  return visibleDate(text);
}

/**
 * The first full calendar date in a printed line, as a day; null where none stands. `dayFirst` says how the page's
 * readers take "3/4/2024"; where only one reading is a date that one holds.
 */
export function visibleDate(text: string, dayFirst = false): string | null {
  const first = MONTH_FIRST.exec(text);
  const second = DAY_FIRST.exec(text);
  if (first && (!second || first.index <= second.index))
    return toDay(Number(first[3]), monthNumber(first[1]), Number(first[2]));
  if (second) return toDay(Number(second[3]), monthNumber(second[2]), Number(second[1]));
  const mail = YEAR_LAST.exec(text);
  if (mail) return toDay(Number(mail[3]), monthNumber(mail[1]), Number(mail[2]));
  for (const [, day, name = '', year] of text.matchAll(FOREIGN)) {
    const month = foreignMonths.get(name.toLowerCase());
    if (month) return toDay(Number(year), month, Number(day));
  }
  const year = YEAR_FIRST.exec(text);
  if (year) return toDay(Number(year[1]), Number(year[3]), Number(year[4]));
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [a, b] = [Number(numeric[1]), Number(numeric[3])];
  const isDayFirst = a > 12 || (b <= 12 && (dayFirst || numeric[2] === '.'));
  return isDayFirst ? toDay(Number(numeric[4]), b, a) : toDay(Number(numeric[4]), a, b);
}

/** The day in an address (`/2016/03/15/`, `/2016-03-15-`, `20160315`, `/2016/mar/15/`); null without one. */
export function dayInAddress(path: string): string | null {
  const match =
    /(?:^|[/_-])(20\d{2}|19\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])(20\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  if (match) return toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const named = new RegExp(`/(20\\d{2})/(${MONTHS.join('|')})[a-z]{0,6}/(\\d{1,2})(?=[/_.-]|$)`, 'i').exec(
    path,
  );
  return named ? toDay(Number(named[1]), monthNumber(named[2]), Number(named[3])) : null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function offset(zone: string | undefined): string | null {
  if (!zone) return null;
  if (/^[a-z]+$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function fromEpoch(value: number): string | null {
  const ms = value < 1e11 ? value * 1000 : value;
  if (!(ms > 631_152_000_000 && ms < 4_102_444_800_000)) return null;
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

function toDay(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

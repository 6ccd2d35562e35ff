import type { Annotations, DateMention, Person, Quote } from '../../lib/text/types';
import type { Place } from './actions';

/** Where a person is first named: in the text, else in the headline; null where in neither. */
export function firstPlaceOf(person: Person, annotations: Annotations): Place | null {
  const [mention] = person.mentions;
  if (mention) return { span: spanOf(mention), in: 'text' };
  const inHeadline = annotations.headline.mentions.find((each) => each.person === person.id);
  return inHeadline ? { span: spanOf(inHeadline), in: 'headline' } : null;
}

/** The same calendar span, however often and however it is worded. */
export interface DatedRow {
  readonly first: DateMention;
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly place: Place;
}

/** Each resolved span of days once, in the order of the calendar; durations, sets and the unresolved are left out. */
export function datesByDay(annotations: Annotations): readonly DatedRow[] {
  const rows = new Map<string, DatedRow>();
  const mentions = [
    ...annotations.dates.map((mention) => ({ mention, part: 'text' as const })),
    ...annotations.headline.dates.map((mention) => ({ mention, part: 'headline' as const })),
  ];
  for (const { mention, part } of mentions) {
    const { from, to } = mention;
    if (from === null || to === null) continue;
    const key = `${from} ${to}`;
    const known = rows.get(key);
    if (known) rows.set(key, { ...known, times: known.times + 1 });
    else rows.set(key, { first: mention, from, to, times: 1, place: { span: spanOf(mention), in: part } });
  }
  return [...rows.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

/** The parts of one statement, split by its speaker or over paragraphs, put together. */
export interface Statement {
  readonly number: number;
  readonly parts: readonly Quote[];
  readonly place: Place;
}

/** The article's statements in reading order; the headline's stand in the text as well and are not repeated. */
export function statements(annotations: Annotations): readonly Statement[] {
  const byNumber = new Map<number, Quote[]>();
  for (const quote of annotations.quotes) {
    byNumber.set(quote.statement, [...(byNumber.get(quote.statement) ?? []), quote]);
  }
  return [...byNumber].flatMap(([number, parts]) => {
    const [first] = parts;
    return first ? [{ number, parts, place: { span: spanOf(first), in: 'text' as const } }] : [];
  });
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

/** Days in ISO form sort as text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

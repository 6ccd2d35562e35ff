/** Every payload is checked here before a handler sees it. What a page's reader sends is capped and clamped. */
import * as v from 'valibot';
import type { FromExtension, FromPage } from './contract';

/** Longest article text taken from a page; the reader cuts before. */
export const LONGEST_TEXT = 400_000;
const MOST = 5_000;

const short = v.pipe(v.string(), v.maxLength(1_000));
const line = v.pipe(v.string(), v.maxLength(5_000));
const long = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const day = v.pipe(v.string(), v.isoDate());
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const site = v.pipe(v.string(), v.regex(/^[^\s/]{1,255}$/));
const list = <T extends v.GenericSchema>(item: T, most = MOST) => v.pipe(v.array(item), v.maxLength(most));
const webAddress = v.pipe(
  v.string(),
  v.maxLength(2_048),
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'not an http(s) address'),
);

const spanFields = { start: offset, end: offset };
const nothing = v.object({});
const isSpan = (span: { start: number; end: number }) => span.start <= span.end;
const span = v.pipe(v.object(spanFields), v.check(isSpan, 'a span ends before it starts'));
const article = v.object({
  title: line,
  url: webAddress,
  site,
  outlet: short,
  authors: list(short, 100),
  published: v.nullable(moment),
  publishedFrom: v.nullable(v.picklist(['json-ld', 'meta', 'time', 'url', 'text', 'given'])),
  modified: v.nullable(moment),
  language: v.nullable(short),
  agency: v.nullable(short),
  text: long,
  blocks: list(
    v.object({
      ...spanFields,
      kind: v.picklist(['headline', 'standfirst', 'caption', 'heading', 'paragraph']),
    }),
    50_000,
  ),
  truncated: v.boolean(),
});
type Checks<Contract> = {
  readonly [K in keyof Contract]: Contract[K] extends (payload: infer P) => unknown
    ? v.GenericSchema<unknown, P>
    : never;
};

export const FROM_PAGE: Checks<FromPage> = {
  articleHere: nothing,
  read: v.object({ article }),
  left: nothing,
  keep: v.object({ visit: id, article }),
  aboutPerson: v.object({ name: short, url: webAddress }),
  notAPerson: v.object({ name: short, article }),
  pageSettings: nothing,
};

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));

export const FROM_EXTENSION: Checks<FromExtension> = {
  tab: v.object({ tabId }),
  showInTab: v.object({ tabId, span, in: v.picklist(['text', 'headline']) }),
  readAnyway: v.object({ tabId }),
  search: v.object({
    query: short,
    person: v.optional(short),
    site: v.optional(site),
    from: v.optional(day),
    to: v.optional(day),
    limit,
    after: v.optional(short),
  }),
  reading: v.object({ id }),
  story: v.object({ id, today: day }),
  person: v.object({ name: short }),
  people: v.object({ query: short, limit }),
  agenda: v.object({ today: day }),
  settings: nothing,
  // Field by field in lib/settings: an invalid one keeps the value it had.
  changeSettings: v.record(short, v.any()),
  setSite: v.object({ site, active: v.boolean() }),
  correct: v.variant('kind', [
    v.object({ kind: v.literal('not-a-person'), name: short }),
    v.object({ kind: v.literal('same-person'), name: short, other: short }),
    v.object({ kind: v.literal('two-people'), name: short, reading: id }),
    v.object({ kind: v.literal('wrong-speaker'), reading: id, quote: long, speaker: v.nullable(short) }),
    v.object({ kind: v.literal('not-related'), reading: id, other: id }),
    v.object({ kind: v.literal('hide'), reading: id }),
  ]),
  remove: v.variant('kind', [
    v.object({ kind: v.literal('reading'), id }),
    v.object({ kind: v.literal('site'), site }),
    v.object({ kind: v.literal('person'), name: short }),
    v.object({ kind: v.literal('day'), day }),
    v.object({ kind: v.literal('everything') }),
  ]),
  corrections: nothing,
  undo: v.object({ undo: id }),
  health: nothing,
  restore: nothing,
  startAfresh: nothing,
  exportPiece: v.object({ cursor: v.nullable(short) }),
  peopleCsv: nothing,
  personMarkdown: v.object({ name: short }),
  importStart: nothing,
  importPiece: v.object({ job: id, text: v.pipe(v.string(), v.maxLength(4_000_000)) }),
  importEnd: v.object({ job: id }),
};

/** The checked payload, or null where it is not valid. Unknown fields are dropped. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, payload: unknown): T | null {
  const result = v.safeParse(schema, payload, { abortEarly: true });
  return result.success ? result.output : null;
}

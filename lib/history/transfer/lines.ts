/**
 * The form in which a history leaves and enters: JSON Lines. The first line names the version, each other one holds
 * a reading or a correction. The second copy uses it too.
 */
import * as v from 'valibot';
import type { Reading } from '../../memory/types';
import type { Correction } from '../../messages/contract';
import type { SignaturePart } from '../prepared-reading';
import type { Rewriting } from '../schema';
import { fromBase64, toBase64 } from './base64';

export const FORMAT = 1;
export const HEADER = JSON.stringify({ backstory: FORMAT });

/** A reading with all that cannot be made again from it. */
export interface ReadingLine {
  readonly reading: Reading;
  readonly signature: SignaturePart;
  readonly rewritten: Rewriting | null;
  readonly text: string | null;
  /** The text before it was rewritten. */
  readonly earlier: string | null;
}

export interface CorrectionLine {
  readonly correction: Correction;
  readonly at: number;
  readonly event: string | null;
}

export type Line = { readonly backstory: number } | ReadingLine | CorrectionLine;

export function writeReadingLine({ reading, signature, rewritten, text, earlier }: ReadingLine): string {
  const features = toBase64(new Uint8Array(Uint32Array.from(signature.features).buffer));
  const detail = toBase64(signature.detail);
  const line = { reading, signature: { features, detail }, rewritten, text };
  return JSON.stringify(earlier === null ? line : { ...line, earlier });
}

export function writeCorrectionLine({ correction, at, event }: CorrectionLine): string {
  return JSON.stringify({ correction, at, event });
}

const text = v.pipe(v.string(), v.maxLength(2_000_000));
const short = v.pipe(v.string(), v.maxLength(10_000));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(20_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
/** Years 1970 to 9999. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(253_402_300_799_999));
const day = v.pipe(v.string(), v.isoDate());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
const address = v.pipe(
  v.string(),
  v.maxLength(8_192),
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'not an http(s) address'),
);
const bytes = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const found = fromBase64(dataset.value);
    if (found) return found;
    addIssue({ message: 'not base64' });
    return NEVER;
  }),
);
const features = v.pipe(
  bytes,
  v.check((found) => found.length % 4 === 0, 'not whole 32-bit numbers'),
  v.transform((found) => [...new Set(new Uint32Array(found.buffer))].sort((a, b) => a - b)),
  v.maxLength(256),
);

const reading = v.object({
  id,
  url: address,
  title: short,
  outlet: short,
  site: v.pipe(v.string(), v.regex(/^[^\s/]{1,255}$/)),
  published: v.nullable(short),
  firstRead: time,
  lastRead: time,
  visits: count,
  event: id,
  authors: list(short),
  publishedFrom: v.nullable(v.picklist(['json-ld', 'meta', 'time', 'url', 'text', 'given'])),
  modified: v.nullable(short),
  language: v.nullable(short),
  agency: v.nullable(short),
  words: count,
  people: list(
    v.object({
      name: short,
      roles: list(short),
      gender: v.nullable(v.picklist(['f', 'm'])),
      mentions: count,
    }),
  ),
  dates: list(
    v.object({
      text: short,
      type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
      value: short,
      from: v.nullable(day),
      to: v.nullable(day),
    }),
  ),
  quotes: list(
    v.object({
      text,
      kind: v.picklist(['direct', 'indirect']),
      speaker: v.nullable(short),
      isPerson: v.boolean(),
      cue: v.nullable(short),
    }),
  ),
  events: list(
    v.object({
      summary: short,
      action: short,
      people: list(short),
      place: v.nullable(short),
      from: v.nullable(day),
      to: v.nullable(day),
      status: v.picklist(['planned', 'happened', 'ongoing', 'cancelled', 'unclear']),
      sentence: text,
      main: v.boolean(),
    }),
  ),
  figures: list(v.object({ text: short, value: v.number(), unit: short })),
  paragraphs: list(hash),
}) satisfies v.GenericSchema<unknown, Reading>;

const correction = v.variant('kind', [
  v.object({ kind: v.literal('not-a-person'), name: short }),
  v.object({ kind: v.literal('same-person'), name: short, other: short }),
  v.object({ kind: v.literal('two-people'), name: short, reading: id }),
  v.object({ kind: v.literal('wrong-speaker'), reading: id, quote: text, speaker: v.nullable(short) }),
  v.object({ kind: v.literal('not-related'), reading: id, other: id }),
  v.object({ kind: v.literal('hide'), reading: id }),
]) satisfies v.GenericSchema<unknown, Correction>;

const header = v.object({ backstory: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const rewriting = v.object({ since: time, at: time, added: count, removed: count });
const readingLine = v.object({
  reading,
  signature: v.object({ features, detail: bytes }),
  rewritten: v.nullable(rewriting),
  text: v.nullable(text),
  earlier: v.optional(v.nullable(text), null),
});
const correctionLine = v.object({ correction, at: time, event: v.nullable(id) });

/** What a line holds, or in words why it cannot be used. Reads nothing but the fields it knows. */
export function readLine(line: string): Line | { readonly reason: string } {
  const value = parse(line);
  if (typeof value !== 'object' || value === null) return { reason: 'not a JSON object' };
  const schema = 'reading' in value ? readingLine : 'correction' in value ? correctionLine : header;
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  return { reason: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    // RangeError: nested too deep for this machine's stack.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

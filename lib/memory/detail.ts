/** What relating knows of a reading, and its stored form: `Signature.detail`. */
import type { EventStatus } from '../text/types';
import { ByteReader, ByteWriter } from './bytes';

export type TermKind = 'word' | 'name' | 'figure';

/** A term of the article, by its key: 20 bits of a hash, enough to tell a hundred terms from a hundred. */
export interface SignatureTerm {
  readonly key: number;
  readonly kind: TermKind;
  /** True when the headline or the first sentences hold it. */
  readonly lead: boolean;
  /** 1 … 31: how much it says about this article, on a square-root scale. */
  readonly weight: number;
}

/** A person named in the article. */
export interface SignaturePerson {
  /** Key of the full name. */
  readonly name: number;
  /** Key of the last word of it. */
  readonly surname: number;
  readonly mentions: number;
}

/** Something that happens in the article. */
export interface SignatureEvent {
  readonly action: string;
  /** Key of the place, 0 where none is given. */
  readonly place: number;
  /** Days since 1970-01-01, inclusive; null where unknown. */
  readonly from: number | null;
  readonly to: number | null;
  readonly status: EventStatus;
  readonly main: boolean;
  readonly part: EventPart;
}

/** Where it is told: the headline, the first sentences, or further down. */
export type EventPart = 'headline' | 'lead' | 'body';

export interface Detail {
  /** Publication day, days since 1970-01-01. */
  readonly day: number | null;
  /** Sorted by key. */
  readonly terms: readonly SignatureTerm[];
  /** Keys of the rarest pairs of neighbouring words, sorted. */
  readonly pairs: readonly number[];
  readonly people: readonly SignaturePerson[];
  readonly events: readonly SignatureEvent[];
  /** Days the article names, as inclusive spans of a week at most, sorted. */
  readonly days: readonly DaySpan[];
  /** Keys of a sample of sentences: the smallest ones, so that two articles sample alike. */
  readonly sentences: readonly number[];
}

/** Days since 1970-01-01, inclusive. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** The greatest weight a term can be stored with. */
export const HEAVIEST = 31;

const VERSION = 3;
const KINDS: readonly TermKind[] = ['word', 'name', 'figure'];
const PARTS: readonly EventPart[] = ['headline', 'lead', 'body'];
const STATUSES: readonly EventStatus[] = ['planned', 'happened', 'ongoing', 'cancelled', 'unclear'];

export function encodeDetail(detail: Detail): Uint8Array {
  const out = new ByteWriter();
  out.number(VERSION);
  out.day(detail.day);
  out.sorted(detail.terms.map((t) => t.key));
  for (const term of detail.terms) {
    out.byte(term.weight * 8 + KINDS.indexOf(term.kind) * 2 + (term.lead ? 1 : 0));
  }
  out.sorted(detail.pairs);
  out.number(detail.people.length);
  for (const person of detail.people) {
    out.number(person.name);
    out.number(person.surname);
    out.number(person.mentions);
  }
  out.number(detail.events.length);
  for (const event of detail.events) {
    out.text(event.action);
    out.number(event.place);
    out.day(event.from);
    out.day(event.to);
    out.number(STATUSES.indexOf(event.status) * 8 + PARTS.indexOf(event.part) * 2 + (event.main ? 1 : 0));
  }
  out.number(detail.days.length);
  for (const { from, to } of detail.days) {
    out.day(from);
    out.number(to - from);
  }
  out.sorted(detail.sentences);
  return out.done();
}

/** Reads a stored detail; one of another version, or a damaged one, gives some detail that relates to little. */
export function decodeDetail(bytes: Uint8Array): Detail {
  const input = new ByteReader(bytes);
  if (input.number() !== VERSION) return EMPTY;
  const day = input.day();
  const terms = input.sorted().map((key) => {
    const packed = input.byte();
    return { key, kind: KINDS[(packed >> 1) & 3] ?? 'word', lead: packed % 2 === 1, weight: packed >> 3 };
  });
  const pairs = input.sorted();
  const people = input.list(() => ({
    name: input.number(),
    surname: input.number(),
    mentions: input.number(),
  }));
  const events = input.list(() => readEvent(input));
  const days = input.list(() => {
    const from = input.day() ?? 0;
    return { from, to: from + input.number() };
  });
  return { day, terms, pairs, people, events, days, sentences: input.sorted() };
}

function readEvent(input: ByteReader): SignatureEvent {
  const action = input.text();
  const place = input.number();
  const from = input.day();
  const to = input.day();
  const flags = input.number();
  const status = STATUSES[flags >> 3] ?? 'unclear';
  const part = PARTS[(flags >> 1) & 3] ?? 'body';
  return { action, place, from, to, status, main: flags % 2 === 1, part };
}

const EMPTY: Detail = { day: null, terms: [], pairs: [], people: [], events: [], days: [], sentences: [] };

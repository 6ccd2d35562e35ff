/** What relating knows of a reading, and its stored form: `Signature.detail`. */
import type { EventStatus } from '../text/types';
import { ByteReader, ByteWriter } from './bytes';

export type TermKind = 'word' | 'name' | 'figure';

/** Terms as parallel arrays, sorted by key: fast to merge. */
export interface TermVector {
  /** 24-bit hashes. */
  readonly keys: readonly number[];
  /** 1 … 255: how much the term says about this article. */
  readonly weights: readonly number[];
  readonly kinds: readonly TermKind[];
}

/** A person named in the article. */
export interface SignaturePerson {
  /** 32-bit hash of the full name, lower case. */
  readonly name: number;
  /** 32-bit hash of the last word of it. */
  readonly surname: number;
  readonly mentions: number;
}

/** Something that happens in the article. */
export interface SignatureEvent {
  readonly action: string;
  /** Hash of the place, 0 where none is given. */
  readonly place: number;
  /** Days since 1970-01-01, inclusive; null where unknown. */
  readonly from: number | null;
  readonly to: number | null;
  readonly status: EventStatus;
  readonly main: boolean;
}

export interface Detail {
  /** Publication day, days since 1970-01-01. */
  readonly day: number | null;
  readonly terms: TermVector;
  readonly people: readonly SignaturePerson[];
  readonly events: readonly SignatureEvent[];
  /** Fingerprints of a sample of sentences: the smallest ones, so that two articles sample alike. */
  readonly sentences: readonly number[];
}

const VERSION = 1;
const KINDS: readonly TermKind[] = ['word', 'name', 'figure'];
const STATUSES: readonly EventStatus[] = ['planned', 'happened', 'ongoing', 'cancelled', 'unclear'];

export function encodeDetail(detail: Detail): Uint8Array {
  const out = new ByteWriter();
  out.number(VERSION);
  out.day(detail.day);
  out.sorted(detail.terms.keys);
  detail.terms.kinds.forEach((kind, i) => {
    out.number((detail.terms.weights[i] ?? 1) * KINDS.length + KINDS.indexOf(kind));
  });
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
    out.number(STATUSES.indexOf(event.status) * 2 + (event.main ? 1 : 0));
  }
  out.sorted(detail.sentences);
  return out.done();
}

/** Reads a stored detail; one of another version, or a damaged one, gives an empty detail that relates to nothing. */
export function decodeDetail(bytes: Uint8Array): Detail {
  const input = new ByteReader(bytes);
  if (input.number() !== VERSION) return EMPTY;
  const day = input.day();
  const keys = input.sorted();
  const packed = keys.map(() => input.number());
  const terms = {
    keys,
    weights: packed.map((p) => Math.floor(p / KINDS.length)),
    kinds: packed.map((p) => KINDS[p % KINDS.length] ?? 'word'),
  };
  const people: SignaturePerson[] = [];
  for (let n = input.count(); n > 0; n--) {
    people.push({ name: input.number(), surname: input.number(), mentions: input.number() });
  }
  const events: SignatureEvent[] = [];
  for (let n = input.count(); n > 0; n--) {
    const action = input.text();
    const place = input.number();
    const from = input.day();
    const to = input.day();
    const flags = input.number();
    events.push({
      action,
      place,
      from,
      to,
      status: STATUSES[flags >> 1] ?? 'unclear',
      main: flags % 2 === 1,
    });
  }
  return { day, terms, people, events, sentences: input.sorted() };
}

const EMPTY: Detail = {
  day: null,
  terms: { keys: [], weights: [], kinds: [] },
  people: [],
  events: [],
  sentences: [],
};

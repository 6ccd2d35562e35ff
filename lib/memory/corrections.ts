/** The reader's corrections, applied to a reading: pure, so that undoing one is leaving it out. */
import { nameIdentity, samePersonName } from './same-name';
import type { Reading } from './types';

/** What the reader can correct. Names are full names, `reading` and `other` ids of readings. */
export type Correction =
  | { readonly kind: 'not-a-person'; readonly name: string }
  /** `other` is `name`: both are shown as `name`. */
  | { readonly kind: 'same-person'; readonly name: string; readonly other: string }
  /** In this reading the name is somebody else than in the others. */
  | { readonly kind: 'two-people'; readonly name: string; readonly reading: string }
  | {
      readonly kind: 'wrong-speaker';
      readonly reading: string;
      readonly quote: string;
      readonly speaker: string | null;
    }
  | { readonly kind: 'not-related'; readonly reading: string; readonly other: string }
  | { readonly kind: 'hide'; readonly reading: string };

/** The reading as the reader corrected it, later corrections over earlier ones; null where it is hidden. */
export function corrected(reading: Reading, corrections: readonly Correction[]): Reading | null {
  let now: Reading | null = reading;
  for (const correction of corrections) {
    if (now === null) return null;
    now = apply(now, correction);
  }
  return now;
}

/** How somebody else of the same name is told apart. */
export function otherOfName(name: string, outlet: string): string {
  return `${name} (${outlet})`;
}

/** Who a name stands for since the reader made two one. */
export function correctedName(name: string, corrections: readonly Correction[]): string {
  return corrections.reduce(
    (now, c) => (c.kind === 'same-person' && same(now, c.other) ? c.name : now),
    name,
  );
}

/** The name under which an article has the person: the reader may know them by a fuller one. */
export function printedName(people: readonly { readonly name: string }[], name: string): string {
  const found =
    people.find((person) => same(person.name, name)) ??
    people.find((person) => samePersonName(person.name, name));
  return found?.name ?? name;
}

/** True where the reader said that these two are not related. */
export function isApart(a: string, b: string, corrections: readonly Correction[]): boolean {
  return corrections.some(
    (c) =>
      c.kind === 'not-related' && ((c.reading === a && c.other === b) || (c.reading === b && c.other === a)),
  );
}

function apply(reading: Reading, correction: Correction): Reading | null {
  switch (correction.kind) {
    case 'not-a-person':
      return withoutPerson(reading, correction.name);
    case 'same-person':
      return renamed(reading, correction.other, correction.name);
    case 'two-people':
      return reading.id === correction.reading
        ? renamed(
            reading,
            printedName(reading.people, correction.name),
            otherOfName(correction.name, reading.outlet),
          )
        : reading;
    case 'wrong-speaker':
      return reading.id === correction.reading
        ? withSpeaker(reading, correction.quote, correction.speaker)
        : reading;
    case 'hide':
      return reading.id === correction.reading ? null : reading;
    case 'not-related':
      return reading;
  }
}

const same = (a: string | null, b: string) => a !== null && nameIdentity(a) === nameIdentity(b);

function withoutPerson(reading: Reading, name: string): Reading {
  return {
    ...reading,
    people: reading.people.filter((p) => !same(p.name, name)),
    quotes: reading.quotes.map((q) => (q.isPerson && same(q.speaker, name) ? { ...q, isPerson: false } : q)),
    events: reading.events.map((e) => ({ ...e, people: e.people.filter((p) => !same(p, name)) })),
  };
}

function renamed(reading: Reading, from: string, to: string): Reading {
  const rename = (name: string) => (same(name, from) ? to : name);
  const people = new Map<string, Reading['people'][number]>();
  for (const person of reading.people) {
    const name = rename(person.name);
    const known = people.get(nameIdentity(name));
    people.set(nameIdentity(name), {
      name,
      roles: [...new Set([...(known?.roles ?? []), ...person.roles])],
      gender: known?.gender ?? person.gender,
      mentions: (known?.mentions ?? 0) + person.mentions,
    });
  }
  return {
    ...reading,
    people: [...people.values()],
    quotes: reading.quotes.map((q) =>
      q.isPerson && q.speaker !== null ? { ...q, speaker: rename(q.speaker) } : q,
    ),
    events: reading.events.map((e) => ({ ...e, people: [...new Set(e.people.map(rename))] })),
  };
}

function withSpeaker(reading: Reading, quote: string, speaker: string | null): Reading {
  const isPerson = speaker !== null && reading.people.some((p) => same(p.name, speaker));
  return {
    ...reading,
    quotes: reading.quotes.map((q) => (q.text === quote ? { ...q, speaker, isPerson } : q)),
  };
}

/** A person's record: roles over time, quotes, who with, first and last read. */
import { nameIdentity, samePersonName } from './same-name';
import type { Reading, ReadingQuote } from './types';

export interface RoleHeld {
  readonly role: string;
  /** When an article first and last gave it, in milliseconds since 1970: its publication, else when it was read. */
  readonly from: number;
  readonly to: number;
}

export interface Companion {
  readonly name: string;
  readonly readings: number;
  readonly lastRead: number;
}

export interface PersonHistory {
  readonly name: string;
  readonly readings: readonly Reading[];
  readonly firstRead: number;
  readonly lastRead: number;
  readonly roles: readonly RoleHeld[];
  readonly quotes: readonly { readonly quote: ReadingQuote; readonly reading: Reading }[];
  /** Those named in the same readings, most often first. */
  readonly with: readonly Companion[];
}

/** The record over the readings that name the person, newest first; null where none does. */
export function personHistory(name: string, all: readonly Reading[]): PersonHistory | null {
  const readings = all
    .filter((r) => r.people.some((p) => samePersonName(p.name, name)))
    .sort((a, b) => b.lastRead - a.lastRead);
  const newest = readings[0];
  if (!newest) return null;
  const roles = new Map<string, RoleHeld>();
  const companions = new Map<string, Companion>();
  for (const reading of readings)
    for (const person of reading.people) {
      if (samePersonName(person.name, name)) for (const role of person.roles) addRole(roles, role, reading);
      else addCompanion(companions, person.name, reading);
    }
  return {
    name:
      longest(readings.flatMap((r) => r.people.map((p) => p.name).filter((n) => samePersonName(n, name)))) ??
      name,
    readings,
    firstRead: Math.min(...readings.map((r) => r.firstRead)),
    lastRead: newest.lastRead,
    roles: [...roles.values()].sort((a, b) => b.to - a.to),
    quotes: readings.flatMap((reading) =>
      reading.quotes
        .filter((q) => q.isPerson && q.speaker !== null && samePersonName(q.speaker, name))
        .map((quote) => ({ quote, reading })),
    ),
    with: [...companions.values()].sort((a, b) => b.readings - a.readings || b.lastRead - a.lastRead),
  };
}

function addRole(roles: Map<string, RoleHeld>, role: string, reading: Reading): void {
  const at = momentOf(reading);
  const known = roles.get(role.toLowerCase());
  roles.set(role.toLowerCase(), {
    role: known?.role ?? role,
    from: Math.min(known?.from ?? at, at),
    to: Math.max(known?.to ?? at, at),
  });
}

/** Noon, so that it is the day printed wherever the reader is. */
function momentOf({ published, firstRead }: Reading): number {
  const noon = Date.parse(`${published?.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(noon) ? firstRead : noon;
}

function addCompanion(companions: Map<string, Companion>, name: string, { lastRead }: Reading): void {
  const known = companions.get(nameIdentity(name));
  companions.set(nameIdentity(name), {
    name: known?.name ?? name,
    readings: (known?.readings ?? 0) + 1,
    lastRead: Math.max(known?.lastRead ?? 0, lastRead),
  });
}

const longest = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length)[0];

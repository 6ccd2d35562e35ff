/** Puts every mention with the person it names: "Kerry" with "John Kerry", two Clintons apart. */

import type { Gender } from '../types';
import { type Decided, nameWords } from './decide';

/** Sightings worked on between two yields. */
const STEP = 1000;

const STRANGER = 'a ';

/** More people of one surname than this are not told apart. */
const MANY = 12;

/** One person: sightings in reading order and the parts of the fullest name. */
export interface Identity {
  readonly parts: readonly string[];
  /** The sighting that gives the fullest form, not in capitals where there is another. */
  fullest: Decided;
  readonly sightings: Decided[];
  /** For each paragraph that names it in full, the word index of the first such name. */
  readonly inFull: Map<number, number>;
}

/** What is asked about the text around a sighting. */
export interface Surroundings {
  /** Number of the paragraph it stands in. */
  paragraph(s: Decided): number;
  /** The gender its title tells ("Mr", "Mrs"), or the given name of a full name; null where neither does. */
  gender(s: Decided): Gender;
  /** True for "a Mr Ruiz": somebody of that name, whom the text does not know. */
  isStranger(s: Decided): boolean;
  /** The title phrase before it in lower case ("justice minister"); empty where there is none. */
  title(s: Decided): string;
}

/** Groups sightings into identities, in order of first mention. */
export function* link(decided: readonly Decided[], around: Surroundings): Generator<void, Identity[]> {
  const identities = yield* fullNames(decided);
  for (const identity of identities) noteParagraphs(identity, around);
  const bySurname = new Map<string, Identity[]>();
  const byPart = new Map<string, Identity[]>();
  for (const identity of identities) {
    const words = nameWords(identity.parts);
    for (const [i, word] of words.entries()) put(i === words.length - 1 ? bySurname : byPart, word, identity);
  }
  const alone = new Map<string, Identity>();
  for (const [n, s] of decided.entries()) {
    if (n % STEP === STEP - 1) yield;
    if (s.rule === 'full-name') continue;
    const key = nameWords(s.parts).join(' ');
    if (around.isStranger(s)) {
      alone.set(`${STRANGER}${key}`, { parts: s.parts, fullest: s, sightings: [s], inFull: new Map() });
      continue;
    }
    const owner =
      ownerOf(s, bySurname.get(key) ?? byPart.get(key) ?? bySurname.get(lastWord(key)) ?? [], around) ??
      alone.get(key);
    if (owner) {
      owner.sightings.push(s);
      if (owner.fullest.shouted && !s.shouted && alone.get(key) === owner) owner.fullest = s;
    } else alone.set(key, { parts: s.parts, fullest: s, sightings: [s], inFull: new Map() });
  }
  const all = [...identities, ...alone.values()];
  for (const identity of all) identity.sightings.sort((a, b) => a.first - b.first);
  return all.sort((a, b) => a.sightings[0]!.first - b.sightings[0]!.first);
}

/** The last word of "okonjo bell". */
function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function noteParagraphs(identity: Identity, around: Surroundings): void {
  identity.sightings.sort((a, b) => a.first - b.first);
  for (const s of identity.sightings) {
    const paragraph = around.paragraph(s);
    if (!identity.inFull.has(paragraph)) identity.inFull.set(paragraph, s.first);
  }
}

function put(map: Map<string, Identity[]>, word: string, identity: Identity): void {
  const known = map.get(word);
  if (known) known.push(identity);
  else map.set(word, [identity]);
}

/**
 * Who of several people of one surname a bare surname means, in the order of certainty: the only one there
 * is; the only one of that title ("Justice Minister Han") or gender ("Mrs Clinton"); the only one named in full so far; the only one named in
 * full in this paragraph. Else null: left undecided, not guessed.
 */
function ownerOf(s: Decided, owners: readonly Identity[], around: Surroundings): Identity | null {
  if (owners.length < 2) return owners[0] ?? null;
  if (owners.length > MANY) return null;
  const title = around.title(s);
  const titled = title
    ? owners.filter((o) =>
        o.sightings.slice(0, MANY).some((m) => m !== s && sameTitle(around.title(m), title)),
      )
    : [];
  if (titled.length === 1) return titled[0]!;
  const gender = around.gender(s);
  const fitting = gender ? owners.filter((o) => around.gender(o.fullest) === gender) : [];
  if (fitting.length === 1) return fitting[0]!;
  const left = fitting.length > 1 ? fitting : owners;
  const before = left.filter((o) => fullBefore(o, s.first));
  if (before.length === 1) return before[0]!;
  const near = before.filter(
    (o) => (o.inFull.get(around.paragraph(s)) ?? Number.POSITIVE_INFINITY) < s.first,
  );
  return near.length === 1 ? near[0]! : null;
}

/** "Minister" and "Justice Minister" can be one title. */
function sameTitle(a: string, b: string): boolean {
  return a !== '' && (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`));
}

function fullBefore(identity: Identity, at: number): boolean {
  return (identity.sightings[0]?.first ?? at) < at;
}

function* fullNames(decided: readonly Decided[]): Generator<void, Identity[]> {
  const byKey = new Map<string, Identity>();
  for (const [n, s] of decided.entries()) {
    if (n % STEP === STEP - 1) yield;
    if (s.rule !== 'full-name') continue;
    const known = byKey.get(s.key);
    if (known) known.sightings.push(s);
    if (known?.fullest.shouted && !s.shouted) known.fullest = s;
    if (!known) byKey.set(s.key, { parts: s.parts, fullest: s, sightings: [s], inFull: new Map() });
  }
  const longestFirst = [...byKey.values()].sort((a, b) => b.parts.length - a.parts.length);
  const kept: Identity[] = [];
  const byEnd = new Map<string, Identity[]>();
  for (const [n, identity] of longestFirst.entries()) {
    if (n % STEP === STEP - 1) yield;
    const words = nameWords(identity.parts);
    const ends = new Set([words.at(-1)!, words.slice(0, 2).join(' ')]);
    const longer = new Set([...ends].flatMap((word) => byEnd.get(word)?.slice(0, MANY) ?? []));
    const same = [...longer].filter((other) => isShorterForm(words, nameWords(other.parts)));
    if (same.length === 1) same[0]!.sightings.push(...identity.sightings);
    else {
      kept.push(identity);
      for (const word of ends) put(byEnd, word, identity);
    }
  }
  return kept;
}

/**
 * "John Kerry" of "John F. Kerry", "J. Kerry" of "John Kerry", "Ana Ruiz" of "Ana Ruiz Maldonado": its words in
 * order, initials for words, and the first two or the last the same.
 */
function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) !== long.at(-1) && short.slice(0, 2).join(' ') !== long.slice(0, 2).join(' '))
    return false;
  let at = 0;
  for (const word of long) {
    const want = short[at];
    if (want !== undefined && (want === word || (want.length === 1 && word.startsWith(want)))) at++;
  }
  return at === short.length;
}

/** Puts every mention with the person it names: "Kerry" with "John Kerry", two Clintons apart. */
import { type Decided, nameWords } from './decide';

/** One person: sightings in reading order and the parts of the fullest name. */
export interface Identity {
  parts: readonly string[];
  /** The sighting that gives the fullest form. */
  fullest: Decided;
  readonly sightings: Decided[];
}

/** Groups sightings into identities, in order of first mention. */
export function link(decided: readonly Decided[]): Identity[] {
  const identities = fullNames(decided);
  const bySurname = new Map<string, Identity[]>();
  const byPart = new Map<string, Identity[]>();
  for (const identity of identities) {
    const words = nameWords(identity.parts);
    for (const [i, word] of words.entries()) {
      const map = i === words.length - 1 ? bySurname : byPart;
      map.set(word, [...(map.get(word) ?? []), identity]);
    }
  }
  const alone = new Map<string, Identity>();
  for (const s of decided) {
    if (s.rule === 'full-name') continue;
    const key = nameWords(s.parts).join(' ');
    const owners = bySurname.get(key) ?? byPart.get(key) ?? [];
    const owner = owners.length === 1 ? owners[0]! : alone.get(key);
    if (owner) owner.sightings.push(s);
    else alone.set(key, { parts: s.parts, fullest: s, sightings: [s] });
  }
  const all = [...identities, ...alone.values()];
  for (const identity of all) identity.sightings.sort((a, b) => a.first - b.first);
  return all.sort((a, b) => a.sightings[0]!.first - b.sightings[0]!.first);
}

function fullNames(decided: readonly Decided[]): Identity[] {
  const byKey = new Map<string, Identity>();
  for (const s of decided) {
    if (s.rule !== 'full-name') continue;
    const known = byKey.get(s.key);
    if (known) known.sightings.push(s);
    else byKey.set(s.key, { parts: s.parts, fullest: s, sightings: [s] });
  }
  const longestFirst = [...byKey.values()].sort((a, b) => b.parts.length - a.parts.length);
  const kept: Identity[] = [];
  const bySurname = new Map<string, Identity[]>();
  for (const identity of longestFirst) {
    const words = nameWords(identity.parts);
    const surname = words.at(-1) ?? '';
    const same = (bySurname.get(surname) ?? []).filter((other) =>
      isShorterForm(words, nameWords(other.parts)),
    );
    if (same.length === 1) same[0]!.sightings.push(...identity.sightings);
    else {
      kept.push(identity);
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), identity]);
    }
  }
  return kept;
}

/** "John Kerry" of "John F. Kerry", "J. Kerry" of "John Kerry": its words in order, initials for words. */
function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) {
    const want = short[at];
    if (want !== undefined && (want === word || (want.length === 1 && word.startsWith(want)))) at++;
  }
  return at === short.length;
}

/**
 * Decides over the whole article which names are persons': first names of several words, then single ones,
 * which a full name elsewhere in the article lifts ("Kerry" after "John Kerry").
 */
import type { Candidate } from './candidates';
import type { Evidence } from './evidence';
import { classesOf, PARTICLE } from './lexicon';
import { evidenceScore, isDullPart, type NameType, wordScore } from './score';

/** A candidate with what was seen around it. */
export interface Sighting extends Candidate {
  readonly evidence: readonly Evidence[];
  /** Its neighbours make it part of another name. */
  readonly partOfOther: boolean;
  /** It stands where capitals mean nothing. */
  readonly shouted: boolean;
}

/** A sighting taken for a person, and whether by the article's own words or by what is known of names. */
export interface Decided extends Sighting {
  readonly stated: boolean;
  readonly rule: 'full-name' | 'name-part' | 'single-name';
}

const FULL_NAME_FROM = 1.6;
const SINGLE_NAME_FROM = 1.6;
/** A full name part of which also stands alone: people are called by one part, things seldom are. */
const ALONE_TOO = 1.4;
/** A single name that is the last or first part of a person's full name. */
const IS_SURNAME = 3.5;
const IS_GIVEN = 2.6;

const STATING: ReadonlySet<Evidence> = new Set([
  'title',
  'role',
  'roleBefore',
  'roleAfter',
  'age',
  'who',
  'speech',
  'saidBefore',
  'side',
]);

/** The sightings that are persons, in order. */
export function decide(sightings: readonly Sighting[]): Decided[] {
  const types = gather(sightings);
  const singles = new Set<string>();
  for (const [key, type] of types) if (!isFull(type.parts)) singles.add(key);
  const full = new Set<string>();
  const surnames = new Map<string, number>();
  for (const [key, type] of types) {
    if (!isFull(type.parts)) continue;
    const score = wordScore(type.parts) + evidenceScore(type) + aloneToo(type.parts, singles);
    if (score < FULL_NAME_FROM) continue;
    full.add(key);
    addParts(type.parts, surnames);
  }
  const single = new Set<string>();
  const part = new Set<string>();
  for (const key of singles) {
    const type = types.get(key)!;
    const lift = surnames.get(bare(type.parts)) ?? 0;
    const score = wordScore(type.parts) + evidenceScore(type) + lift;
    if (score >= SINGLE_NAME_FROM) (lift > 0 ? part : single).add(key);
  }
  return sightings.flatMap((s): Decided[] => {
    if (s.partOfOther) return [];
    const rule = full.has(s.key)
      ? 'full-name'
      : part.has(s.key)
        ? 'name-part'
        : single.has(s.key)
          ? 'single-name'
          : null;
    return rule ? [{ ...s, rule, stated: s.evidence.some((e) => STATING.has(e)) }] : [];
  });
}

function gather(sightings: readonly Sighting[]): Map<string, NameType> {
  const types = new Map<string, NameType>();
  for (const s of sightings) {
    let type = types.get(s.key);
    if (!type) {
      type = { parts: s.parts, count: 0, evidence: new Map() };
      types.set(s.key, type);
    }
    if (s.shouted || s.partOfOther) continue;
    type.count++;
    for (const e of s.evidence) type.evidence.set(e, (type.evidence.get(e) ?? 0) + 1);
  }
  return types;
}

/** The name words of a name: no particles (unless it has nothing else). */
export function nameWords(parts: readonly string[]): readonly string[] {
  const words = parts.filter((p) => !(classesOf(p) & PARTICLE) || p.length > 3);
  return words.length > 0 ? words : parts;
}

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

export function isFull(parts: readonly string[]): boolean {
  return nameWords(parts).length > 1;
}

function bare(parts: readonly string[]): string {
  return nameWords(parts).join(' ');
}

function aloneToo(parts: readonly string[], singles: ReadonlySet<string>): number {
  const words = nameWords(parts).filter((w) => !SUFFIX.has(w));
  const last = words.at(-1) ?? '';
  if (singles.has(last) && !isDullPart(last)) return ALONE_TOO;
  return words.some((w) => singles.has(w) && w.length > 1 && !isDullPart(w)) ? ALONE_TOO * 0.6 : 0;
}

function addParts(parts: readonly string[], surnames: Map<string, number>): void {
  const words = nameWords(parts).filter((w) => !SUFFIX.has(w));
  words.forEach((word, i) => {
    const lift = i === words.length - 1 ? IS_SURNAME : IS_GIVEN;
    surnames.set(word, Math.max(surnames.get(word) ?? 0, lift));
  });
}

/**
 * Decides over the whole article which names are persons': first names of several words, then single ones,
 * which a full name elsewhere in the article lifts ("Kerry" after "John Kerry").
 */
import type { Candidate } from './candidates';
import type { Evidence } from './evidence';
import { classesOf, GIVEN, SURNAME } from './lexicon';
import {
  evidenceScore,
  isDullPart,
  isParticle,
  type NameType,
  singleEvidenceScore,
  wordScore,
} from './score';

/** A candidate with what was seen around it. */
export interface Sighting extends Candidate {
  readonly evidence: readonly Evidence[];
  /** Its neighbours make it part of another name. */
  readonly partOfOther: boolean;
  /** A company's suffix follows it. */
  readonly company: boolean;
  /** It stands where capitals mean nothing. */
  readonly shouted: boolean;
  /** It opens its sentence. */
  readonly opens: boolean;
  /** Only a comma, "and" or figures stand between it and the sighting before it. */
  readonly inList: boolean;
}

export type NameRule = 'full-name' | 'name-part' | 'single-name';

/** A sighting taken for a person, and whether the article's own words say so. */
export interface Decided extends Sighting {
  readonly stated: boolean;
  readonly rule: NameRule;
}

/** The article's names: full ones, and for each part of them how much it lifts a name that is that part alone. */
export interface Names {
  readonly full: ReadonlySet<string>;
  /** Double surnames of full names, where they also stand alone. */
  readonly double: ReadonlySet<string>;
  readonly lift: ReadonlyMap<string, number>;
}

/** Sightings or names worked on between two yields. */
const STEP = 500;
const FULL_NAME_FROM = 1.3;
/** A full name that only a headline in title case gives. */
const SHOUTED_NAME_FROM = 2.2;
const SINGLE_NAME_FROM = 1.6;
/** From here a full name next to a sure one in a list is one too; a known single name likewise. */
const IN_LIST_FROM = 0;
const SINGLE_IN_LIST_FROM = -0.3;
/** A full name part of which also stands alone: people are called by one part, things seldom are. */
const ALONE_TOO = 1.4;
/** A single name that is the last part of a person's full name, a known given name of it, or another part. */
const IS_SURNAME = 3.5;
const IS_GIVEN = 2.6;
const IS_PART = 2.2;
const IS_NAMESAKE = 1.5;
/** What speaks against a part of a full name counts half: people have movements, towers and towns too. */
const DOUBT_OF_KNOWN = 0.5;

const STATING: ReadonlySet<Evidence> = new Set([
  'title',
  'courtesy',
  'role',
  'roleBefore',
  'roleAfter',
  'age',
  'who',
  'speech',
  'saidBefore',
  'side',
  'named',
]);

/** First step: the full names. */
export function* fullNames(sightings: readonly Sighting[]): Generator<void, Names> {
  const types = yield* gather(sightings);
  const singles = new Set([...types].filter(([, type]) => !isFull(type.parts)).map(([key]) => key));
  const scores = new Map<string, number>();
  const full = new Set<string>();
  let n = 0;
  for (const [key, type] of types) {
    if (++n % STEP === 0) yield;
    if (!isFull(type.parts)) continue;
    const score = wordScore(type.parts) + evidenceScore(type) + aloneToo(type.parts, singles);
    scores.set(key, score);
    if (score >= (type.count > 0 ? FULL_NAME_FROM : SHOUTED_NAME_FROM)) full.add(key);
  }
  spreadAlongLists(sightings, full, (s) => (scores.get(s.key) ?? -1) >= IN_LIST_FROM);
  const lift = new Map<string, number>();
  for (const key of full) addParts(types.get(key)!.parts, lift);
  for (const s of sightings) if (s.partOfOther && !s.company && isFull(s.parts)) addNamesake(s.parts, lift);
  return { full, double: doubleSurnames(types, full), lift };
}

/** "Okonjo-Bell" after "Ana Okonjo-Bell": a double surname alone. */
function doubleSurnames(types: ReadonlyMap<string, NameType>, full: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const key of full) {
    const parts = types.get(key)!.parts.slice(1);
    const tail = parts.join(' ');
    if (isFull(parts) && !full.has(tail) && types.get(tail)?.evidence.has('compound')) found.add(tail);
  }
  return found;
}

/** Second step: single names, and every sighting that is a person's, in order. */
export function* decide(sightings: readonly Sighting[], names: Names): Generator<void, Decided[]> {
  let n = 0;
  const single = new Set<string>();
  const part = new Set<string>();
  const scores = new Map<string, number>();
  const types = yield* gather(sightings);
  for (const [key, type] of types) {
    if (++n % STEP === 0) yield;
    if (isFull(type.parts)) continue;
    const lift = names.lift.get(bare(type.parts)) ?? 0;
    const score =
      wordScore(type.parts) +
      lift +
      (lift > 0 ? evidenceScore(type, DOUBT_OF_KNOWN) : singleEvidenceScore(type));
    scores.set(key, score);
    if (score >= SINGLE_NAME_FROM) (lift > 0 ? part : single).add(key);
  }
  for (const [key, type] of types) if (single.has(key) && type.parts.length > 1) part.add(bare(type.parts));
  const sure = new Set([...names.full, ...part, ...single]);
  spreadAlongLists(
    sightings,
    sure,
    (s) => !isFull(s.parts) && isKnown(s.parts) && (scores.get(s.key) ?? -1) >= SINGLE_IN_LIST_FROM,
  );
  const ruleOf = (key: string): NameRule | null =>
    names.full.has(key)
      ? 'full-name'
      : part.has(key) || names.double.has(key)
        ? 'name-part'
        : sure.has(key)
          ? 'single-name'
          : null;
  const decided: Decided[] = [];
  const tails = new Map<string, readonly (NameRule | null)[]>();
  for (const s of sightings) {
    if (++n % STEP === 0) yield;
    const named = isOther(s) ? null : nameIn(s, ruleOf, tails);
    if (named) decided.push(asDecided(named.sighting, named.rule));
  }
  return decided;
}

/** Written out, as a copy by spreading takes ten times as long, and there is one for every mention. */
function asDecided(s: Sighting, rule: NameRule): Decided {
  return {
    first: s.first,
    end: s.end,
    sentence: s.sentence,
    parts: s.parts,
    at: s.at,
    key: s.key,
    syllables: s.syllables,
    evidence: s.evidence,
    partOfOther: s.partOfOther,
    company: s.company,
    shouted: s.shouted,
    opens: s.opens,
    inList: s.inList,
    rule,
    stated: s.evidence.some((e) => STATING.has(e)),
  };
}

/**
 * The sighting itself, or the name inside it: "Scientologist Ana Ruiz" where "Ana Ruiz" is a name of the article.
 * `tails` keeps what the ends of each name are: a name comes many times.
 */
function nameIn(
  s: Sighting,
  ruleOf: (key: string) => NameRule | null,
  tails: Map<string, readonly (NameRule | null)[]>,
): { sighting: Sighting; rule: NameRule } | null {
  let rules = tails.get(s.key);
  if (!rules) {
    rules = s.parts.map((_, from) => ruleOf(s.parts.slice(from).join(' ')));
    tails.set(s.key, rules);
  }
  const whole = rules[0] ?? null;
  const length = s.parts.length;
  for (let from = 1; from < length; from++) {
    const rule = rules[from];
    if (!rule || !mayDrop(s, from, whole !== null)) continue;
    if (rule === 'full-name' || whole === null) return { sighting: cut(s, from, length), rule };
  }
  if (whole) return { sighting: s, rule: whole };
  if (!s.shouted) return null;
  for (let to = length - 1; to > 0; to--) {
    const rule = ruleOf(s.parts.slice(0, to).join(' '));
    if (rule) return { sighting: cut(s, 0, to), rule };
  }
  return null;
}

/** A name is only cut between words, not at a hyphen or after an initial. */
function mayDrop(s: Sighting, from: number, isName: boolean): boolean {
  if (s.at[from]! - s.at[from - 1]! !== 1) return false;
  if (!isName && (s.opens || s.shouted)) return true;
  return s.parts
    .slice(0, from)
    .every((p) => (classesOf(p) & (GIVEN | SURNAME)) === 0 && !isParticle(p) && p.length > 1);
}

function cut(s: Sighting, from: number, to: number): Sighting {
  const parts = s.parts.slice(from, to);
  const end = to < s.parts.length ? s.at[to - 1]! + 1 : s.end;
  return { ...s, parts, key: parts.join(' '), at: s.at.slice(from, to), first: s.at[from]!, end };
}

/** What stands in a list with a sure name is a name: "Ana Ruiz, Bo Lindt and Cato Maes". */
function spreadAlongLists(
  sightings: readonly Sighting[],
  sure: Set<string>,
  may: (s: Sighting) => boolean,
): void {
  const join = (from: Sighting, to: Sighting) => {
    if (!isOther(to) && !isOther(from) && sure.has(from.key) && !sure.has(to.key) && may(to))
      sure.add(to.key);
  };
  for (let i = 1; i < sightings.length; i++) if (sightings[i]!.inList) join(sightings[i - 1]!, sightings[i]!);
  for (let i = sightings.length - 1; i > 0; i--)
    if (sightings[i]!.inList) join(sightings[i]!, sightings[i - 1]!);
}

function isOther(s: Sighting): boolean {
  return s.partOfOther || s.company;
}

function* gather(sightings: readonly Sighting[]): Generator<void, Map<string, NameType>> {
  const types = new Map<string, NameType>();
  for (let n = 0; n < sightings.length; n++) {
    if (n % STEP === STEP - 1) yield;
    const s = sightings[n]!;
    let type = types.get(s.key);
    if (!type) {
      type = { parts: s.parts, count: 0, evidence: new Map() };
      types.set(s.key, type);
    }
    if (s.company) type.evidence.set('company', 1);
    if (s.shouted && s.evidence.length === 0) continue;
    if (s.partOfOther || s.company) continue;
    type.count++;
    for (const e of s.evidence) type.evidence.set(e, (type.evidence.get(e) ?? 0) + 1);
  }
  return types;
}

/** The name words of a name: no particles (unless it has nothing else). */
export function nameWords(parts: readonly string[]): readonly string[] {
  const words = parts.filter((p) => !isParticle(p));
  return words.length > 0 ? words : parts;
}

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

export function isFull(parts: readonly string[]): boolean {
  return nameWords(parts).length > 1;
}

function isKnown(parts: readonly string[]): boolean {
  return parts.some((p) => (classesOf(p) & (GIVEN | SURNAME)) !== 0);
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

/** "The Ana Ruiz Show" names no person, but makes a "Ruiz" elsewhere likelier. */
function addNamesake(parts: readonly string[], lift: Map<string, number>): void {
  const words = nameWords(parts);
  const last = words.at(-1)!;
  if (classesOf(words[0]!) & GIVEN && !lift.has(last)) lift.set(last, IS_NAMESAKE);
}

function addParts(parts: readonly string[], lift: Map<string, number>): void {
  const words = nameWords(parts).filter((w) => !SUFFIX.has(w));
  words.forEach((word, i) => {
    const more = i === words.length - 1 ? IS_SURNAME : classesOf(word) & GIVEN ? IS_GIVEN : IS_PART;
    lift.set(word, Math.max(lift.get(word) ?? 0, more));
  });
}

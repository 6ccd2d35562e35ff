/**
 * The rules' patterns by the two words or classes they can begin with. Nearly every token of an article begins
 * nothing, and nearly every "the" is followed by nothing of time: two look-ups settle that.
 */
import type { Token } from '../document';
import { addStartWords, classOf, followKeys, type LexicalClass, readClass, startKeys } from './lexicon';
import type { Capture, Pattern } from './pattern';
import type { Rule } from './rule';
import { RULES } from './rules';

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  /** Position of the rule in the list. */
  readonly rank: number;
}

/** What can begin with one word or class. */
interface Start {
  /** The class; null for a word. */
  readonly class: LexicalClass | null;
  /** Patterns that may end after their first element. */
  readonly alone: Entry[];
  readonly followed: Map<string, Entry[]>;
}

export interface Match {
  readonly rule: Rule;
  readonly rank: number;
  readonly end: number;
  readonly captures: readonly Capture[];
}

const STARTS = new Map<string, Start>();
for (const [rank, rule] of RULES.entries()) {
  for (const pattern of rule.patterns) {
    for (const { first, second } of pattern.starts) {
      const start = STARTS.get(first) ?? { class: classOf(first), alone: [], followed: new Map() };
      STARTS.set(first, start);
      const entries = second === null ? start.alone : (start.followed.get(second) ?? []);
      entries.push({ rule, pattern, rank });
      if (second !== null) start.followed.set(second, entries);
    }
  }
}

addStartWords([...STARTS].filter(([, start]) => start.class === null).map(([key]) => key));

const NONE: readonly Match[] = [];

/** All matches at a token, the longest first; among equals the rule that stands first in the list. */
export function matchesAt(tokens: readonly Token[], at: number, limit: number): readonly Match[] {
  const keys = startKeys(tokens[at]!);
  if (keys.length === 0) return NONE;
  const matches: Match[] = [];
  for (const key of keys) {
    const start = STARTS.get(key);
    if (start) tryStart(start, tokens, at, limit, matches);
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => b.end - a.end || a.rank - b.rank);
}

function tryStart(start: Start, tokens: readonly Token[], at: number, limit: number, out: Match[]) {
  const next = start.class ? readClass(start.class, tokens, at, limit)?.end : at + 1;
  if (next === undefined) return;
  tryAll(start.alone, tokens, at, limit, out);
  if (next >= limit) return;
  for (const word of followKeys(tokens[next]!)) {
    const entries = start.followed.get(word);
    if (entries) tryAll(entries, tokens, at, limit, out);
  }
}

function tryAll(
  entries: readonly Entry[],
  tokens: readonly Token[],
  at: number,
  limit: number,
  out: Match[],
) {
  for (const { rule, pattern, rank } of entries) {
    const match = pattern.match(tokens, at, limit);
    if (match && !isKnown(out, rank, match.end))
      out.push({ rule, rank, end: match.end, captures: match.captures });
  }
}

/** Two patterns of one rule may match the same words. */
function isKnown(found: readonly Match[], rank: number, end: number): boolean {
  return found.some((match) => match.rank === rank && match.end === end);
}

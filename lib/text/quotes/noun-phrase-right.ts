/** The words that name a speaker, read rightwards: after "said" in "said a spokesman for Kerry". */
import {
  CAPITAL,
  type Clause,
  isNominal,
  lowerAt,
  type NounPhrase,
  namesSomebody,
  phrase,
  pronounAt,
  pronounOf,
  tokenAt,
} from './clause';
import type { NamedPerson } from './mentions';
import { joins } from './noun-phrase-left';
import { DETERMINERS, TIME_WORDS } from './word-classes';

const LONGEST = 14;

/** The noun phrase that begins at unit `i`, or null. */
export function nounPhraseStarting(clause: Clause, i: number): NounPhrase | null {
  const token = tokenAt(clause, i);
  if (!token || token.kind === 'sign') return null;
  if (pronounOf(token)) return pronounAt(clause, i);
  const run = runFrom(clause, i);
  let { end } = run;
  while (end > i && (TIME_WORDS.has(lowerAt(clause, end - 1)) || tokenAt(clause, end - 1)?.kind === 'sign'))
    end--;
  if (end === i) return null;
  if (run.named) return phrase(clause, run.namedFrom, run.end, 'name', run.named);
  if (!namesSomebody(clause, i, end - 1)) return null;
  if (TIME_WORDS.has(lowerAt(clause, end - 1))) return null;
  if (/^(?:for|of|from|with|at)$/.test(lowerAt(clause, end))) {
    const more = nounPhraseStarting(clause, end + 1);
    if (more && more.kind !== 'pronoun')
      return { ...phrase(clause, i, end, 'description', null), end: more.end, last: more.last };
  }
  let capitals = true;
  for (let k = i; k < end; k++) {
    const word = tokenAt(clause, k);
    if (word && word.kind !== 'sign' && !CAPITAL.test(word.text)) capitals = false;
  }
  return phrase(clause, i, end, capitals ? 'name' : 'description', null);
}

interface Run {
  readonly end: number;
  readonly named: NamedPerson | null;
  readonly namedFrom: number;
}

/** Titles, nouns and names up to the first word that cannot belong; `named` when a person's name is the last of it. */
function runFrom(clause: Clause, from: number): Run {
  let end = from;
  let named: NamedPerson | null = null;
  let namedFrom = from;
  while (end < clause.units.length && end - from < LONGEST) {
    const at = tokenAt(clause, end);
    if (!at) break;
    const here = clause.mentions.starting.get(at.start);
    if (here) {
      let last = end;
      while (last < clause.units.length - 1 && (clause.units[last]?.end ?? 0) < here.mention.end) last++;
      // Where the word is longer than the name it is a possessive: "Kerry’s spokesman".
      const whole = clause.units[last]?.end === here.mention.end;
      if (whole) {
        named = here;
        namedFrom = end;
      }
      end = last + 1;
      continue;
    }
    const first = end === from;
    if (first ? !opensPhrase(clause, end) : !continues(clause, end)) break;
    if (named && (DETERMINERS.has(at.lower) || TIME_WORDS.has(at.lower))) break;
    named = null;
    end++;
  }
  return { end, named, namedFrom };
}

/** A noun, a name, a determiner; or a participle before a name: "said retired general Ann Roe". */
function opensPhrase(clause: Clause, i: number): boolean {
  const lower = lowerAt(clause, i);
  if (isNominal(clause, i) || DETERMINERS.has(lower)) return true;
  return lower.endsWith('ed') && CAPITAL.test(tokenAt(clause, i + 1)?.text ?? '');
}

function continues(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  if (!token) return false;
  if (token.kind === 'sign') return joins(clause, i);
  if (DETERMINERS.has(token.lower) && !DETERMINERS.has(lowerAt(clause, i - 1))) return false;
  return isNominal(clause, i);
}

/** Tells a verb of reporting from a noun of the same form: "Kerry claims" from "the claims". */
import { CAPITAL, type Clause, isPossessive, lowerAt, pronounOf, tokenAt } from './clause';
import type { CueVerb } from './cue-verbs';
import { nounPhraseStarting } from './noun-phrase-right';
import { beforeVerb } from './subject';
import { AUXILIARIES, DETERMINERS, LINKS, OBJECT_PRONOUNS, PREPOSITIONS, TIME_WORDS } from './word-classes';

const PRONOUN_LIKE =
  /^(?:all|both|many|most|some|several|few|others|one|another|that|this|these|those|two|three|four|each|none|either|neither)$/;

const ADJECTIVE_AFTER = /^(?:for|of|with|from|into|by|in)$/;

/** Is the word at unit `i`, which has the form of `verb`, used as a verb? */
export function isVerbOfReporting(clause: Clause, i: number, verb: CueVerb): boolean {
  const token = tokenAt(clause, i);
  if (!token) return false;
  if (CAPITAL.test(token.text) && i > 0 && verb.form !== 'past') return false;
  const before = tokenAt(clause, i - 1);
  if (!before) {
    const inverted = verb.form === 'past' || nounPhraseStarting(clause, i + 1) !== null;
    return i === 0 || !verb.noun || (inverted && verb.form !== 'base');
  }
  if (before.lower === 'to') return verb.form === 'base';
  const afterDeterminer = DETERMINERS.has(before.lower) && !PRONOUN_LIKE.test(before.lower);
  if (afterDeterminer) return false;
  // "for renewed calls", "the biggest challenges".
  if (verb.form === 'past' && ADJECTIVE_AFTER.test(before.text)) return false;
  if (verb.noun && /..est$/.test(before.text) && !CAPITAL.test(before.text)) return false;
  if (verb.form === 'past' || verb.form === 'participle')
    return !(isPossessive(before) && before.kind === 'word');
  if (verb.form === 'gerund') return !isPossessive(before);
  if (isPossessive(before) || (PREPOSITIONS.has(before.lower) && !CAPITAL.test(before.text))) return false;
  if (!verb.noun || (verb.lemma === 'say' && verb.form === 'present')) return true;
  if (!takesComplement(clause, i)) return false;
  return verb.form === 'base' ? takesBase(clause, i) : takesPresent(clause, i);
}

/** A verb has something to report after it: "attacks the plan", where "attacks of May" is a noun. */
function takesComplement(clause: Clause, i: number): boolean {
  const next = tokenAt(clause, i + 1);
  if (next?.kind !== 'word') return true;
  if (CAPITAL.test(next.text) || DETERMINERS.has(next.lower) || pronounOf(next) || next.lower.endsWith('ly'))
    return true;
  if (
    OBJECT_PRONOUNS.has(next.lower) ||
    /^(?:that|how|why|what|whether|if|when|where)$/.test(next.lower) ||
    TIME_WORDS.has(next.lower)
  )
    return true;
  return /^(?:to|for|about|as|with|in|on)$/.test(next.lower) || /s$/.test(next.lower);
}

/** "they claim", "supporters claim", "would claim" */
function takesBase(clause: Clause, i: number): boolean {
  const before = tokenAt(clause, i - 1);
  if (!before) return false;
  if (AUXILIARIES.has(before.lower)) return true;
  const subject = tokenAt(clause, beforeVerb(clause, i));
  if (!subject) return false;
  const pronoun = pronounOf(subject);
  if (pronoun) return !/^(?:he|she|it)$/.test(pronoun);
  if (subject.kind !== 'word' || !/(?:[^s']s|people|men|women)$/.test(subject.lower)) return false;
  // "a public-records request": one of it.
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    if (/^(?:a|an|this|that|each|every)$/.test(lowerAt(clause, k))) return false;
  }
  return true;
}

/** "she claims", "the campaign claims" */
function takesPresent(clause: Clause, i: number): boolean {
  const subject = tokenAt(clause, beforeVerb(clause, i));
  if (!subject) return false;
  if (subject.kind === 'sign') return subject.text === ',' || subject.text === ')';
  if (LINKS.has(subject.lower)) return subject.lower === 'and' || subject.lower === 'but';
  const pronoun = pronounOf(subject);
  if (pronoun) return /^(?:he|she|it|who)$/.test(pronoun);
  if (CAPITAL.test(subject.text)) return true;
  if (/[^s]s$/.test(subject.lower)) return false;
  // "came claims": a noun needs its determiner somewhere to the left.
  for (let k = beforeVerb(clause, i); k >= 0 && i - k < 8; k--) {
    const word = lowerAt(clause, k);
    if (DETERMINERS.has(word) || CAPITAL.test(tokenAt(clause, k)?.text ?? '')) return true;
    if (PREPOSITIONS.has(word) && word !== 'of' && word !== 'for') return false;
  }
  return false;
}

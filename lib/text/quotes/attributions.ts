/** Every place in a sentence of the narrator's where somebody is said to have said something. */
import type { Cue, Span } from '../types';
import { type CueVerb, cueVerb } from './cue-verbs';
import { type Clause, type NounPhrase, nounPhraseEnding, nounPhraseStarting, tokenAt } from './noun-phrase';
import { clauseSubject, subjectOf } from './subject';
import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, SPEECH_NOUNS } from './word-classes';

export type AttributionForm =
  | 'subject-verb'
  | 'verb-subject'
  | 'participle'
  | 'according-to'
  | 'possessive'
  | 'agent'
  | 'colon';

export interface Attribution {
  readonly form: AttributionForm;
  readonly cue: Cue;
  readonly speaker: NounPhrase;
  /** The verb, where the cue is one. */
  readonly verb: CueVerb | null;
  /** Half-open range of units from the speaker or cue, whichever is first, to the last of both. */
  readonly first: number;
  readonly last: number;
  /** The cue's own unit. */
  readonly at: number;
}

/** All attributions of the sentence in order of their cues. */
export function findAttributions(clause: Clause, text: string): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < clause.units.length; i++) {
    const token = tokenAt(clause, i);
    if (token?.kind !== 'word') continue;
    const made = accordingTo(clause, i) ?? possessiveNoun(clause, i) ?? byVerb(clause, i);
    if (made) found.push(attribution(clause, text, i, made));
  }
  return found;
}

interface Made {
  readonly form: AttributionForm;
  readonly speaker: NounPhrase;
  readonly verb: CueVerb | null;
  readonly cueEnd: number;
}

function attribution(clause: Clause, text: string, i: number, made: Made): Attribution {
  const span: Span = { start: clause.units[i]?.start ?? 0, end: clause.units[made.cueEnd - 1]?.end ?? 0 };
  return {
    form: made.form,
    cue: { ...span, text: text.slice(span.start, span.end) },
    speaker: made.speaker,
    verb: made.verb,
    first: Math.min(i, made.speaker.first),
    last: Math.max(made.cueEnd, made.speaker.last),
    at: i,
  };
}

/** "according to Kerry" */
function accordingTo(clause: Clause, i: number): Made | null {
  if (tokenAt(clause, i)?.lower !== 'according' || tokenAt(clause, i + 1)?.lower !== 'to') return null;
  const speaker = nounPhraseStarting(clause, i + 2);
  return speaker && { form: 'according-to', speaker, verb: null, cueEnd: i + 2 };
}

/** "Kerry’s claim that …", "her call for …" */
function possessiveNoun(clause: Clause, i: number): Made | null {
  const noun = tokenAt(clause, i);
  if (!noun || !SPEECH_NOUNS.has(noun.lower)) return null;
  for (let k = i - 1; k >= 0 && i - k <= 4; k--) {
    const token = tokenAt(clause, k);
    if (token?.kind !== 'word') return null;
    if (POSSESSIVES.has(token.lower)) {
      return {
        form: 'possessive',
        speaker: owner(clause, k, token.start, token.end),
        verb: null,
        cueEnd: i + 1,
      };
    }
    if (/['’]s?$/.test(token.text)) {
      const bare = token.end - (/['’]s$/.test(token.text) ? 2 : 1);
      const named = clause.mentions.ending.get(bare) ?? null;
      const speaker = owner(clause, k, named?.mention.start ?? token.start, bare);
      return {
        form: 'possessive',
        speaker: { ...speaker, kind: named ? 'name' : 'description', named },
        verb: null,
        cueEnd: i + 1,
      };
    }
    if (PREPOSITIONS.has(token.lower) || AUXILIARIES.has(token.lower) || DETERMINERS.has(token.lower))
      return null;
  }
  return null;
}

function owner(_clause: Clause, k: number, start: number, end: number): NounPhrase {
  return { start, end, kind: 'pronoun', named: null, first: k, last: k + 1 };
}

function byVerb(clause: Clause, i: number): Made | null {
  const token = tokenAt(clause, i);
  const verb = token && cueVerb(token.lower);
  if (!token || !verb || isNoun(clause, i, verb)) return null;
  const cueEnd = i + 1;
  if (followsQuote(clause, i)) {
    const speaker = verb.form === 'gerund' ? null : nounPhraseStarting(clause, i + 1);
    if (speaker && !startsComplement(clause, i, speaker))
      return { form: 'verb-subject', speaker, verb, cueEnd };
    const back = clauseSubject(clause, i);
    return back && { form: 'participle', speaker: back, verb, cueEnd };
  }
  if (verb.form === 'gerund') {
    const speaker = clauseSubject(clause, i);
    return speaker && { form: 'participle', speaker, verb, cueEnd };
  }
  if (passive(clause, i, verb)) {
    const by = agent(clause, i);
    return by && { form: 'agent', speaker: by, verb, cueEnd };
  }
  const speaker = subjectOf(clause, i);
  return speaker && { form: 'subject-verb', speaker, verb, cueEnd };
}

/** Is the verb's only neighbour to the left a quotation, or the sentence's start? */
function followsQuote(clause: Clause, i: number): boolean {
  const before = clause.units[i - 1];
  if (!before) return true;
  if (before.kind === 'quote') return true;
  return /^[,—–-]$/.test(before.token.text) && clause.units[i - 2]?.kind === 'quote';
}

/** "said the bill …" after a quotation names the speaker unless the phrase is a time or the like. */
function startsComplement(clause: Clause, i: number, speaker: NounPhrase): boolean {
  return speaker.kind === 'description' && cueVerb(tokenAt(clause, i)?.lower ?? '')?.class === 'label';
}

/** "the claims", "a report": a noun that looks like a verb. */
function isNoun(clause: Clause, i: number, verb: CueVerb): boolean {
  const token = tokenAt(clause, i);
  const before = tokenAt(clause, i - 1);
  if (!token) return true;
  if (/^\p{Lu}/u.test(token.text) && i > 0 && verb.form !== 'past') return true;
  if (!before) return false;
  if (verb.form === 'past' || verb.form === 'participle')
    return (
      DETERMINERS.has(before.lower) &&
      !/^(?:all|both|many|most|others?|one|some|several|few|that|this|these|those)$/.test(before.lower)
    );
  if (DETERMINERS.has(before.lower) && !/^(?:all|both|many|most|some|several|few)$/.test(before.lower))
    return true;
  if (/['’]s?$/.test(before.text) && before.kind === 'word') return true;
  return PREPOSITIONS.has(before.lower) && before.lower !== 'to' && verb.form !== 'gerund';
}

function passive(clause: Clause, i: number, verb: CueVerb): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  for (let k = i - 1; k >= 0 && i - k <= 4; k--) {
    const word = tokenAt(clause, k)?.lower;
    if (!word) return false;
    if (/^(?:is|are|was|were|be|been|being|get|gets|got)$/.test(word)) return true;
    if (!word.endsWith('ly') && !/^(?:not|also|often|once|later|widely|even|never|first|still)$/.test(word))
      return false;
  }
  return false;
}

/** "was told by Kerry" */
function agent(clause: Clause, i: number): NounPhrase | null {
  for (let k = i + 1; k < clause.units.length && k - i <= 8; k++) {
    if (tokenAt(clause, k)?.lower === 'by') return nounPhraseStarting(clause, k + 1);
  }
  return null;
}

export { nounPhraseEnding };

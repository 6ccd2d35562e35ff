/** Every place in a sentence of the narrator's where somebody is said to have said something. */
import type { Cue } from '../types';
import { type Clause, isAdverb, isVerbLike, lowerAt, type NounPhrase, tokenAt } from './clause';
import { cueLength, verbAt } from './cue-at';
import { isVerbOfReporting } from './cue-in-context';
import type { CueVerb } from './cue-verbs';
import { nounPhraseEnding } from './noun-phrase-left';
import { nounPhraseStarting } from './noun-phrase-right';
import { beforeVerb, clauseSubject, subjectOf } from './subject';
import { ownerOfWords } from './whose-words';
import { PREPOSITIONS, SOURCE_NOUNS, TEXT_NOUNS } from './word-classes';

export type AttributionForm =
  | 'subject-verb'
  | 'verb-subject'
  | 'participle'
  | 'according-to'
  | 'possessive'
  | 'agent';

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

interface Made {
  readonly form: AttributionForm;
  readonly speaker: NounPhrase;
  readonly verb: CueVerb | null;
  readonly cueEnd: number;
}

/** All attributions of the sentence in order of their cues. */
export function findAttributions(clause: Clause, text: string): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < clause.units.length; i++) {
    if (tokenAt(clause, i)?.kind !== 'word') continue;
    const made = accordingTo(clause, i) ?? possessive(clause, i) ?? byVerb(clause, i, found);
    if (made) found.push(attribution(clause, text, i, made));
  }
  return found;
}

function attribution(clause: Clause, text: string, i: number, made: Made): Attribution {
  const { form, speaker, verb, cueEnd } = made;
  const start = clause.units[i]?.start ?? 0;
  const end = clause.units[cueEnd - 1]?.end ?? 0;
  return {
    form,
    cue: { start, end, text: text.slice(start, end) },
    speaker,
    verb,
    first: Math.min(i, speaker.first),
    last: Math.max(cueEnd, speaker.last),
    at: i,
  };
}

/** "according to Kerry" */
function accordingTo(clause: Clause, i: number): Made | null {
  if (lowerAt(clause, i) !== 'according' || lowerAt(clause, i + 1) !== 'to') return null;
  const speaker = nounPhraseStarting(clause, i + 2);
  return speaker && { form: 'according-to', speaker, verb: null, cueEnd: i + 2 };
}

/** "Kerry’s claim that …" */
function possessive(clause: Clause, i: number): Made | null {
  const speaker = ownerOfWords(clause, i);
  return speaker && { form: 'possessive', speaker, verb: null, cueEnd: i + 1 };
}

function byVerb(clause: Clause, i: number, earlier: readonly Attribution[]): Made | null {
  const verb = verbAt(clause, i);
  if (!verb || !isVerbOfReporting(clause, i, verb) || handsOn(clause, i, verb)) return null;
  const cueEnd = i + cueLength(verb);
  const quoted = quotedAs(clause, i);
  if (quoted) return { form: 'verb-subject', speaker: quoted, verb, cueEnd };
  if (verb.lemma === 'put') {
    const speaker = subjectOf(clause, i);
    return speaker && { form: 'subject-verb', speaker, verb, cueEnd };
  }
  if (followsQuote(clause, i) && verb.form !== 'gerund') {
    const speaker = nounPhraseStarting(clause, i + 1);
    if (speaker && !UNLIKE_SPEECH.test(verb.lemma) && !isComplement(clause, i, speaker, verb))
      return { form: 'verb-subject', speaker, verb, cueEnd };
    const back = clauseSubject(clause, i);
    return back && { form: 'participle', speaker: back, verb, cueEnd };
  }
  if (verb.form === 'gerund') {
    const speaker = gerundSubject(clause, i, earlier);
    return speaker && { form: 'participle', speaker, verb, cueEnd };
  }
  const labeller =
    verb.class === 'label' && (verb.form === 'past' || verb.form === 'participle')
      ? agentBehindQuote(clause, i)
      : null;
  if (labeller) return { form: 'agent', speaker: labeller, verb, cueEnd };
  if (isPassive(clause, i, verb)) {
    const speaker = agent(clause, i);
    return speaker && { form: 'agent', speaker, verb, cueEnd };
  }
  const postponed = invertedAfterComma(clause, i, verb);
  if (postponed) return { form: 'verb-subject', speaker: postponed, verb, cueEnd };
  const speaker = subjectOf(clause, i);
  if (speaker) return { form: 'subject-verb', speaker, verb, cueEnd };
  // "So said Kerry": nothing to the left that could say it.
  const inverted = i <= 2 ? nounPhraseStarting(clause, i + 1) : null;
  return inverted && { form: 'verb-subject', speaker: inverted, verb, cueEnd };
}

/** How far apart "quoted" and "as saying" may stand. */
const QUOTED_AS = 14;
const QUOTES = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/;

/** "The Post quoted Kerry as saying", "Kerry was quoted by the Post as saying": not the paper that reports it. */
function quotedAs(clause: Clause, i: number): NounPhrase | null {
  const as = asBefore(clause, i);
  const speaker = as < 0 ? null : nounPhraseEnding(clause, as - 1);
  if (!speaker) return null;
  for (let k = speaker.first - 1; k >= 0 && i - k <= QUOTED_AS; k--)
    if (QUOTES.test(lowerAt(clause, k)))
      return lowerAt(clause, speaker.first - 1) === 'by' ? subjectOf(clause, k) : speaker;
  return null;
}

/** The "as" before "saying" or "having said"; -1 where there is none. */
function asBefore(clause: Clause, i: number): number {
  const at = lowerAt(clause, i - 1) === 'having' ? i - 2 : i - 1;
  return lowerAt(clause, at) === 'as' && (at < i - 1 || lowerAt(clause, i).endsWith('ing')) ? at : -1;
}

/** Is it the "quoted" of "quoted Kerry as saying"? */
function handsOn(clause: Clause, i: number, verb: CueVerb): boolean {
  if (verb.lemma !== 'quote' && verb.lemma !== 'cite') return false;
  for (let k = i + 2; k < clause.units.length && k - i <= QUOTED_AS; k++)
    if (verbAt(clause, k) && asBefore(clause, k) > i) return true;
  return false;
}

/** Is the verb's only neighbour to the left a quotation, or a comma after one? */
function followsQuote(clause: Clause, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && isAdverb(tokenAt(clause, k))) k--;
  if (clause.units[k]?.kind === 'quote') return true;
  return /^[,—–-]$/.test(tokenAt(clause, k)?.text ?? '') && clause.units[k - 1]?.kind === 'quote';
}

/** "Kerry recently promising"; "Kerry said he would, adding": whoever spoke before in the sentence; or its subject. */
function gerundSubject(clause: Clause, i: number, earlier: readonly Attribution[]): NounPhrase | null {
  const next = nounPhraseEnding(clause, beforeVerb(clause, i));
  const joint = next ? lowerAt(clause, next.first - 1) : '';
  if (
    next &&
    (joint === 'with' ||
      (joint === 'and' && standBehindWith(clause, next)) ||
      (next.kind === 'name' && !PREPOSITIONS.has(joint)))
  )
    return next;
  // "held up a sign saying": the sign says it.
  if (next && TEXT_NOUNS.has(lowerAt(clause, i - 1))) return next;
  const spoke = earlier.findLast(
    (a) => a.verb?.class === 'speech' && /^(?:subject-verb|verb-subject)$/.test(a.form),
  );
  return spoke?.speaker ?? clauseSubject(clause, i);
}

/** "with fishermen and pupils singing": the "with" stands before the first of them. */
function standBehindWith(clause: Clause, second: NounPhrase): boolean {
  const one = nounPhraseEnding(clause, second.first - 2);
  return one !== null && lowerAt(clause, one.first - 1) === 'with';
}

/** Weak cues that never stand before their subject. */
const UNLIKE_SPEECH = /^(?:see|mean|find|sign|point|push|address|offer|release|title|want|plan)$/;
/** Verbs whose object is the listener: ", asked Kerry" does not say that Kerry asked. */
const TAKES_LISTENER =
  /^(?:tell|ask|remind|assure|warn|urge|inform|advise|implore|beg|order|instruct|promise|encourage|exhort)$/;

/** “We won” in three states, said Kerry: a quotation comes before, and no subject of the verb's own. */
function invertedAfterComma(clause: Clause, i: number, verb: CueVerb): NounPhrase | null {
  if (verb.class !== 'speech' || TAKES_LISTENER.test(verb.lemma) || tokenAt(clause, i - 1)?.text !== ',')
    return null;
  const speaker = nounPhraseStarting(clause, i + 1);
  if (!speaker || speaker.kind === 'pronoun' || isComplement(clause, i, speaker, verb)) return null;
  if (!clause.units.some((u, k) => k < i && u.kind === 'quote')) {
    const next = tokenAt(clause, speaker.last);
    if (next?.text === ':') return speaker;
    return speaker.named && verb.lemma === 'say' && (!next || next.kind === 'sign') ? speaker : null;
  }
  if (speaker.kind === 'name' || clause.units[0]?.kind === 'quote') return speaker;
  for (let k = speaker.first; k < speaker.last; k++) if (SOURCE_NOUNS.has(lowerAt(clause, k))) return speaker;
  return null;
}

/** "…, said the candidate could win": the phrase is the subject of what was said, not who said it. */
function isComplement(clause: Clause, i: number, speaker: NounPhrase, verb: CueVerb): boolean {
  if (verb.class === 'label' && speaker.kind !== 'name') return true;
  // "said one man involved in it": a participle that describes him.
  if (followsQuote(clause, i) && lowerAt(clause, speaker.last).endsWith('ed')) return false;
  return isVerbLike(clause, speaker.last);
}

function isPassive(clause: Clause, i: number, verb: CueVerb): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  for (let k = i - 1; k >= 0 && i - k <= 4; k--) {
    const token = tokenAt(clause, k);
    if (!token) return false;
    if (/^(?:is|are|was|were|be|been|being|get|gets|got)$/.test(token.lower)) return true;
    if (!isAdverb(token) && !/^(?:widely|first)$/.test(token.lower))
      return (
        /['’](?:s|re)$/.test(token.lower) &&
        /^(?:he|she|it|they|we)/.test(token.lower) &&
        verb.form === 'participle'
      );
  }
  return false;
}

/** Words between a label and its quotation: "labelled as a". */
const LABEL_GAP = 4;

/** "often labelled a “witch hunt” by Kerry" */
function agentBehindQuote(clause: Clause, i: number): NounPhrase | null {
  for (let k = i + 1; k <= i + LABEL_GAP; k++)
    if (clause.units[k]?.kind === 'quote')
      return lowerAt(clause, k + 1) === 'by' ? nounPhraseStarting(clause, k + 2) : null;
  return null;
}

/** "was told by Kerry" */
function agent(clause: Clause, i: number): NounPhrase | null {
  for (let k = i + 1; k < clause.units.length && k - i <= 8; k++) {
    if (lowerAt(clause, k) === 'by') return nounPhraseStarting(clause, k + 1);
  }
  return null;
}

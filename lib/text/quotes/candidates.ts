/**
 * Who may have said a quotation, from the sentence it stands in: each candidate with the rule that proposes it
 * and a weight. The weights are set by hand: words next to the quotation beat words in the sentence, those beat
 * what went before.
 */
import type { Cue } from '../types';
import type { Attribution } from './attributions';
import {
  CAPITAL,
  type Clause,
  isNominal,
  isVerbLike,
  lowerAt,
  type NounPhrase,
  pronounOf,
  tokenAt,
} from './clause';
import { isPersonNoun } from './description';
import { nounPhraseEnding } from './noun-phrase-left';
import { nounPhraseStarting } from './noun-phrase-right';
import { clauseSubject, nearestSubject } from './subject';
import { LINKS, PREPOSITIONS, SOURCE_NOUNS, SPEAKING_NOUNS, TIME_WORDS } from './word-classes';

export interface Candidate {
  readonly speaker: NounPhrase;
  readonly cue: Cue | null;
  readonly score: number;
  readonly rule: string;
}

/** A sentence of the narrator's with all that is known of it. */
export interface Reported extends Clause {
  readonly paragraph: number;
  /** It is all there is in the paragraph. */
  readonly whole: boolean;
  readonly attributions: readonly Attribution[];
}

/** “…,” she said: nothing stands closer. */
const AFTER = 10;
/** “…,” said Kerry, with nothing in between: cannot mean another quotation. */
const TOUCHING = 2;
/** “…” in three states, said Kerry: the attribution of the whole sentence. */
const AFTER_APART = 5.5;
/** “…” in 2013 and she said: another clause. */
const AFTER_OTHER = 3;
/** “…,” the report said, according to Kerry: the source of the report, not the speaker. */
const VIA = 4.5;
/** She said “…”. */
const BEFORE = 8;
/** She wants “…”: no cue, but a subject. */
const SUBJECT = 4;
const SUBJECT_DESCRIBED = 3.1;
/** She has one answer: “…”. */
const SUBJECT_COLON = 7;
/** Ann Roe: “…”. */
const NAME_COLON = 9;
/** Every word between cue and quotation. */
const GAP = 0.12;
/** Every quotation between. */
const GAP_QUOTE = 0.6;
/** A new clause with a subject of its own between cue and quotation. */
const GAP_CLAUSE = 2.5;
const COLON = 1.5;
const COMMA = 0.8;
/** Nothing but a comma between cue and quotation: as good as one that follows. */
const ADJACENT = 2.5;
/** She laughed in the hall at “…”: a weak cue must stand next to the quotation. */
const WEAK_APART = 2;
/** “…” fans, she said the city was …: the verb has its own statement. */
const OWN_STATEMENT = 4;
const CLASS_WEIGHT = { speech: 1, label: 0.5, thought: -0.5, weak: -2 } as const;
const NOUN_WEIGHT = -0.5;
const TAKES_LISTENER = /^(?:tell|ask|remind|assure|warn|urge|inform|advise|thank|write|order|answer)$/;

/** An attribution farther away, in units, is not asked. */
const FARTHEST = 80;

/** Candidates from the quotation's own sentence, best first; `at` is the quotation's unit. */
export function candidatesWithin(sentence: Reported, at: number): Candidate[] {
  const found: Candidate[] = [];
  for (const a of sentence.attributions) {
    if (Math.abs(a.at - at) > FARTHEST) continue;
    const base = a.verb ? CLASS_WEIGHT[a.verb.class] : a.form === 'possessive' ? NOUN_WEIGHT : 0.5;
    const follows = a.first > at;
    const made = follows ? after(sentence, a, at) : a.at < at ? before(sentence, a, at) : null;
    if (made === null) continue;
    const rule = `${follows ? 'after' : 'before'}: ${a.form}`;
    found.push({ speaker: a.speaker, cue: a.cue, score: made + base, rule });
  }
  const colon = tokenAt(sentence, at - 1)?.text === ':';
  if (colon) {
    const named = nameBeforeColon(sentence, at - 1);
    if (named)
      found.push({
        speaker: named.speaker,
        cue: null,
        score: named.alone ? NAME_COLON : SUBJECT_COLON - 1,
        rule: 'name and colon',
      });
    const near = nearestSubject(sentence, at - 1);
    if (near) found.push({ speaker: near, cue: null, score: SUBJECT_COLON, rule: 'subject and colon' });
  }
  const signed = nameAfterDash(sentence, at);
  if (signed) found.push({ speaker: signed, cue: null, score: NAME_COLON, rule: 'dash and name' });
  const subject = clauseSubject(sentence, at);
  if (subject && (subject.kind !== 'description' || speaks(sentence, subject))) {
    const score = subject.kind === 'description' ? SUBJECT_DESCRIBED : SUBJECT;
    found.push({ speaker: subject, cue: null, score, rule: 'subject' });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Is the description of somebody, or of a body or writing, that can say something? */
function speaks(sentence: Reported, described: NounPhrase): boolean {
  if (CAPITAL.test(tokenAt(sentence, described.last - 1)?.text ?? '')) return true;
  for (let i = described.first; i < described.last; i++) {
    const word = lowerAt(sentence, i);
    if (SPEAKING_NOUNS.has(word) || SOURCE_NOUNS.has(word) || isPersonNoun(word)) return true;
  }
  return false;
}

/** Only titles, adverbs and commas may lie between a quotation and the attribution that follows it. */
function after(sentence: Reported, a: Attribution, at: number): number | null {
  let apart = false;
  let cost = 0;
  for (let i = at + 1; i < a.first; i++) {
    const unit = sentence.units[i];
    if (unit?.kind === 'quote') cost += GAP_QUOTE;
    else if (unit) {
      if (unit.text === ';') return null;
      if (unit.kind === 'sign') continue;
      cost += GAP;
      if (
        LINKS.has(unit.lower) ||
        PREPOSITIONS.has(unit.lower) ||
        pronounOf(unit) ||
        isVerbLike(sentence, i)
      ) {
        apart = true;
      }
    }
  }
  if (a.form === 'participle' || a.form === 'possessive') return apart ? null : AFTER_OTHER - cost;
  if (a.form === 'according-to')
    return (
      (sentence.attributions.some((o) => o.verb && o.verb.class !== 'weak' && o.at < a.at)
        ? VIA
        : AFTER - 1) -
      cost / 2
    );
  const own = at > 0 && hasOwnStatement(sentence, a) ? OWN_STATEMENT : 0;
  if (!apart) return AFTER - cost - own + (a.form === 'verb-subject' && cost === 0 ? TOUCHING : 0);
  return (a.form === 'verb-subject' || closesSentence(sentence, a) ? AFTER_APART : AFTER_OTHER) - cost - own;
}

/** A statement without quotation marks follows the verb: "she said the city was ready". */
function hasOwnStatement(sentence: Reported, a: Attribution): boolean {
  if (a.form !== 'subject-verb' || !a.verb || TAKES_LISTENER.test(a.verb.lemma)) return false;
  const next = tokenAt(sentence, a.at + 1);
  if (!next || next.kind === 'sign' || TIME_WORDS.has(next.lower)) return false;
  return next.lower === 'that' || pronounOf(next) !== null || isNominal(sentence, a.at + 1);
}

/** "…, Kerry said." */
function closesSentence(sentence: Reported, a: Attribution): boolean {
  const next = tokenAt(sentence, a.at + 1);
  const fine =
    !next ||
    (next.kind === 'sign' ? next.text !== ':' : TIME_WORDS.has(next.lower) || PREPOSITIONS.has(next.lower));
  return fine && tokenAt(sentence, a.first - 1)?.text === ',';
}

function before(sentence: Reported, a: Attribution, at: number): number {
  let cost = 0;
  for (let i = a.at + 1; i < at; i++) {
    const unit = sentence.units[i];
    if (unit?.kind === 'quote') cost += GAP_QUOTE;
    else if (unit && unit.kind !== 'sign') {
      cost += GAP;
      if (/^(?:and|but|while|then|so)$/.test(unit.lower) && opensClause(sentence, i + 1)) cost += GAP_CLAUSE;
    } else if (unit?.text === ';') cost += GAP_CLAUSE;
  }
  const lead = lowerAt(sentence, at - 1);
  const dash = /^[—–-]$/.test(lead);
  let score = BEFORE - cost + (lead === ':' ? COLON : lead === ',' || lead === 'that' ? COMMA : 0);
  const bareNoun = a.form === 'possessive' && !/^[,:]$/.test(lead);
  if (!dash && !bareNoun && (cost === 0 || (a.verb?.class === 'label' && cost <= 3 * GAP))) score += ADJACENT;
  if (a.verb?.class === 'weak' && cost > 3 * GAP) score -= WEAK_APART;
  return score;
}

/** "and he …", "but Kerry …": a subject right after the link. */
function opensClause(sentence: Reported, i: number): boolean {
  const token = tokenAt(sentence, i);
  if (!token) return false;
  const pronoun = pronounOf(token);
  if (pronoun) return pronoun !== 'who' && pronoun !== 'you';
  const named = sentence.mentions.starting.get(token.start);
  if (!named) return false;
  let k = i;
  while (k < sentence.units.length && (sentence.units[k]?.end ?? 0) < named.mention.end) k++;
  return isVerbLike(sentence, k + 1);
}

/** “…” — Ann Roe, or a headline that ends so: a dash and a name, after it at most a comma and its place or time. */
function nameAfterDash(sentence: Reported, at: number): NounPhrase | null {
  const dash = sentence.units.findIndex(
    (u, i) => i > at && u.kind !== 'quote' && u.spaced && /^[-—–―]$/.test(u.text),
  );
  const name = dash < 0 ? null : nounPhraseStarting(sentence, dash + 1);
  if (name?.kind !== 'name') return null;
  const next = tokenAt(sentence, name.last);
  if (name.last === sentence.units.length) return dash === at + 1 || name.named ? name : null;
  return at === 0 && dash === 1 && /^[,.]$/.test(next?.text ?? '') ? name : null;
}

/** "Ann Roe: “…”", "From the report: “…”": the words before the colon name the speaker and nothing else. */
function nameBeforeColon(sentence: Reported, colon: number): { speaker: NounPhrase; alone: boolean } | null {
  const speaker = nounPhraseEnding(sentence, colon - 1);
  if (!speaker || speaker.kind === 'pronoun') return null;
  const before = lowerAt(sentence, speaker.first - 1);
  if (before === 'from')
    return speaker.first <= 3 || lowerAt(sentence, speaker.first - 2) === 'more'
      ? { speaker, alone: true }
      : null;
  if (/^(?:read|watch|see|listen|more)$/i.test(lowerAt(sentence, speaker.last - 1))) return null;
  if (speaker.kind !== 'name' || PREPOSITIONS.has(before)) return null;
  const alone = speaker.first <= 3 || /^[-—–,.]$/.test(before);
  return alone || speaker.named ? { speaker, alone } : null;
}

/** The direction a clause looks in: "said on Tuesday" is past, "will meet on Tuesday" is coming. */
import type { Sentence, TextDocument, Token } from '../document';
import { wordMap, wordSet } from '../word-list';
import { FUTURE_CUES } from './data/future-cues';
import { PAST_VERBS } from './data/past-verbs';

export type Direction = 'past' | 'future' | 'none';

const PAST = wordSet(PAST_VERBS);
const FUTURE = wordMap(FUTURE_CUES);
/** Words in -ed that are no past verbs. */
const NOT_PAST = wordSet(
  'armed\nbased\nexceed\nfeed\nfreed\ngreed\nhundred\nindeed\nlimited\nnaked\nneed\nproceed\nred\nsacred\nseed\nshed\nso-called\nspeed\nsucceed\nunited\nunprecedented\nwed\nweed',
);
/** The cues that no ending tells. Every word near an expression is asked whether it is one. */
const CUES = new Set([...FUTURE.keys(), ...PAST, 'is', 'are', 'be']);
/** How far a cue may stand from the expression, in tokens. */
const REACH = 18;
/** A clause boundary makes a cue this much farther. */
const BOUNDARY = new Map([
  [',', 3],
  [';', 30],
  [':', 8],
  ['—', 6],
  ['–', 6],
  ['that', 2],
  ['which', 4],
  ['who', 4],
  ['when', 4],
  ['while', 6],
  ['after', 3],
  ['before', 3],
  ['because', 4],
  ['but', 6],
  ['and', 2],
  ['"', 3],
  ['“', 3],
  ['”', 3],
]);
/** What stands before the verb that follows an expression at once: "on Friday issued". */
const AFTER_START = 4;
const AFTER_STEP = 1.4;
/** As much less where the expression opens the sentence: the verb comes after a subject of any length. */
const OPENING_STEP = 1;

/**
 * Judges by the nearest verb or other cue of the sentence. Cues before the expression count more than those
 * behind it, and what lies beyond a comma or a conjunction counts as farther.
 */
export function directionAt(document: TextDocument, from: number, to: number): Direction {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[from]!.sentence]!;
  if (isDeadline(tokens, from, sentence.firstToken)) return 'future';
  let best: Direction = 'none';
  let bestCost = REACH;
  let cost = 0;
  for (let at = from - 1; at >= sentence.firstToken && cost < bestCost; at--) {
    cost += 1 + (BOUNDARY.get(tokens[at]!.lower) ?? 0);
    const cue = cueAt(tokens, at, from);
    if (cue === 'none') continue;
    const reach = WEAK.has(tokens[at]!.lower) ? cost + WEAK_COST : cost;
    if (reach >= bestCost) continue;
    best = cue;
    bestCost = reach;
  }
  cost = AFTER_START;
  const step = from - sentence.firstToken < 3 && tokens[to]?.text === ',' ? OPENING_STEP : AFTER_STEP;
  for (let at = to; at < sentence.endToken && cost < bestCost; at++) {
    const cue = cueAt(tokens, at, from);
    if (at === to && cue === 'past' && bestCost > 1) return 'past';
    if (cue === 'past' && best !== 'none' && isAttribution(tokens, at, to)) break;
    // The comma after "On Monday," opens the clause it belongs to.
    const opens = at === to && from - sentence.firstToken < 3 && tokens[at]!.text === ',';
    cost += step + (opens ? 0 : (BOUNDARY.get(tokens[at]!.lower) ?? 0));
    if (cue === 'none') continue;
    const reach = WEAK.has(tokens[at]!.lower) ? cost + WEAK_COST : cost;
    if (reach >= bestCost) continue;
    best = cue;
    bestCost = reach;
  }
  if (best !== 'none') return best;
  return isScheduled(tokens[to]?.lower ?? '') || hasInfinitive(tokens, sentence, from) ? 'future' : 'none';
}

const REPORTING = /^(?:added|announced|confirmed|noted|reported|said|told)$/;
/** How many tokens of a speaker's name may stand between the comma and the verb. */
const SPEAKER = 8;

/** "…, an aide said." closes the sentence: it tells when it was said, not when the clause before it happens. */
function isAttribution(tokens: readonly Token[], at: number, to: number): boolean {
  if (!REPORTING.test(tokens[at]!.lower)) return false;
  for (let i = at - 1; i >= Math.max(to, at - SPEAKER); i--) if (tokens[i]!.text === ',') return true;
  return false;
}

/** "Union to strike on Friday": where no verb speaks, an infinitive looks ahead in headlines, which end without a point. */
function hasInfinitive(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  const first = sentence.firstToken;
  if (/^[.!?”"’')]$/.test(tokens[sentence.endToken - 1]!.text)) return false;
  for (let at = Math.max(first, from - REACH); at < from - 1; at++) {
    const { lower, text } = tokens[at]!;
    const next = tokens[at + 1]!;
    // "to Harborne" goes to a place; "To Visit" is a headline's.
    const place = text === lower && next.text !== next.lower;
    if (lower === 'to' && at > first && next.kind === 'word' && !place && !NO_VERB.test(next.lower))
      return true;
  }
  return false;
}

const NO_VERB =
  /^(?:a|an|the|his|her|its|their|this|that|these|those|last|next|be|my|our|your|one|two|three|all|some)$/;

const SCHEDULED = wordSet(
  'ballot\nconcert\ndeadline\ndebate\nelection\nelections\nexpected\nfinal\ngame\ngeneral\nhearing\nlaunch\nmatch\nmeeting\nplanned\npoll\npolls\nprimary\nprimaries\nrace\nreferendum\nscheduled\nsession\nstart\nsummit\ntalks\nupcoming\nvote',
);

/** True for what is usually announced before it happens ("the November election", "Tuesday’s vote"). */
export function isScheduled(lower: string): boolean {
  return SCHEDULED.has(lower);
}

/** Modal verbs also report what was said; they count as somewhat farther. */
const WEAK = wordSet('would\ncould\nshould\nmight\nmay\nmust');
const WEAK_COST = 3;

const FOR = /^(?:for|to)$/;
const ADVERB = /^(?:also|again|still|yet|\p{L}+ly)$/u;

/** Nearly all words are none, and each is asked of many times: its last letter settles it sooner than its ending. */
function mayBeCue(lower: string): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  return CUES.has(lower) || (last === D && lower.endsWith('ed')) || (last === L && lower.endsWith('ll'));
}

const D = 'd'.charCodeAt(0);
const L = 'l'.charCodeAt(0);

/**
 * What one word says of the direction of an expression that begins at token `from`; `none` for nearly all words.
 */
export function cueAt(tokens: readonly Token[], at: number, from: number): Direction {
  const { lower, text } = tokens[at]!;
  if (!mayBeCue(lower)) return 'none';
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const future = FUTURE.get(lower);
  if (future === '' && (lower !== 'may' || text === 'may')) {
    return WAS_PLANNED.test(before) || (before === 'to' && wasDue(tokens, at - 1)) || next === 'not'
      ? 'past'
      : 'future';
  }
  if (future === 'to' && next === 'to' && before !== 'had' && before !== 'been') {
    return /^(?:was|were)$/.test(before) && ACHIEVED.test(lower) ? 'past' : 'future';
  }
  if (future === 'for' && FOR.test(next)) return before === 'been' ? 'past' : 'future';
  if (lower.endsWith("'ll") || lower.endsWith('’ll')) return 'future';
  // "The suit, to be filed Monday".
  if (lower === 'be' && before === 'to' && tokens[at - 2]?.text === ',') return 'future';
  // "The vote is on Monday", "the deadline is Friday".
  if (lower === 'is' || lower === 'are')
    return at + 1 === from || (/^(?:on|at)$/.test(next) && from - at < 7) ? 'future' : 'none';
  if (PAST.has(lower))
    return isBare(tokens, at) || (next === 'to' && /^(?:was|were|had)$/.test(lower)) ? 'none' : 'past';
  // "Ahmed" and "United" are no verbs.
  if (!lower.endsWith('ed') || lower.length < 5 || NOT_PAST.has(lower) || text[0] !== lower[0]) return 'none';
  return isBare(tokens, at) || ADJECTIVE_AFTER.test(before) ? 'none' : 'past';
}

const WAS_PLANNED = /^(?:been|previously|originally|as)$/;
/** "a still unspecified date": the participle is an adjective. */
const ADJECTIVE_AFTER = /^(?:a|an|the|his|her|its|their|still|newly)$/;

/** "had been due to expire": what was to be, and is over or changed. */
function wasDue(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= to - 3 && at >= 0; at--)
    if (/^(?:been|had)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** "was able to leave": it was done. */
const ACHIEVED = /^(?:able|forced|willing)$/;

/** True for a participle after "be" ("to be held", "will be formally opened"): the auxiliary decides. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'be' || (ADVERB.test(before) && tokens[at - 2]?.lower === 'be');
}

/** "postponed until Tuesday", "has until 5 p.m. Friday to respond": inside a sentence these name a day to come. */
function isDeadline(tokens: readonly Token[], from: number, first: number): boolean {
  let until = from - 1;
  while (
    until > from - 6 &&
    /^(?:\d.*|[ap]\.?m|\.|noon|midnight|[a-z]{3}t?)$/.test(tokens[until]?.lower ?? '')
  )
    until--;
  if (!/^(?:until|till|through)$/.test(tokens[until]?.lower ?? '')) return false;
  if (/^(?:has|have)$/.test(tokens[until - 1]?.lower ?? '')) return true;
  for (let at = until - 1; at >= Math.max(first, until - 12); at--) {
    if (DEFERRED.test(tokens[at]!.lower)) return true;
  }
  return false;
}

const DEFERRED =
  /^(?:adjourn|delay|extend|postpone|suspend|defer|reschedul|remand|gave|given|push|hold|put|wait)/;

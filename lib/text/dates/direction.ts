/** The direction a clause looks in: "said on Tuesday" is past, "will meet on Tuesday" is coming. */
import type { TextDocument, Token } from '../document';
import { wordSet } from '../word-list';
import { FUTURE_CUES } from './data/future-cues';
import { PAST_VERBS } from './data/past-verbs';

export type Direction = 'past' | 'future' | 'none';

const PAST = wordSet(PAST_VERBS);
const FUTURE = wordSet(FUTURE_CUES);
/** Words in -ed that are no past verbs. */
const NOT_PAST = new Set(
  'need needed embed exceed feed freed greed hundred indeed naked proceed red sacred seed shed speed succeed united wed weed'.split(
    ' ',
  ),
);
/** How far a cue may stand from the expression, in tokens. */
const BEFORE = 14;
const AFTER = 10;
const STOP = new Set([';', ':', '—', '–']);

/** Judges by the nearest verb or cue before the expression in its sentence, else by the first one after it. */
export function directionAt(document: TextDocument, from: number, to: number): Direction {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[from]!.sentence]!;
  for (let at = from - 1; at >= Math.max(sentence.firstToken, from - BEFORE); at--) {
    const token = tokens[at]!;
    if (STOP.has(token.text)) break;
    const cue = cueAt(tokens, at);
    if (cue !== 'none') return cue;
  }
  for (let at = to; at < Math.min(sentence.endToken, to + AFTER); at++) {
    if (STOP.has(tokens[at]!.text)) break;
    const cue = cueAt(tokens, at);
    if (cue !== 'none') return cue;
  }
  return 'none';
}

function cueAt(tokens: readonly Token[], at: number): Direction {
  const { lower, text } = tokens[at]!;
  if (FUTURE.has(lower)) return lower === 'may' && text === 'May' ? 'none' : 'future';
  if (lower.endsWith("'ll") || lower.endsWith('’ll')) return 'future';
  const before = tokens[at - 1]?.lower;
  // "to meet", but not "to Moscow": the infinitive looks ahead when its own verb is planned, which the list holds.
  if (PAST.has(lower)) return 'past';
  if (lower.endsWith('ed') && lower.length > 4 && !NOT_PAST.has(lower)) {
    // "to be held", "will be arrested": the auxiliary decides.
    if (before === 'be') return 'none';
    return 'past';
  }
  return 'none';
}

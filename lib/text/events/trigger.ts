/**
 * The word that names a happening, and whether it stands there as a verb or a noun: "Kerry visits Moscow",
 * "Kerry's visit to Moscow".
 */
import type { Sentence, TextDocument, Token } from '../document';
import type { VerbForm } from './inflect';
import { isSpeech, lookUp } from './lexicon';

export interface Trigger {
  /** Token index. */
  readonly at: number;
  readonly action: string;
  readonly form: VerbForm | 'noun';
  readonly speech: boolean;
}

/** No sentence tells of more happenings; one that seems to is a list. */
const MOST = 24;
const NOUN_BEFORE =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|some|any|no|each|every|of|in|on|at|for|from|with|by|after|before|during|since|over|about|into|against|despite|following|amid|under|two|three|four|first|second|third|another|other|last|next|new|latest|recent|planned|possible|further|more|such|fresh|peace|possible|final|deadly|fatal|mass|bomb|suicide|air|gun|arson|terrorist|terror)$/;
const VERB_BEFORE =
  /^(?:to|will|would|shall|can|could|may|might|must|should|did|does|do|he|she|it|they|we|i|you|who|not|also|never|n't)$/;
const OBJECT = /^(?:a|an|the|his|her|its|their|him|them|it|us|me|that|this|these|more|about|least|\d.*)$/;

/** The triggers of a sentence, in order. */
export function triggersOf(document: TextDocument, sentence: Sentence): Trigger[] {
  const found: Trigger[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken && found.length < MOST; at++) {
    const trigger = triggerAt(document.tokens, at, sentence);
    if (trigger) found.push(trigger);
  }
  return found;
}

function triggerAt(tokens: readonly Token[], at: number, sentence: Sentence): Trigger | null {
  const token = tokens[at]!;
  const entry = lookUp(token.lower);
  if (!entry) return null;
  const before = at > sentence.firstToken ? (tokens[at - 1]?.lower ?? '') : '';
  const after = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
  if (before === '-' || after?.text === '-') return null;
  const { verb, noun } = entry;
  if (verb && (!noun || isVerb(before, after)) && !isAttribute(verb.form, before, after)) {
    return { at, action: verb.action, form: verb.form, speech: isSpeech(verb.action) };
  }
  // A noun with a capital inside a name ("Peace Conference Centre") names that, unless a headline raised it.
  return noun ? { at, action: noun, form: 'noun', speech: isSpeech(noun) } : null;
}

function isVerb(before: string, after: Token | undefined): boolean {
  if (VERB_BEFORE.test(before)) return true;
  if (NOUN_BEFORE.test(before) || /['’]s?$/.test(before)) return false;
  return after !== undefined && (OBJECT.test(after.lower) || /^\p{Lu}/u.test(after.text));
}

/** "the announced withdrawal", "a planned visit", "the killing of": no verb of a clause. */
function isAttribute(form: VerbForm, before: string, after: Token | undefined): boolean {
  if (form === 'base' || form === 'present')
    return NOUN_BEFORE.test(before) && !/^(?:that|which)$/.test(before);
  return /^(?:a|an|the|his|her|its|their|this|these|of)$/.test(before) && after?.kind === 'word';
}

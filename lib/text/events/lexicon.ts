/** The words that name happenings, in every form, with the plain action each stands for. */
import { wordMap, wordSet } from '../word-list';
import { NOUNS, SPEECH, VERBS } from './data/happenings';
import { formsOf, type VerbForm } from './inflect';

export interface Entry {
  /** Plain forms; null where the word is not of that class. */
  readonly verb: { readonly action: string; readonly form: VerbForm } | null;
  readonly noun: string | null;
}

const SPEECH_ACTIONS = wordSet(SPEECH);
const ENTRIES = new Map<string, Entry>();

for (const [base, irregular] of wordMap(VERBS)) {
  for (const [word, form] of formsOf(base, irregular)) {
    // "cut", "hit", "shut": the past form wins over the plain one; what stands before it decides.
    ENTRIES.set(word, { verb: { action: base, form }, noun: null });
  }
}
for (const [noun, action] of wordMap(NOUNS)) {
  for (const word of noun.endsWith('s') ? [noun] : [noun, plural(noun)]) {
    ENTRIES.set(word, { verb: ENTRIES.get(word)?.verb ?? null, noun: action || noun });
  }
}

function plural(noun: string): string {
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

export function lookUp(lower: string): Entry | undefined {
  return ENTRIES.get(lower);
}

/** True for actions that report a statement. */
export function isSpeech(action: string): boolean {
  return SPEECH_ACTIONS.has(action);
}

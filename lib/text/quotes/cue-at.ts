/** The verb of reporting at a place in a sentence, with what its neighbours make of it: "went on", "put it". */
import { type Clause, isVerbLike, lowerAt } from './clause';
import { type CueVerb, cueVerb } from './cue-verbs';
import { AUXILIARIES } from './word-classes';

/** "went on", "put it": the cue is two words. */
export function cueLength(verb: CueVerb): number {
  return verb.lemma.includes(' ') || verb.lemma === 'put' ? 2 : 1;
}

/** A verb of reporting, "put it", or any verb with "that" and a quotation after it ("projects that “…”"). */
export function verbAt(clause: Clause, i: number): CueVerb | null {
  const word = lowerAt(clause, i);
  const verb = cueVerb(word);
  const phrasal = PHRASAL.get(word)?.get(lowerAt(clause, i + 1));
  if (phrasal)
    return { lemma: phrasal, class: 'speech', noun: false, form: word.endsWith('s') ? 'present' : 'past' };
  // "will continue to be": nothing is said.
  if (verb && GOES_ON.test(verb.lemma) && lowerAt(clause, i + 1) === 'to') return null;
  // "would continue “to grow”".
  if (verb && verb.form === 'base' && GOES_ON.test(verb.lemma)) return null;
  // "related that": with a clause after it any of them reports speech.
  if (verb)
    return lowerAt(clause, i + 1) === 'that' && verb.class !== 'thought'
      ? { ...verb, class: 'speech' }
      : verb;
  if (/^puts?$/.test(word) && lowerAt(clause, i + 1) === 'it')
    return { lemma: 'put', class: 'speech', noun: false, form: 'past' };
  if (
    /(?:s|ed)$/.test(word) &&
    !AUXILIARIES.has(word) &&
    lowerAt(clause, i + 1) === 'that' &&
    isVerbLike(clause, i)
  ) {
    return { lemma: word, class: 'thought', noun: false, form: word.endsWith('s') ? 'present' : 'past' };
  }
  return null;
}

/** Verbs that report speech with their particle only, as they stand in texts: by verb, then by particle. */
const PHRASAL: ReadonlyMap<string, ReadonlyMap<string, string>> = phrasal([
  'went on',
  'goes on',
  'pointed out',
  'points out',
  'fired back',
  'fires back',
  'shot back',
  'shoots back',
  'hit back',
  'hits back',
  'chimed in',
  'chimes in',
  'put in',
  'cut in',
  'broke in',
  'spoke up',
  'called out',
  'calls out',
  'spoke out',
]);

function phrasal(cues: readonly string[]): Map<string, Map<string, string>> {
  const byVerb = new Map<string, Map<string, string>>();
  for (const cue of cues) {
    const [verb = '', particle = ''] = cue.split(' ');
    const known = byVerb.get(verb);
    if (known) known.set(particle, cue);
    else byVerb.set(verb, new Map([[particle, cue]]));
  }
  return byVerb;
}
const GOES_ON = /^(?:continue|begin|start|decline|refuse)$/;

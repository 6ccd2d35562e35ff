/** The forms of the verbs of reporting: "said", "says", "saying" all lead to `say`. */
import { wordMap } from '../word-list';
import { CUE_VERBS } from './data/cue-verbs';

export type CueClass = 'speech' | 'label' | 'thought' | 'weak';
export type CueForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface CueVerb {
  readonly lemma: string;
  readonly class: CueClass;
  /** Its forms are nouns as well. */
  readonly noun: boolean;
  /** `past` may be a participle too ("told", "was told"). */
  readonly form: CueForm;
}

const CONSONANT_Y = /[^aeiou]y$/;

function forms(): ReadonlyMap<string, CueVerb> {
  const all = new Map<string, CueVerb>();
  const add = (word: string, verb: Omit<CueVerb, 'form'>, form: CueForm) => {
    if (!all.has(word)) all.set(word, { ...verb, form });
  };
  for (const [entry, rest] of wordMap(CUE_VERBS)) {
    const noun = entry.endsWith('+');
    const lemma = noun ? entry.slice(0, -1) : entry;
    const [kind, irregular, participle] = rest.split('\t');
    const cueClass = (kind || 'speech') as CueClass;
    const past = irregular ?? regularPast(lemma);
    const verb = { lemma, class: cueClass, noun };
    add(past, verb, 'past');
    if (participle) add(participle, verb, 'participle');
    add(present(lemma), verb, 'present');
    add(gerund(lemma, past), verb, 'gerund');
    add(lemma, verb, 'base');
  }
  return all;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return CONSONANT_Y.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function present(lemma: string): string {
  if (CONSONANT_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** A doubled consonant shows in the past: "quipped" → "quipping". */
function gerund(lemma: string, past: string): string {
  const last = lemma.slice(-1);
  if (past === `${lemma}${last}ed`) return `${lemma}${last}ing`;
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

const FORMS = forms();

/** The verb of reporting that `lower` is a form of, if any. */
export function cueVerb(lower: string): CueVerb | undefined {
  return FORMS.get(lower);
}

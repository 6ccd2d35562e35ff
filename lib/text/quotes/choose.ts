/** Decides who said a quotation, from its sentence, the one after and the ones before. */
import type { Speaker } from '../types';
import { type Candidate, candidatesWithin, type Reported } from './candidates';
import { attributesBackwards, carryScore, type InMind, isQuotesOnly } from './carry';
import type { SpeechReading } from './reading';
import { resolveSpeaker } from './resolve-speaker';
import type { Segment } from './segments';

/** A candidate below this is no better than none. */
const LEAST = 3;
/** Below this the sentence after the quotation is looked at too. */
const WEAK = 7;
/** A repeated opening mark: the same speaker, unless the text names one at the quotation. */
const CONTINUED = 9.5;
const SENTENCE_BEFORE = 3;
/** “Is it?” Ann Roe asked. */
const BACKWARDS_SURE = 9;
/** “It is.” Ann Roe said: careless, or a statement of its own. */
const BACKWARDS_LIKELY = 6.6;

export interface Choice {
  readonly speaker: Speaker | null;
  readonly best: Candidate | null;
  readonly rule: string;
  readonly inferred: boolean;
  /** It goes on with what the speaker in mind was saying. */
  readonly goesOn: boolean;
}

/**
 * The best of what the sentence, the one after and the ones before offer. `first`: the sentence opens its
 * paragraph; `at` is the quotation's unit.
 */
export function choose(
  reading: SpeechReading,
  sentence: Reported,
  next: Reported | null,
  first: boolean,
  at: number,
  segment: Segment,
): Choice {
  const { mind, discourse } = reading;
  const alone = isQuotesOnly(sentence);
  let best: Candidate | null = candidatesWithin(sentence, at)[0] ?? null;
  let bestIn = sentence;
  const open = at === sentence.units.length - 1 && (alone || !best || best.score < WEAK);
  const backwards = next && open ? attributesBackwards(next) : null;
  if (next && backwards) {
    const asked = /[?!]$/.test(reading.document.text.slice(segment.inner.end - 1, segment.inner.end));
    const score = asked || first ? BACKWARDS_SURE : BACKWARDS_LIKELY;
    best = { speaker: backwards.speaker, cue: backwards.cue, score, rule: 'sentence after' };
    bestIn = next;
  }
  const carried = mind && carriedFrom(mind, alone, first, segment.continues);
  if (mind && carried && carried.score > (best?.score ?? 0)) {
    return { speaker: mind.speaker, best: null, rule: carried.rule, inferred: true, goesOn: mind.quoted };
  }
  if (!best || best.score < LEAST) return NOBODY;
  if (bestIn === next) reading.usedUp = next;
  const speaker = resolveSpeaker(discourse, reading.roles, bestIn, best.speaker);
  const inferred = best.cue === null && !PRINTED.test(best.rule);
  return { speaker, best, rule: best.rule, inferred, goesOn: false };
}

/** Forms in which the text prints the speaker at the quotation without a verb. */
const PRINTED = /^(?:name and colon|dash and name)$/;

const NOBODY: Choice = { speaker: null, best: null, rule: 'none', inferred: true, goesOn: false };

function carriedFrom(
  mind: InMind,
  alone: boolean,
  newParagraph: boolean,
  continues: boolean,
): { score: number; rule: string } | null {
  if (continues) return { score: CONTINUED, rule: 'continued quotation' };
  const rule = newParagraph ? 'paragraph before' : 'sentence before';
  if (alone) return { score: carryScore(mind, newParagraph), rule };
  return newParagraph ? null : { score: SENTENCE_BEFORE, rule };
}

/** The place of a happening: "in Moscow", "at the Naro Space Center", "to New York". */
import type { Sentence, TextDocument, Token } from '../document';
import { wordSet } from '../word-list';
import { distance } from './clause';
import type { Trigger } from './trigger';

const PLACE_WORDS = wordSet('in\nat\nto\nfrom\nnear\noutside\nacross\noff\naround');
/** Verbs whose object is a place: "visited Moscow". */
const REACHES = wordSet('enter\nhit\ninvade\nleave\nreach\nrock\nstrike\ntour\nvisit');
const MONTHS_AND_DAYS = wordSet(
  'january\nfebruary\nmarch\napril\nmay\njune\njuly\naugust\nseptember\noctober\nnovember\ndecember\nmonday\ntuesday\nwednesday\nthursday\nfriday\nsaturday\nsunday',
);
const LONGEST = 4;
const REACH = 14;
/** Tokens looked at on either side of the trigger. */
const WINDOW = 40;
/** Where it was said stands at the verb; what follows is what was said. */
const SPEECH_REACH = 5;

/** The nearest place named in the sentence after a preposition of place; null where there is none. `isPerson` tells tokens of names. */
export function placeFor(
  document: TextDocument,
  sentence: Sentence,
  { at, action, form, speech }: Trigger,
  isPerson: (token: number) => boolean,
): string | null {
  const { tokens } = document;
  let best: string | null = null;
  let least = speech ? SPEECH_REACH : REACH;
  const first = Math.max(sentence.firstToken, at - WINDOW);
  for (let i = first; i + 1 < Math.min(sentence.endToken, at + WINDOW); i++) {
    const reached = i === at && form !== 'noun' && REACHES.has(action);
    if (!reached && !PLACE_WORDS.has(tokens[i]!.lower)) continue;
    const start = tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1;
    const end = nameEnd(tokens, start, sentence.endToken, isPerson);
    if (end === start) continue;
    const cost = reached ? 0 : distance(tokens, at, i, end);
    if (cost >= least) continue;
    least = cost;
    best = document.text.slice(tokens[start]!.start, tokens[end - 1]!.end).replace(/['’]s$/, '');
  }
  return best;
}

function nameEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  isPerson: (token: number) => boolean,
): number {
  let end = first;
  while (end < limit && end - first < LONGEST) {
    const token = tokens[end]!;
    if (!/^\p{Lu}\p{L}/u.test(token.text) || isPerson(end) || MONTHS_AND_DAYS.has(token.lower)) break;
    end++;
    if (/['’]s$/.test(token.text)) break;
  }
  return end;
}

/**
 * Which person of the article a pronoun or description most likely means: recency, the subject's place, having
 * spoken last (after Lappin and Leass, 1994, with weights of our own).
 */
import type { TextDocument } from '../document';
import type { Gender, Person, Span } from '../types';
import type { MentionIndex } from './mentions';

/** What the reading of the article has brought up so far. */
export interface Discourse {
  readonly document: TextDocument;
  readonly people: readonly Person[];
  readonly mentions: MentionIndex;
  /** Is the offset, of what was read so far, inside a quotation? */
  readonly quoted: (offset: number) => boolean;
  /** How each mention stands in the text, by its place in `mentions.ordered`, once it was asked for. */
  readonly standings: Map<number, Standing>;
  /** The person who spoke last, or was the last sentence's subject, and how much that counts. */
  inMind: { readonly person: string; readonly weight: number } | null;
}

/** What a mention's surroundings say of its weight, whoever asks. */
interface Standing {
  readonly sentence: number;
  readonly first: boolean;
  readonly quoted: boolean;
  readonly possessive: boolean;
  readonly oblique: boolean;
}

/** Mentions looked back over. */
const LOOK_BACK = 40;
const RECENT = 4;
const EACH_SENTENCE = 0.6;
const SENTENCES_MOST = 8;
const SUBJECT = 1.5;
const INSIDE_QUOTATION = -2.5;
const POSSESSIVE = -1.2;
/** After a preposition: "with Roe". */
const OBLIQUE = -0.5;
/** A known gender that agrees, against one that is not known. */
const AGREES = 0.8;
const EACH_MENTION = 0.06;
const MENTIONS_MOST = 10;
/** The best must lead by this, or nobody is meant. */
export const MARGIN = 0.4;

/** The most salient person before `offset` who fits, or null where two are as likely. */
export function mostSalient(
  discourse: Discourse,
  offset: number,
  fits: (person: Person) => boolean,
  gender: Gender,
  margin = MARGIN,
): Person | null {
  const here = sentenceAt(discourse.document, offset);
  const scores = new Map<Person, number>();
  const { ordered: list, spans } = discourse.mentions;
  for (let i = lastBefore(spans, offset - 1), seen = 0; i >= 0 && seen < LOOK_BACK; i--, seen++) {
    const named = list[i];
    if (!named || !fits(named.person)) continue;
    const score = salience(discourse, i, named.person, here, gender);
    if (score > (scores.get(named.person) ?? Number.NEGATIVE_INFINITY)) scores.set(named.person, score);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0 || (second && best[1] - second[1] < margin)) return null;
  return best[0];
}

function salience(discourse: Discourse, at: number, person: Person, here: number, gender: Gender): number {
  const { sentence, first, quoted, possessive, oblique } = standingOf(discourse, at);
  let score = RECENT - EACH_SENTENCE * Math.min(here - sentence, SENTENCES_MOST);
  if (first) score += SUBJECT;
  if (quoted) score += INSIDE_QUOTATION;
  if (possessive) score += POSSESSIVE;
  if (discourse.inMind?.person === person.id) score += discourse.inMind.weight;
  if (oblique) score += OBLIQUE;
  if (person.gender === gender && gender !== null) score += AGREES;
  return score + EACH_MENTION * Math.min(person.mentions.length, MENTIONS_MOST);
}

/** Each mention is looked back at many times: its surroundings are read once. */
function standingOf(discourse: Discourse, at: number): Standing {
  const known = discourse.standings.get(at);
  if (known) return known;
  const { start, end } = discourse.mentions.spans[at]!;
  const { text } = discourse.document;
  const sentence = sentenceAt(discourse.document, start);
  const standing = {
    sentence,
    first: isFirst(discourse.document, start, sentence),
    quoted: discourse.quoted(start),
    possessive: /^['’]/.test(text.slice(end, end + 1)),
    oblique: OBLIQUE_AFTER.test(text.slice(Math.max(0, start - 9), start)),
  };
  discourse.standings.set(at, standing);
  return standing;
}

const OBLIQUE_AFTER =
  /\b(?:of|in|at|for|with|to|by|from|on|about|against|than|like|between|and) (?:Mrs?\. |Ms\. )?$/;
const NOT_SUBJECT = /[,;]|\b(?:of|in|at|for|with|to|by|from|on|about|against|than|like|between)\b/i;

/** Does the sentence begin with the name, or with its titles? A rough test of being the subject. */
function isFirst(document: TextDocument, offset: number, sentence: number): boolean {
  const start = document.sentences[sentence]?.start ?? 0;
  return !NOT_SUBJECT.test(document.text.slice(Math.max(start, offset - 80), offset));
}

function sentenceAt(document: TextDocument, offset: number): number {
  return Math.max(0, lastBefore(document.sentences, offset));
}

/** Index of the last span of a sorted list that starts at or before the offset, or -1. */
export function lastBefore(list: readonly Span[], offset: number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

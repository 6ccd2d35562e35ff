/** The question that reports answer differently, in the words of one of them: "When is Ines Aldana to visit Hollin?" */
import { lookUp } from '../text/events/lexicon';
import type { ReadingEvent } from './types';

/** From here on a summary says when or why: what is asked for, or too much for a question. */
const REST = new Set(
  `next this last later earlier today tonight tomorrow yesterday on by from for after before until during since as to
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
/** What the cut may leave at the end. */
const LOOSE = new Set([
  'and',
  'or',
  'the',
  'a',
  'an',
  'of',
  'in',
  'at',
  'with',
  'its',
  'his',
  'her',
  'their',
]);
const MOST_WORDS = 6;
const BE = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);

/** @param figure as printed: "9,000 people" */
export function howMany(figure: string): string {
  const words = figure.split(/\P{L}/u).filter((word) => word !== '');
  return `How many ${words.at(-1) ?? figure}?`;
}

/** @param event what a report says happens; where its summary is no plain sentence it stands as it is */
export function whenOf(event: ReadingEvent): string {
  const { status, action, summary } = event;
  const parts = partsOf(event);
  if (!parts) return `When? ${summary}`;
  const { subject, verb, rest } = parts;
  const isMany = subject.includes(' and ');
  if (status === 'planned') return `When ${isMany ? 'are' : 'is'} ${subject} to ${action}${rest}?`;
  return isPassiveIn(event.sentence, verb)
    ? `When ${isMany ? 'were' : 'was'} ${subject} ${verb}${rest}?`
    : `When did ${subject} ${action}${rest}?`;
}

/** "was arrested", "were later freed": said of who bears it, not of who does it. */
function isPassiveIn(sentence: string, verb: string): boolean {
  const words = sentence.toLowerCase().split(/\P{L}/u);
  return words.some(
    (word, i) =>
      word === verb.toLowerCase() && words.slice(Math.max(0, i - 2), i).some((each) => BE.has(each)),
  );
}

/** Who does it, the verb and what follows; null where it is not people by name, or no plain tense. */
function partsOf({ summary, action, status, people }: ReadingEvent) {
  const words = summary.split(' ');
  const at = words.findIndex((word) => lookUp(word.toLowerCase())?.verb?.action === action);
  const isPlanned = words[at - 1] === 'to';
  const subject = words.slice(0, isPlanned ? at - 1 : Math.max(0, at)).join(' ');
  const names = subject.split(/, | and /);
  const isTense = (status === 'planned' && isPlanned) || (status === 'happened' && !isPlanned);
  if (!isTense || !names.every((name) => people.includes(name))) return null;
  const rest = shortened(words.slice(at + 1));
  return { subject, verb: words[at] ?? '', rest: rest.length > 0 ? ` ${rest.join(' ')}` : '' };
}

function shortened(words: readonly string[]): string[] {
  const bare = words.slice(0, MOST_WORDS).map((word) => word.replace(/[.,;]$/, ''));
  const end = bare.findIndex((word) => REST.has(word.toLowerCase()));
  const short = end > 0 ? bare.slice(0, end) : end === 0 ? [] : bare;
  while (LOOSE.has(short.at(-1)?.toLowerCase() ?? '')) short.pop();
  return short;
}

/**
 * Events of an article: who did or will do what, where and when. The order of the steps: the word that names
 * the happening; its date, which its status may hang on; its status; people and place; then the whole article:
 * repeated mentions are one event, and one event is the main one.
 */
import { directionAt } from '../dates/direction';
import type { Sentence, TextDocument } from '../document';
import type { DateMention, EventStatus, NewsEvent, Person, Quote } from '../types';
import { clauseEnd, clauseStart } from './clause';
import { mainEvent } from './main-event';
import { mergeRepeats } from './merge-repeats';
import { nounStatus } from './noun-status';
import { summaryOf } from './summary';
import { type Trigger, triggersOf } from './trigger';
import { verbStatus } from './verb-status';
import { dateFor, datesOf, directionOf, type PlacedDate } from './when';
import { placeFor } from './where';
import { type PlacedMention, peopleOf, placeMentions } from './who';

/** Sentences worked on between two yields. */
const STEP = 30;
/** Sentences with events read; what comes later in a text of this length is background. */
const SENTENCES = 400;

/** A sentence with what was found in it. */
interface Scene {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  readonly mentions: readonly PlacedMention[];
  readonly dates: readonly PlacedDate[];
  /** True for a token of a person's name. */
  readonly isPerson: (token: number) => boolean;
  /** Who the sentence before was about. */
  readonly earlier: string | null;
  readonly names: ReadonlyMap<string, string>;
}

/** Events in order of their triggers, headline first. Yields between bounded steps. */
export function* findEvents(
  document: TextDocument,
  people: readonly Person[],
  dates: readonly DateMention[],
  _quotes: readonly Quote[],
): Generator<void, NewsEvent[]> {
  const names = new Map(people.map((p) => [p.id, p.name]));
  const sentences = document.sentences.slice(0, SENTENCES);
  const mentions = yield* placeMentions(document, people, sentences.at(-1)?.end ?? 0);
  const found: NewsEvent[] = [];
  let next = 0;
  let nextDate = 0;
  let earlier: string | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (index % STEP === STEP - 1) yield;
    const first = next;
    while (next < mentions.length && mentions[next]!.first < sentence.endToken) next++;
    const firstDate = nextDate;
    while (nextDate < dates.length && dates[nextDate]!.start < sentence.end) nextDate++;
    const here = mentions.slice(first, next);
    const placed = datesOf(document, sentence, dates.slice(firstDate, nextDate));
    const named = tokensOf(here);
    const isPerson = (token: number) => named.has(token);
    const scene: Scene = { document, sentence, mentions: here, dates: placed, isPerson, earlier, names };
    for (const trigger of triggersOf(document, sentence)) {
      if (placed.some((d) => d.first <= trigger.at && trigger.at < d.end)) continue;
      const event = eventOf(scene, trigger);
      if (event) found.push(event);
    }
    earlier = here[0]?.person ?? earlier;
  }
  const merged = mergeRepeats(found, document.bodyStart);
  const main = mainEvent(document, merged);
  return merged.map((event, i) => (i === main ? { ...event, main: true } : event));
}

function tokensOf(mentions: readonly PlacedMention[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { first, end } of mentions) for (let at = first; at < end; at++) tokens.add(at);
  return tokens;
}

function eventOf(scene: Scene, trigger: Trigger): NewsEvent | null {
  const { document, sentence, mentions } = scene;
  const token = document.tokens[trigger.at]!;
  const clause = directionAt(document, trigger.at, trigger.at + 1);
  const undated = statusOf(scene, trigger, clause, false);
  if (undated === null) return null;
  const date = dateFor(document, trigger.at, scene.dates, (d) =>
    fits(d, undated, trigger, document.published),
  );
  const towards = date ? directionOf(date, document.published) : clause;
  const status = date ? (statusOf(scene, trigger, towards, true) ?? undated) : undated;
  const { subjects, others } = peopleOf(document, sentence, trigger, mentions, scene.earlier);
  // "Kerry said": a statement is news where it is dated; the rest are the article's quotes.
  if (trigger.action === 'say' && (!date || subjects.length === 0)) return null;
  const doers = subjects.map((id) => scene.names.get(id)).filter((name) => name !== undefined);
  return {
    start: token.start,
    end: token.end,
    trigger: token.text,
    action: trigger.action,
    summary: summaryOf(document, sentence, trigger, doers, status),
    people: [...new Set(trigger.speech ? subjects : [...subjects, ...others])],
    place: placeFor(document, sentence, trigger, scene.isPerson),
    from: date?.from ?? null,
    to: date?.to ?? null,
    status,
    sentence: { start: sentence.start, end: sentence.end },
    main: false,
  };
}

function statusOf(
  { document, sentence }: Scene,
  { at, form, speech }: Trigger,
  towards: 'past' | 'future' | 'none',
  dated: boolean,
): EventStatus | null {
  const { tokens } = document;
  const first = sentence.firstToken;
  const headline = sentence.end <= document.bodyStart;
  if (form !== 'noun') return verbStatus(tokens, at, first, form, headline, towards, speech, dated);
  const end = clauseEnd(tokens, at, sentence.endToken);
  return nounStatus(tokens, at, clauseStart(tokens, at, first), end, towards, dated);
}

/** A planned happening does not lie in the past, nor a past one in the future. */
function fits(date: PlacedDate, status: EventStatus, { form }: Trigger, published: string | null): boolean {
  if (published === null || form === 'noun') return true;
  if (status === 'planned') return date.to >= published;
  return status !== 'happened' || date.from <= published;
}

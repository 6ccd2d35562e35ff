/** Which mentions are marked, as the settings say, and where each stands in the page. */
import type { Annotations, DateMention, Person, Quote, Span } from '../text/types';
import type { LiveBlock } from './live-types';
import { type PlaceRange, TextMap } from './text-map';

export type MarkKind = 'person' | 'date' | 'quote';

/** What the pointer or the keyboard can reach. */
export type MarkTarget =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'date'; readonly date: DateMention }
  | { readonly kind: 'quote'; readonly quote: Quote };

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** What the offsets point into. */
  readonly in: 'text' | 'headline';
  readonly target: MarkTarget;
}

/** The part of the settings that says what to mark. */
export interface MarkSettings {
  readonly marks: 'first' | 'all' | 'none';
  readonly markPeople: boolean;
  readonly markDates: boolean;
  readonly markQuotes: boolean;
}

/**
 * The marks in reading order, headline first. `first` keeps the first mention of each person in headline and text
 * together, and of each date as worded; quotes are one each anyway. They depend on the page's text alone.
 */
export function chooseMarks(annotations: Annotations, settings: MarkSettings): Mark[] {
  if (settings.marks === 'none') return [];
  const marks: Mark[] = [];
  const { headline } = annotations;
  if (settings.markPeople) {
    const byId = new Map(annotations.people.map((person) => [person.id, person]));
    for (const mention of headline.mentions) {
      const person = byId.get(mention.person);
      if (person) marks.push(markOf(mention, 'headline', { kind: 'person', person }));
    }
    for (const person of annotations.people)
      for (const mention of person.mentions) marks.push(markOf(mention, 'text', { kind: 'person', person }));
  }
  if (settings.markDates) {
    for (const date of headline.dates) marks.push(markOf(date, 'headline', { kind: 'date', date }));
    for (const date of annotations.dates) marks.push(markOf(date, 'text', { kind: 'date', date }));
  }
  if (settings.markQuotes) {
    for (const quote of headline.quotes) marks.push(markOf(quote, 'headline', { kind: 'quote', quote }));
    for (const quote of annotations.quotes) marks.push(markOf(quote, 'text', { kind: 'quote', quote }));
  }
  marks.sort((a, b) => (a.in === b.in ? a.start - b.start || b.end - a.end : a.in === 'headline' ? -1 : 1));
  return settings.marks === 'all' ? marks : firstOfEach(marks);
}

function markOf(span: Span, where: Mark['in'], target: MarkTarget): Mark {
  return { start: span.start, end: span.end, kind: target.kind, in: where, target };
}

function firstOfEach(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ target }) => {
    if (target.kind === 'quote') return true;
    const key =
      target.kind === 'person'
        ? `person ${target.person.id}`
        : `date ${target.date.text} ${target.date.value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The maps of a reading: its text's and its headline's. */
export class PageMaps {
  readonly text: TextMap;
  readonly headline: TextMap;
  readonly #blocks: readonly LiveBlock[];

  constructor(reading: { readonly blocks: readonly LiveBlock[]; readonly headline: LiveBlock | null }) {
    this.#blocks = reading.headline ? [...reading.blocks, reading.headline] : reading.blocks;
    this.text = new TextMap(reading.blocks);
    this.headline = new TextMap(reading.headline ? [reading.headline] : []);
  }

  /** The open shadow roots that text was read from: a caret is found in them only where they are named. */
  shadowRoots(): ShadowRoot[] {
    const roots = new Set(this.#blocks.flatMap(({ runs }) => runs.map(({ node }) => node.getRootNode())));
    return [...roots].filter((root) => root instanceof ShadowRoot);
  }

  /** The page's ranges of a span of either. */
  rangesOf(span: Span & { readonly in: Mark['in'] }): PlaceRange[] {
    return this[span.in].toRanges(span);
  }
}

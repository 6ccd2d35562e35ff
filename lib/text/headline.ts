/** Takes a document's findings apart: what stands in the headline, and what stands in the article's text. */
import type { TextDocument } from './document';
import type { Annotations, DateMention, NewsEvent, Person, Quote, Span } from './types';

/** What the pipelines found, in offsets of the document (headline included). */
export interface Findings {
  readonly people: readonly Person[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly events: readonly NewsEvent[];
}

/**
 * Body findings are moved to offsets into `ArticleText.text`, headline findings to offsets into the title. A
 * person named in the headline alone stays a person, without mentions in the text.
 */
export function* splitHeadline(document: TextDocument, found: Findings): Generator<void, Annotations> {
  const shift = document.bodyStart;
  const inBody = (s: Span) => s.start >= shift;
  const inHead = (s: Span) => s.end < shift;
  // A speaker or cue on the other side of the border has no offsets on this one.
  const keepHere = (q: Quote, here: (s: Span) => boolean): Quote => ({
    ...q,
    speaker: q.speaker && here(q.speaker) ? q.speaker : null,
    cue: q.cue && here(q.cue) ? q.cue : null,
  });
  if (shift === 0) return { ...found, headline: { mentions: [], dates: [], quotes: [], events: [] } };
  const people = found.people.map((p) => ({
    ...p,
    mentions: p.mentions.filter(inBody).map((m) => move(m, -shift)),
  }));
  yield;
  const dates = found.dates.filter(inBody).map((d) => move(d, -shift));
  yield;
  const quotes = found.quotes.filter(inBody).map((q) => moveQuote(keepHere(q, inBody), -shift));
  yield;
  return {
    people,
    dates,
    quotes,
    events: found.events.filter(inBody).map((e) => moveEvent(e, -shift)),
    headline: {
      mentions: found.people
        .flatMap((p) => p.mentions.filter(inHead).map((m) => ({ ...m, person: p.id })))
        .sort((a, b) => a.start - b.start),
      dates: found.dates.filter(inHead),
      quotes: found.quotes.filter(inHead).map((q) => keepHere(q, inHead)),
      events: found.events.filter(inHead),
    },
  };
}

function move<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

function moveQuote(quote: Quote, by: number): Quote {
  const { speaker, cue } = quote;
  return { ...move(quote, by), speaker: speaker && move(speaker, by), cue: cue && move(cue, by) };
}

function moveEvent(event: NewsEvent, by: number): NewsEvent {
  return { ...move(event, by), sentence: move(event.sentence, by) };
}

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
export function splitHeadline(document: TextDocument, found: Findings): Annotations {
  const shift = document.bodyStart;
  const inBody = (s: Span) => s.start >= shift;
  const inHead = (s: Span) => s.end < shift;
  const move = <T extends Span>(s: T, by = shift): T => ({ ...s, start: s.start - by, end: s.end - by });
  const moveQuote = (q: Quote, here: (s: Span) => boolean, by: number): Quote => ({
    ...move(q, by),
    speaker: q.speaker && here(q.speaker) ? move(q.speaker, by) : null,
    cue: q.cue && here(q.cue) ? move(q.cue, by) : null,
  });
  const moveEvent = (e: NewsEvent, by: number): NewsEvent => ({
    ...move(e, by),
    sentence: move(e.sentence, by),
  });
  return {
    people: found.people.map((p) => ({ ...p, mentions: p.mentions.filter(inBody).map((m) => move(m)) })),
    dates: found.dates.filter(inBody).map((d) => move(d)),
    quotes: found.quotes.filter(inBody).map((q) => moveQuote(q, inBody, shift)),
    events: found.events.filter(inBody).map((e) => moveEvent(e, shift)),
    headline: {
      mentions: found.people
        .flatMap((p) => p.mentions.filter(inHead).map((m) => ({ ...m, person: p.id })))
        .sort((a, b) => a.start - b.start),
      dates: found.dates.filter(inHead),
      quotes: found.quotes.filter(inHead).map((q) => moveQuote(q, inHead, 0)),
      events: found.events.filter(inHead),
    },
  };
}

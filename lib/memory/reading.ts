/** Makes what the history keeps of one article out of the page and its annotations. */
import type { Annotations, Article, NewsEvent, Person, Quote } from '../text/types';
import { figuresOf } from './figures';
import { paragraphFingerprints } from './fingerprints';
import type { Reading, ReadingDate, ReadingEvent, ReadingQuote } from './types';

/** What the article itself does not say. */
export interface ReadingPlace {
  readonly id: string;
  /** Milliseconds since 1970, by the reader's clock. */
  readonly at: number;
  /** Id of the event cluster. */
  readonly event: string;
}

/** A first reading of an article: one visit. Headline findings come before those of the text. */
export function makeReading(article: Article, annotations: Annotations, place: ReadingPlace): Reading {
  const { people, headline } = annotations;
  const names = new Map(people.map((p) => [p.id, p.name]));
  const inHeadline = (id: string) => headline.mentions.filter((m) => m.person === id).length;
  return {
    id: place.id,
    url: article.url,
    title: article.title,
    site: article.site,
    outlet: article.outlet,
    authors: article.authors,
    published: article.published,
    publishedFrom: article.publishedFrom,
    modified: article.modified,
    language: article.language,
    agency: article.agency,
    firstRead: place.at,
    lastRead: place.at,
    visits: 1,
    words: (article.text.match(/\S+/g) ?? []).length,
    event: place.event,
    people: people.map((p: Person) => ({
      name: p.name,
      roles: p.roles,
      gender: p.gender,
      mentions: p.mentions.length + inHeadline(p.id),
    })),
    dates: [...headline.dates, ...annotations.dates].map(
      ({ text, type, value, from, to }): ReadingDate => ({ text, type, value, from, to }),
    ),
    quotes: [...headline.quotes, ...annotations.quotes].map((q) => readingQuote(q, names)),
    events: [
      ...headline.events.map((e) => readingEvent(e, article.title, names)),
      ...annotations.events.map((e) => readingEvent(e, article.text, names)),
    ],
    figures: figuresOf(article.text),
    paragraphs: paragraphFingerprints(article.text),
  };
}

function readingQuote(quote: Quote, names: ReadonlyMap<string, string>): ReadingQuote {
  const person = quote.speaker?.person ?? null;
  return {
    text: quote.text,
    kind: quote.kind,
    speaker: (person === null ? undefined : names.get(person)) ?? quote.speaker?.name ?? null,
    isPerson: person !== null && names.has(person),
    cue: quote.cue?.text ?? null,
  };
}

function readingEvent(event: NewsEvent, text: string, names: ReadonlyMap<string, string>): ReadingEvent {
  const { summary, action, place, from, to, status, main } = event;
  return {
    summary,
    action,
    people: event.people.map((id) => names.get(id)).filter((name) => name !== undefined),
    place,
    from,
    to,
    status,
    sentence: text.slice(event.sentence.start, event.sentence.end),
    main,
  };
}

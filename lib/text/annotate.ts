/**
 * The reading engine's entry: an article's text in, everything found in it out. Pure.
 *
 * On a page's thread `annotating` finds what is shown there: people, dates and quotations. Events are only ever
 * compared, listed and kept, so that the background finds them (`withEvents`), and their rules weigh on no page.
 */
import { findDates } from './dates/pipeline';
import { buildDocument } from './document';
import { findEvents } from './events/pipeline';
import { joinHeadline, splitHeadline } from './headline';
import { findPeople } from './people/pipeline';
import { findQuotes } from './quotes/pipeline';
import type { Annotations, ArticleText } from './types';

/**
 * Finds people, dates and quotations in steps: each `yield` is a place where the caller may let the page breathe.
 * A step is bounded, whatever the text's length. `events` is empty.
 */
export function* annotating(article: ArticleText): Generator<void, Annotations> {
  const document = buildDocument(article);
  yield;
  const people = yield* findPeople(document);
  const dates = yield* findDates(document);
  const quotes = yield* findQuotes(document, people);
  return splitHeadline(document, { people, dates, quotes, events: [] });
}

/** The annotations of the same article with its events. */
export function withEvents(article: ArticleText, annotations: Annotations): Annotations {
  const document = buildDocument(article);
  const found = joinHeadline(document, annotations);
  const events = finish(findEvents(document, found.people, found.dates, found.quotes));
  return splitHeadline(document, { ...found, events });
}

/** Annotates in one go, events included. */
export function annotate(article: ArticleText): Annotations {
  return withEvents(article, finish(annotating(article)));
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The reading engine's entry: an article's text in, everything found in it out. Pure. */
import { findDates } from './dates/pipeline';
import { buildingDocument } from './document';
import { findEvents } from './events/pipeline';
import { splitHeadline } from './headline';
import { findPeople } from './people/pipeline';
import { findQuotes } from './quotes/pipeline';
import type { Annotations, ArticleText } from './types';

/**
 * Annotates in steps: each `yield` is a place where the caller may let others have the thread. A step is bounded,
 * whatever the text's length.
 */
export function* annotating(article: ArticleText): Generator<void, Annotations> {
  const document = yield* buildingDocument(article);
  const people = yield* findPeople(document);
  const dates = yield* findDates(document);
  const quotes = yield* findQuotes(document, people);
  const events = yield* findEvents(document, people, dates, quotes);
  return yield* splitHeadline(document, { people, dates, quotes, events });
}

/** Annotates in one go. */
export function annotate(article: ArticleText): Annotations {
  const steps = annotating(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

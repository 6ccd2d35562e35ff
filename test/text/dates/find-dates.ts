/** Runs the date pipeline on one text, for the tests beside. */
import { findDates } from '../../../lib/text/dates/pipeline';
import { buildDocument } from '../../../lib/text/document';
import type { ArticleText, DateMention } from '../../../lib/text/types';

export function datesOf(article: ArticleText): DateMention[] {
  const steps = findDates(buildDocument(article));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

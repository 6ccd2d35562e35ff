/** A mention again, after its page was read anew. */
import type { Article, Span } from '../text/types';
import type { Mark, PageMaps } from './marks';

/** What a reading of a page has marked. */
export interface MarkedPage {
  readonly article: Pick<Article, 'title' | 'text'>;
  readonly maps: PageMaps;
  readonly marks: readonly Mark[];
}

/**
 * The mark of `now` that is the mark of `before`: at the same place of the page, whatever was added above it, or, where
 * the page was rendered anew, the same words at the same offset. Null where it is gone.
 */
export function sameMark(mark: Mark, before: MarkedPage, now: MarkedPage): Mark | null {
  const alike = now.marks.filter((one) => one.kind === mark.kind && one.in === mark.in);
  const words = wordsOf(mark, before);
  const [place] = before.maps.rangesOf(mark);
  const offset = place ? now.maps[mark.in].toOffset(place.start.node, place.start.offset) : mark.start;
  return alike.find((one) => one.start === offset && wordsOf(one, now) === words) ?? null;
}

function wordsOf(span: Span & Pick<Mark, 'in'>, { article }: MarkedPage): string {
  return (span.in === 'headline' ? article.title : article.text).slice(span.start, span.end);
}

/** What the page's side adds to an article: the live nodes its text was taken from. */
import type { Article, BlockKind, Span } from '../text/types';

/**
 * A stretch of one text node that stands in the article's text character for character (but for white space: every
 * stretch of it in the node is one space in the text). `at` is its offset in the text, `from` the one in the node.
 */
export interface TextRun {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** A block of the article's text with the nodes it was read from; `start`/`end` as in {@link Article.blocks}. */
export interface LiveBlock extends Span {
  readonly kind: BlockKind;
  /** The innermost block-level element that holds all of it. */
  readonly element: Element;
  readonly runs: readonly TextRun[];
}

export type SetIn = 'p' | 'br' | 'div';

/** An article with its place in the page. */
export interface PageReading {
  readonly article: Article;
  readonly blocks: readonly LiveBlock[];
  /** The visible headline; its offsets point into `article.title`. Null where the title is only in the page's head. */
  readonly headline: LiveBlock | null;
  /** The innermost element that holds every block: what is worth watching. */
  readonly root: Element;
  /** What the page sets its paragraphs in: elements of their own, or lines of one box that `br` parts. */
  readonly setIn: SetIn;
  /** How many of those stood in `root` that the reading can have seen: more of them later is text that came late. */
  readonly paragraphs: number;
}

/**
 * The article as the rules see it: one string with paragraphs, sentences and tokens. A headline, where there
 * is one, is put before the text as a paragraph of its own, so that every rule sees it as evidence;
 * `annotate` takes its offsets apart again.
 */
import { splitSentences } from './compromise';
import { addTokens, type Token } from './tokens';
import type { ArticleText, BlockKind, Span } from './types';

export type { Token } from './tokens';

export interface Sentence extends Span {
  readonly paragraph: number;
  /** Half-open range of token indexes. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Paragraph extends Span {
  readonly kind: BlockKind;
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface TextDocument {
  /** Headline, blank line, text; or the text alone. */
  readonly text: string;
  /** Where the article's own text begins: 0 when there is no headline. */
  readonly bodyStart: number;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The publication day, `YYYY-MM-DD`, or null. */
  readonly published: string | null;
}

/** A paragraph longer than this is cut, so that no rule ever sees an unbounded one. */
const LONGEST_PARAGRAPH = 20_000;
/** From so many stops on, and one every so many characters, a paragraph is cut into pieces of this length. */
const MANY_STOPS = 60;
const DENSE_STOPS = 12;
const PIECE_OF_DENSE = 300;
const PARAGRAPH_BREAK = /\n\s*/g;
/** Builds the document. Linear in the length of the text. */
export function buildDocument(article: ArticleText): TextDocument {
  const title = article.title?.trim() ?? '';
  const text = title ? `${title}\n\n${article.text}` : article.text;
  const bodyStart = title ? title.length + 2 : 0;
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const span of paragraphSpans(text)) {
    const firstSentence = sentences.length;
    for (const sentence of sentenceSpans(text, span)) {
      const firstToken = tokens.length;
      addTokens(text, sentence, sentences.length, paragraphs.length, tokens);
      sentences.push({
        ...sentence,
        paragraph: paragraphs.length,
        firstToken,
        endToken: tokens.length,
      });
    }
    paragraphs.push({
      ...span,
      kind: kindOf(span, bodyStart, article),
      firstSentence,
      endSentence: sentences.length,
    });
  }
  const published = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? '')?.[0] ?? null;
  return { text, bodyStart, paragraphs, sentences, tokens, published };
}

function kindOf(span: Span, bodyStart: number, article: ArticleText): BlockKind {
  if (span.start < bodyStart) return 'headline';
  const at = span.start - bodyStart;
  return article.blocks?.find((b) => b.start <= at && at < b.end)?.kind ?? 'paragraph';
}

function* paragraphSpans(text: string): Generator<Span> {
  let start = 0;
  for (const gap of text.matchAll(PARAGRAPH_BREAK)) {
    yield* pieces(text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  yield* pieces(text, start, text.length);
}

function* pieces(text: string, start: number, limit: number, longest = LONGEST_PARAGRAPH): Generator<Span> {
  let end = limit;
  let from = start;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  while (end - from > longest) {
    const space = text.slice(from, from + longest).lastIndexOf(' ');
    const to = space > 0 ? from + space : from + longest;
    yield { start: from, end: to };
    from = to;
  }
  if (text.slice(from, end).trim()) yield { start: from, end };
}

/**
 * The splitter joins what ends in an abbreviation or initial to what follows, in time quadratic in how much it
 * joins. A paragraph with a stop every few characters is cut into short pieces first.
 */
function* splittable(text: string, paragraph: Span): Generator<Span> {
  const stops = text.slice(paragraph.start, paragraph.end).split(/[.!?…]\s/).length;
  if (stops < MANY_STOPS || stops * DENSE_STOPS < paragraph.end - paragraph.start) yield paragraph;
  else yield* pieces(text, paragraph.start, paragraph.end, PIECE_OF_DENSE);
}

function* sentenceSpans(text: string, span: Span): Generator<Span> {
  for (const piece of splittable(text, span)) yield* sentencesOf(text, piece);
}

function* sentencesOf(text: string, paragraph: Span): Generator<Span> {
  let at = paragraph.start;
  for (const piece of splitSentences(text.slice(paragraph.start, paragraph.end))) {
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed) yield { start: at + lead, end: at + lead + trimmed.length };
    at += piece.length;
  }
}

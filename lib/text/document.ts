/**
 * The article as the rules see it: one string with paragraphs, sentences and tokens. A headline, where there
 * is one, is put before the text as a paragraph of its own, so that every rule sees it as evidence;
 * `annotate` takes its offsets apart again.
 */
import { splitSentences } from './compromise';
import type { ArticleText, BlockKind, Span } from './types';

/** A word (with inner apostrophes and points, as in "al-Assad’s" → `al` `-` `Assad’s`), number or sign. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly lower: string;
  /** `word` holds a letter, `number` begins with a digit, `sign` is one punctuation character. */
  readonly kind: 'word' | 'number' | 'sign';
  /** True when white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
  /** Index of the sentence and paragraph it stands in. */
  readonly sentence: number;
  readonly paragraph: number;
}

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
const PARAGRAPH_BREAK = /[ \t\r]*\n[\s]*\n[\s]*|\n/g;
const TOKEN =
  /\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}\p{M}*)*|\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{M}]+(?:['’&](?=\p{L})[\p{L}\p{M}]+|\.(?=\p{Ll})[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const MARKS = /\p{M}/gu;

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

function* pieces(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (end - from > LONGEST_PARAGRAPH) {
    const space = text.lastIndexOf(' ', from + LONGEST_PARAGRAPH);
    const to = space > from ? space : from + LONGEST_PARAGRAPH;
    yield { start: from, end: to };
    from = to;
  }
  if (text.slice(from, end).trim()) yield { start: from, end };
}

function* sentenceSpans(text: string, paragraph: Span): Generator<Span> {
  let at = paragraph.start;
  for (const piece of splitSentences(text.slice(paragraph.start, paragraph.end))) {
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed) yield { start: at + lead, end: at + lead + trimmed.length };
    at += piece.length;
  }
}

function addTokens(text: string, span: Span, sentence: number, paragraph: number, out: Token[]): void {
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const word = match[0];
    const start = span.start + match.index;
    out.push({
      start,
      end: start + word.length,
      text: word,
      lower: isAscii(word) ? word.toLowerCase() : word.normalize('NFD').replace(MARKS, '').toLowerCase(),
      kind: /^\p{N}/u.test(word) ? 'number' : /\p{L}/u.test(word) ? 'word' : 'sign',
      spaced: start === 0 || /\s/.test(text[start - 1] ?? ' '),
      sentence,
      paragraph,
    });
  }
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

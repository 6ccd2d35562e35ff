/**
 * The article as the rules see it: one string with paragraphs, sentences and tokens. A headline, where there
 * is one, is put before the text as a paragraph of its own, so that every rule sees it as evidence;
 * `annotate` takes its offsets apart again.
 */
import { splitSentences } from './compromise';
import { type Token, Tokenizer } from './tokens';
import type { ArticleText, BlockKind, Span } from './types';

export type { Token } from './tokens';

export interface Sentence extends Span {
  readonly paragraph: number;
  /** Nearly every longer word has a capital: a headline, where capitals prove nothing. */
  readonly titleCase: boolean;
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

/** What is longer than this is cut, so that no rule ever sees an unbounded paragraph or sentence. */
const LONGEST_PARAGRAPH = 20_000;
const LONGEST_SENTENCE = 3_000;
/** From so many stops on, and one every so many characters, a paragraph is cut into pieces of this length. */
const MANY_STOPS = 60;
const DENSE_STOPS = 12;
const PIECE_OF_DENSE = 300;
const STOP_AND_BLANK = /[.!?…]\s/g;
/** So long a run of stops or blanks makes a paragraph dense too: the splitter is quadratic in its length. */
const LONG_RUN = /[.!?…\s]{40}/;
/** Where the splitter looks for the end of a sentence; without one of these the paragraph is one. */
const MAY_END =
  /[.!?\u203D\u2E18\u203C\u2047-\u2049\u0964\u0965\u061F\u06D4\u0589\u1362\u1367\u104B\u17D4]\s|[\u3002\uFF01\uFF1F\uFF61\r]/;
const PARAGRAPH_BREAK = /\n\s*/g;
/** Lines from here on are read as running text: each costs as much as a paragraph, and no article has as many. */
const MOST_LINES = 20_000;
/** Tokens that are looked at to see whether a sentence is in title case, and letters of a word that counts there. */
const TITLE_TOKENS = 40;
const LONGER_WORD = 4;
/** So many sentences of fewer characters than these are no writing, and are read as running text: each has its cost. */
const MANY_SENTENCES = 500;
const SHORT_SENTENCE = 4;
/** Tokens made between two yields, and paragraphs that count as much as one. */
const STEP = 4_000;

/** Builds the document in one go. */
export function buildDocument(article: ArticleText): TextDocument {
  const steps = buildingDocument(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Builds the document. Linear in the length of the text; yields between bounded steps. */
export function* buildingDocument(article: ArticleText): Generator<void, TextDocument> {
  const title = article.title?.trim() ?? '';
  const text = title ? `${title}\n\n${article.text}` : article.text;
  const bodyStart = title ? title.length + 2 : 0;
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const kindOf = blockKinds(bodyStart, article);
  const tokenizer = new Tokenizer(text);
  let work = 0;
  for (const span of paragraphSpans(text)) {
    const firstSentence = sentences.length;
    const tokensBefore = tokens.length;
    for (const sentence of sentenceSpans(text, span)) {
      const firstToken = tokens.length;
      tokenizer.add(sentence, sentences.length, paragraphs.length, tokens);
      sentences.push({
        start: sentence.start,
        end: sentence.end,
        paragraph: paragraphs.length,
        titleCase: isTitleCase(tokens, firstToken),
        firstToken,
        endToken: tokens.length,
      });
    }
    paragraphs.push({
      start: span.start,
      end: span.end,
      kind: kindOf(span),
      firstSentence,
      endSentence: sentences.length,
    });
    work += 1 + tokens.length - tokensBefore;
    if (work < STEP) continue;
    work = 0;
    yield;
  }
  const published = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? '')?.[0] ?? null;
  return { text, bodyStart, paragraphs, sentences, tokens, published };
}

/** Of the sentence whose tokens are the last of the list. */
function isTitleCase(tokens: readonly Token[], first: number): boolean {
  let words = 0;
  let capitals = 0;
  const end = Math.min(tokens.length, first + TITLE_TOKENS);
  for (let at = first; at < end; at++) {
    const { kind, text, capital } = tokens[at]!;
    if (kind !== 'word' || text.length < LONGER_WORD) continue;
    words++;
    if (capital) capitals++;
  }
  return words > 2 && capitals > words * 0.7;
}

/** Tells the kind of each paragraph; to be asked in reading order. */
function blockKinds(bodyStart: number, { blocks = [] }: ArticleText): (span: Span) => BlockKind {
  let next = 0;
  return ({ start }) => {
    if (start < bodyStart) return 'headline';
    const at = start - bodyStart;
    while (next < blocks.length && blocks[next]!.end <= at) next++;
    const block = blocks[next];
    return block && block.start <= at ? block.kind : 'paragraph';
  };
}

/** The stretches between line breaks, none longer than a paragraph may be, and none blank. */
function* paragraphSpans(text: string): Generator<Span> {
  let start = 0;
  let lines = 0;
  for (const gap of text.matchAll(PARAGRAPH_BREAK)) {
    if (++lines > MOST_LINES) break;
    yield* pieces(text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  yield* pieces(text, start, text.length);
}

/** The stretch without the blanks after it, cut at blanks where it is longer than `longest`; nothing where it is all blank. */
function pieces(text: string, start: number, limit: number, longest = LONGEST_PARAGRAPH): Span[] {
  const found: Span[] = [];
  const end = start + text.slice(start, limit).trimEnd().length;
  let from = start;
  while (end - from > longest) {
    const space = text.slice(from, from + longest).lastIndexOf(' ');
    const to = space > 0 ? from + space : from + longest;
    found.push({ start: from, end: to });
    from = to;
  }
  if (text.slice(from, end).trim()) found.push({ start: from, end });
  return found;
}

/**
 * The splitter joins what ends in an abbreviation or initial to what follows, in time quadratic in how much it
 * joins. A paragraph with a stop every few characters is cut into short pieces first.
 */
function splittable(part: string): readonly Span[] {
  const stops = (part.match(STOP_AND_BLANK)?.length ?? 0) + 1;
  const dense = stops >= MANY_STOPS && stops * DENSE_STOPS >= part.length;
  if (!dense && !LONG_RUN.test(part)) return [{ start: 0, end: part.length }];
  return pieces(part, 0, part.length, PIECE_OF_DENSE);
}

/** The sentences of a paragraph, without the blanks around them. */
function sentenceSpans(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const part = text.slice(start, end);
  if (!MAY_END.test(part)) addSentence(text, start, end, found);
  else
    for (const piece of splittable(part)) {
      let at = start + piece.start;
      for (const sentence of splitSentences(part.slice(piece.start, piece.end))) {
        addSentence(text, at, at + sentence.length, found);
        at += sentence.length;
      }
    }
  if (found.length <= MANY_SENTENCES || found.length * SHORT_SENTENCE <= part.length) return found;
  const running: Span[] = [];
  addSentence(text, start, end, running);
  return running;
}

function addSentence(text: string, from: number, to: number, out: Span[]): void {
  const sentence = trimmed(text, from, to);
  if (!sentence) return;
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) out.push(sentence);
  else
    for (const piece of pieces(text, sentence.start, sentence.end, LONGEST_SENTENCE)) {
      const short = trimmed(text, piece.start, piece.end);
      if (short) out.push(short);
    }
}

/** The stretch without the blanks around it; null where it is all blank. */
function trimmed(text: string, from: number, to: number): Span | null {
  const stretch = text.slice(from, to);
  const start = from + stretch.length - stretch.trimStart().length;
  const end = from + stretch.trimEnd().length;
  return start < end ? { start, end } : null;
}

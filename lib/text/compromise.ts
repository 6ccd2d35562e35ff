/**
 * The only file that knows compromise. The page's thread gets `compromise/one`: its sentence splitter is
 * lossless and linear, where its full document costs five times as much and tells us nothing more.
 */
import one from 'compromise/one';

interface Tokenizer {
  readonly one: { readonly tokenize: { splitSentences(text: string, world: unknown): string[] } };
}

/**
 * Splits running text of one paragraph into sentences. The pieces joined give the text back, except that
 * blank text gives no piece.
 */
export function splitSentences(paragraph: string): string[] {
  const methods = one.methods() as unknown as Tokenizer;
  return methods.one.tokenize.splitSentences(paragraph, one.world());
}

/** Tokens without their possessive ending. */
import type { Token } from '../document';

/** A token's word, lower case, without a possessive ending: "Friday’s" is "friday". */
export function wordOf(token: Token): string {
  const { lower } = token;
  return lower.length > 2 && lower.endsWith('s') && isApostrophe(lower.at(-2)!) ? lower.slice(0, -2) : lower;
}

/** Where the token's word ends in the text: before a possessive ending. */
export function wordEnd(token: Token): number {
  return token.end - (token.lower.length - wordOf(token).length);
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’';
}

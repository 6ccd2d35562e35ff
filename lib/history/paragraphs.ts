/** The paragraphs of a text as the memory counts them (`lib/memory/fingerprints.ts`): those without a letter or digit are passed over. */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

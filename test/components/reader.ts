import type { Reader } from '../../components/reader';
import { createLanguage } from '../../lib/platform/language';
import messages from '../../public/_locales/en/messages.json';

const table: Readonly<Record<string, { readonly message: string }>> = messages;

/** The message as the browser would give it: `$1` … `$9` filled in, the empty string for an unknown key. */
export function messageOf(key: string, substitutions: readonly string[]): string {
  return (table[key]?.message ?? '').replace(
    /\$([1-9])/g,
    (_, number) => substitutions[Number(number) - 1] ?? '',
  );
}

export const LANGUAGE = createLanguage(messageOf, 'en-GB', 'UTC');

/** Somebody in London on the morning of 15 March 2016. */
export const READER: Reader = { language: LANGUAGE, now: Date.UTC(2016, 2, 15, 9, 30) };

/** Reads the row files: sentences with the expected expressions marked in place. */
import { readFileSync } from 'node:fs';
import type { DateMention } from '../../../lib/text/types';

export interface Row {
  readonly published: string | undefined;
  /** The sentence as the row has it, marks included. */
  readonly marked: string;
  /** The sentence without marks. */
  readonly text: string;
}

const MARK = /\[\[([^|\]]*)\|[^\]]*\]\]/g;

export function readRows(name: string): Row[] {
  const file = readFileSync(new URL(`./rows/${name}`, import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [published, marked] = line.split('\t') as [string, string];
      return {
        published: published === '-' ? undefined : published,
        marked,
        text: marked.replace(MARK, '$1'),
      };
    });
}

/** The sentence with what was found marked as the row files mark it. */
export function mark(text: string, found: readonly DateMention[]): string {
  let out = '';
  let at = 0;
  for (const one of found) {
    const days = one.from === null ? '-' : one.from === one.to ? one.from : `${one.from}..${one.to}`;
    out += `${text.slice(at, one.start)}[[${one.text}|${one.type} ${one.value}|${days}|${one.rule}]]`;
    at = one.end;
  }
  return out + text.slice(at);
}

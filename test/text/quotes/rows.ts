/**
 * Rows of quotations: one text a line, `¶` for a paragraph break, each expected quotation marked in place:
 *
 *   [[“We will rebuild,”|Mara Lindqvist|said]] she said.
 *
 * that is: the quotation with its marks, the speaker's name (`-` for none, `=words` for a speaker who is no person
 * of the article), the cue (`-` for none). `[~…]` marks an indirect statement. The people are those of `PEOPLE`,
 * wherever the text names them in full or by surname. A row may begin with `Headline || `; what the headline quotes is
 * marked too.
 */
import { readFileSync } from 'node:fs';
import { buildDocument } from '../../../lib/text/document';
import { findQuotes } from '../../../lib/text/quotes/pipeline';
import type { Gender, Person, Quote } from '../../../lib/text/types';

export interface Expected {
  readonly text: string;
  readonly start: number;
  readonly kind: 'direct' | 'indirect';
  readonly speaker: string;
  readonly cue: string | null;
}

export interface Row {
  readonly line: number;
  readonly title: string;
  readonly text: string;
  /** In offsets of headline, blank line and text. */
  readonly expected: readonly Expected[];
}

/** Invented people, with the roles an article about them might give. */
const PEOPLE: readonly { name: string; gender: Gender; roles: readonly string[] }[] = [
  { name: 'Mara Lindqvist', gender: 'f', roles: ['mayor'] },
  { name: 'Tobias Achterberg', gender: 'm', roles: ['opposition leader'] },
  { name: 'Priya Venkatraman', gender: 'f', roles: ['harbour master'] },
  { name: 'Samuel Okonjo-Bell', gender: 'm', roles: [] },
];

export function readRows(file: string): Row[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((source, i) => {
    if (source.trim() === '' || source.startsWith('#')) return [];
    return [{ line: i + 1, ...parse(source) }];
  });
}

const SPAN = /\[(\[|~)([^|\]]*(?:\][^|\]]*)*?)(?:\|([^|\]]*))?(?:\|([^|\]]*))?\]\]/g;

function parse(source: string): Omit<Row, 'line'> {
  const headed = source.includes(' || ');
  const marked = source.replace(' || ', '\n\n').replace(/\s*¶\s*/g, '\n\n');
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(SPAN)) {
    text += marked.slice(from, match.index);
    const [whole, sign, said = '', speaker = '-', cue] = match;
    const kind = sign === '~' ? 'indirect' : 'direct';
    expected.push({ text: said, start: text.length, kind, speaker, cue: cue ?? null });
    text += said;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  const body = headed ? text.indexOf('\n\n') + 2 : 0;
  return { title: text.slice(0, Math.max(0, body - 2)), text: text.slice(body), expected };
}

/** The quotations of a text as the pipeline finds them, in offsets of headline, blank line and text. */
export function quotesOf(text: string, title = ''): Quote[] {
  const document = buildDocument({ text, title });
  const steps = findQuotes(document, peopleIn(document.text));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function peopleIn(text: string): Person[] {
  return PEOPLE.map((p, i) => {
    const surname = p.name.slice(p.name.indexOf(' ') + 1);
    const pattern = new RegExp(`${p.name}|${surname}`, 'g');
    const mentions = [...text.matchAll(pattern)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      text: m[0],
      certainty: 'stated' as const,
      rule: 'row',
    }));
    return { id: `p${i + 1}`, ...p, mentions };
  }).filter((p) => p.mentions.length > 0);
}

/** A quotation in the notation of the rows, without its marks: for comparing and for reading a failure. */
export function shown(quote: Quote): string {
  const speaker = quote.speaker
    ? quote.speaker.person
      ? quote.speaker.name
      : `=${quote.speaker.name}`
    : '-';
  return `${quote.start} ${quote.kind} ${quote.text}|${speaker}`;
}

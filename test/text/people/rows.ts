/**
 * Rows of names: one article a line, `¶` for a paragraph break, each expected mention marked in place, with the
 * person's full name where the mention does not give it:
 *
 *   Mayor [[Mara Lindqvist]] resigned. [[Lindqvist=Mara Lindqvist]] gave no reason.
 *
 * A row may begin with `Headline || `; mentions in the headline are marked too. Lines after a row that begin with
 * `>` say more of a person: `> Mara Lindqvist | f | Mayor; leader of the council` (gender `f`, `m` or `-`; roles).
 */
import { readFileSync } from 'node:fs';
import { buildDocument } from '../../../lib/text/document';
import { findPeople } from '../../../lib/text/people/pipeline';
import type { Person } from '../../../lib/text/types';

export interface ExpectedPerson {
  readonly name: string;
  readonly gender: string;
  readonly roles: readonly string[];
}

export interface Row {
  readonly line: number;
  readonly title: string;
  readonly text: string;
  /** `start text=Full Name`, in offsets of headline, blank line and text. */
  readonly mentions: readonly string[];
  readonly people: readonly ExpectedPerson[];
}

export function readRows(file: string): Row[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  const rows: Row[] = [];
  for (const [i, source] of lines.entries()) {
    if (source.trim() === '' || source.startsWith('#')) continue;
    const row = rows.at(-1);
    if (source.startsWith('>') && row)
      rows[rows.length - 1] = { ...row, people: [...row.people, person(source)] };
    else rows.push({ line: i + 1, ...parse(source), people: [] });
  }
  return rows;
}

function person(source: string): ExpectedPerson {
  const [name = '', gender = '-', roles = ''] = source
    .slice(1)
    .split('|')
    .map((part) => part.trim());
  return {
    name,
    gender,
    roles: roles
      .split(';')
      .map((role) => role.trim())
      .filter((role) => role !== ''),
  };
}

const SPAN = /\[\[([^=\]]+)(?:=([^\]]+))?\]\]/g;

function parse(source: string): Omit<Row, 'line' | 'people'> {
  const split = source.indexOf(' || ');
  const marked = source.replace(' || ', '\n\n').replace(/\s*¶\s*/g, '\n\n');
  const mentions: string[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(SPAN)) {
    text += marked.slice(from, match.index);
    const [whole, name = '', full = name] = match;
    mentions.push(`${text.length} ${name}=${full}`);
    text += name;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  const body = split < 0 ? 0 : text.indexOf('\n\n') + 2;
  return { title: text.slice(0, Math.max(0, body - 2)), text: text.slice(body), mentions };
}

/** The people of a text, in offsets of the document. */
export function peopleOf(text: string, title = ''): Person[] {
  const steps = findPeople(buildDocument({ text, title }));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Every mention in the notation of the rows, in reading order. */
export function shown(people: readonly Person[]): string[] {
  return people
    .flatMap((p) => p.mentions.map((m) => ({ start: m.start, line: `${m.start} ${m.text}=${p.name}` })))
    .sort((a, b) => a.start - b.start)
    .map((m) => m.line);
}

/** Where the labelled sets are, and how their lines are read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type SetKind = 'text' | 'pages' | 'events';

export interface LabelledSet {
  readonly name: string;
  readonly kind: SetKind;
  readonly lines: readonly Record<string, unknown>[];
}

/** The sets found in a folder, and what could not be used, in words. */
export function readSets(
  folder: string,
  only: string | undefined,
): { sets: LabelledSet[]; skipped: string[] } {
  if (!existsSync(folder))
    return { sets: [], skipped: [`no labelled sets: there is no folder ${folder} (--data DIR)`] };
  const sets: LabelledSet[] = [];
  const skipped: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const name = /^(.+)\.jsonl(?:\.gz)?$/.exec(file)?.[1];
    if (!name || (only && !name.includes(only))) continue;
    const lines = readJsonLines(join(folder, file));
    const kind = kindOf(lines[0]);
    if (kind) sets.push({ name, kind, lines });
    else skipped.push(`${basename(file)}: neither text, pages nor events`);
  }
  return { sets, skipped };
}

export function readJsonLines(file: string): Record<string, unknown>[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function kindOf(line: Record<string, unknown> | undefined): SetKind | null {
  if (!line) return null;
  if (typeof line.html === 'string') return 'pages';
  if ('event' in line) return 'events';
  return ['people', 'names', 'dates', 'quotes'].some((k) => k in line) ? 'text' : null;
}

/** The fields a stream may see: nothing of the gold. */
export const INPUT_FIELDS: Readonly<Record<SetKind, readonly string[]>> = {
  text: ['id', 'title', 'url', 'published', 'text'],
  pages: ['id', 'url', 'html'],
  events: ['id', 'title', 'url', 'site', 'published', 'text', 'html'],
};

/**
 * Import: pieces of JSON Lines are checked and put aside line by line; only when the last one is there and every
 * line was good is anything applied, and then all of it, whatever happens meanwhile.
 */
import type { ImportResult } from '../../messages/contract';
import { articleKey } from '../article-key';
import { addCorrection } from '../corrections';
import { mergeStep } from '../index/merge';
import type { ImportRow, WriteTransaction } from '../schema';
import type { Store } from '../store';
import { FORMAT, type Line, type ReadingLine, readLine } from './lines';
import { mergeReadings } from './merge-reading';

/** Characters of one line; an article's text is at most a tenth of it. */
const LONGEST_LINE = 4_000_000;
/** Tests make these small. */
export const STEP = {
  /** Staged lines applied in one step. */
  lines: 100,
  /** Readings let into an index's tail, which is in memory, before they are merged: the more, the fewer merges. */
  tail: 2_048,
};

const FRESH: ImportRow = {
  state: 'staging',
  lines: 0,
  rest: '',
  next: 0,
  added: 0,
  merged: 0,
  error: null,
  events: new Map(),
};

/** Begins an import; one that was never ended is forgotten. */
export async function importStart(store: Store): Promise<{ readonly job: string }> {
  const job = `i${store.environment.newId()}`;
  await store.database.write(['imports', 'staged'], async (transaction) => {
    const imports = transaction.objectStore('imports');
    const [rows, keys] = await Promise.all([imports.getAll(), imports.getAllKeys()]);
    for (const [i, row] of rows.entries()) {
      if (row.state === 'applying') continue;
      await transaction.objectStore('staged').delete(linesOf(keys[i]!));
      await imports.delete(keys[i]!);
    }
    await imports.put(FRESH, job);
  });
  return { job };
}

/** Checks a piece, which may end in the middle of a line; returns the number of whole lines so far. */
export async function importPiece(
  store: Store,
  job: string,
  text: string,
): Promise<{ readonly lines: number }> {
  return store.database.write(['imports', 'staged', 'articles'], async (transaction) => {
    const row = await transaction.objectStore('imports').get(job);
    if (row?.state !== 'staging') return { lines: row?.lines ?? 0 };
    const whole = row.rest + text;
    const lines = whole.split('\n');
    const rest = lines.pop() ?? '';
    const next = await stage(transaction, job, { ...row, rest }, lines);
    const checked = next.error || rest.length <= LONGEST_LINE ? next : failed(next, 'the line is too long');
    await transaction.objectStore('imports').put(checked, job);
    return { lines: checked.lines };
  });
}

/**
 * Applies the import. May be called again when it was cut short: it goes on, and tells the same in the end.
 * Unknown jobs have added nothing.
 */
export async function importEnd(store: Store, job: string): Promise<ImportResult> {
  const row = await store.turns.take(() => closeStaging(store, job));
  if (!row) return { added: 0, merged: 0, error: null };
  if (row.error) return { added: 0, merged: 0, error: row.error };
  for (;;) {
    const now = await store.turns.take(() => applyStep(store, job));
    if (now.state === 'done') return { added: now.added, merged: now.merged, error: null };
    await mergeTails(store);
  }
}

/** Merges what has come together in the tails, once that is much. */
async function mergeTails(store: Store): Promise<void> {
  for (const index of [store.features, store.words]) {
    const isMuch = async () => {
      const { state, tail } = await index.parts();
      return tail.size >= STEP.tail || state.job !== null;
    };
    while ((await isMuch()) && (await store.turns.take(() => mergeStep(index, store.database))));
  }
}

/** Does one step of an import whose applying was cut short. False when there is none. */
export async function importStep(store: Store): Promise<boolean> {
  const [rows, keys] = await store.database.read(['imports'], (transaction) => {
    const imports = transaction.objectStore('imports');
    return Promise.all([imports.getAll(), imports.getAllKeys()]);
  });
  const job = keys[rows.findIndex((row) => row.state === 'applying')];
  if (job !== undefined) await applyStep(store, job);
  return job !== undefined;
}

async function closeStaging(store: Store, job: string): Promise<ImportRow | null> {
  return store.database.write(
    ['imports', 'staged', 'articles'],
    async (transaction) => {
      const row = await transaction.objectStore('imports').get(job);
      if (row?.state !== 'staging') return row ?? null;
      const last = row.rest === '' ? [] : [row.rest];
      const staged = await stage(transaction, job, { ...row, rest: '' }, last);
      const checked = staged.error || staged.lines > 0 ? staged : failed(staged, 'the file is empty');
      const next: ImportRow = { ...checked, state: checked.error ? 'failed' : 'applying' };
      await transaction.objectStore('imports').put(next, job);
      return next;
    },
    'strict',
  );
}

/** Puts good lines aside. At the first bad one everything put aside is dropped. */
async function stage(
  transaction: WriteTransaction,
  job: string,
  row: ImportRow,
  lines: readonly string[],
): Promise<ImportRow> {
  if (row.error) return row;
  const staged = transaction.objectStore('staged');
  const found = lines.map((line) =>
    line.length > LONGEST_LINE ? { reason: 'the line is too long' } : readLine(line),
  );
  for (const [i, line] of found.entries()) {
    const reason = reasonAgainst(line, row.lines + i);
    if (reason === null) continue;
    await staged.delete(linesOf(job));
    return failed({ ...row, lines: row.lines + i }, reason);
  }
  await Promise.all(lines.map((line, i) => staged.put(line, [job, row.lines + i])));
  const events = new Map([...row.events, ...(await eventsKnown(transaction, found))]);
  return { ...row, lines: row.lines + lines.length, events };
}

/** Event clusters of the lines that are clusters here: those of the articles both know. */
async function eventsKnown(
  transaction: WriteTransaction,
  lines: readonly (Line | { readonly reason: string })[],
): Promise<[string, string][]> {
  const readings = lines.flatMap((line) => ('reading' in line ? line.reading : []));
  const byKey = transaction.objectStore('articles').index('key');
  const rows = await Promise.all(readings.map(({ url }) => byKey.get(articleKey(url))));
  return rows.flatMap((row, i): [string, string][] => (row ? [[readings[i]!.event, row.event]] : []));
}

function reasonAgainst(line: Line | { readonly reason: string }, before: number): string | null {
  if ('reason' in line) return line.reason;
  if ('backstory' in line !== (before === 0))
    return before === 0 ? 'not a Backstory export' : 'a second header';
  if ('backstory' in line && line.backstory > FORMAT) return 'written by a newer version of Backstory';
  return null;
}

function failed(row: ImportRow, reason: string): ImportRow {
  return { ...row, rest: '', error: { line: row.lines + 1, reason } };
}

async function applyStep(store: Store, job: string): Promise<ImportRow> {
  const [row, lines] = await store.database.read(['imports', 'staged'], (transaction) =>
    Promise.all([
      transaction.objectStore('imports').get(job),
      transaction.objectStore('staged').getAll(linesOf(job), STEP.lines),
    ]),
  );
  if (row?.state !== 'applying') return { ...FRESH, ...row, state: 'done' };
  const found = lines.map(readLine);
  const readings = found.flatMap((line): ReadingLine[] => {
    if (!('reading' in line)) return [];
    const event = row.events.get(line.reading.event) ?? line.reading.event;
    return [{ ...line, reading: { ...line.reading, event } }];
  });
  const { added, merged } = await mergeReadings(store, readings);
  for (const line of found) if ('correction' in line) await addCorrection(store, line);
  const next: ImportRow = {
    ...row,
    next: row.next + lines.length,
    added: row.added + added,
    merged: row.merged + merged,
    state: lines.length < STEP.lines ? 'done' : 'applying',
  };
  await store.database.write(['imports', 'staged'], async (transaction) => {
    const done = IDBKeyRange.bound([job, 0], [job, next.next - 1]);
    if (lines.length > 0) await transaction.objectStore('staged').delete(done);
    await transaction.objectStore('imports').put(next, job);
  });
  return next;
}

function linesOf(job: string): IDBKeyRange {
  return IDBKeyRange.bound([job, 0], [job, Number.MAX_SAFE_INTEGER]);
}

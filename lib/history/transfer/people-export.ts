/** People as tables and notes for other programs: CSV (RFC 4180) of all of them, Markdown of one. */
import { nameIdentity } from '../../memory/same-name';
import type { PersonRecord } from '../../messages/contract';
import type { Environment } from '../environment';
import { personRecord } from '../people';
import type { Store } from '../store';

/** People in the table at most: those read most. */
const MOST = 5_000;
const BATCH = 2_000;

/** name, role, number of readings, day last read; most read first. Lines end in CRLF. */
export async function peopleCsv(store: Store): Promise<string> {
  const { corrections } = await store.overlay();
  const dropped = new Set(
    corrections.flatMap((c) => (c.kind === 'not-a-person' ? [nameIdentity(c.name)] : [])),
  );
  const rows = (await everyone(store))
    .filter((person) => !dropped.has(nameIdentity(person.name)))
    .sort((a, b) => b.readings - a.readings || b.lastRead - a.lastRead)
    .slice(0, MOST)
    .map(({ name, role, readings, lastRead }) => [
      name,
      role ?? '',
      String(readings),
      store.environment.dayOf(lastRead),
    ]);
  return [['name', 'role', 'readings', 'last read'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

/** A person's record: roles, statements with their sources, articles. Null for one nothing was read of. */
export async function personMarkdown(store: Store, name: string): Promise<string | null> {
  const record = await personRecord(store, name);
  return record && markdownOf(record, store.environment);
}

async function everyone(store: Store) {
  const all = [];
  for (let after = ''; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const [rows, keys] = await store.database.read(['people'], (transaction) => {
      const people = transaction.objectStore('people');
      return Promise.all([people.getAll(range, BATCH), people.getAllKeys(range, BATCH)]);
    });
    all.push(...rows);
    if (keys.length < BATCH) return all;
    after = keys.at(-1) ?? after;
  }
}

/** A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function markdownOf(record: PersonRecord, { dayOf }: Environment): string {
  const source = ({ title, url, outlet }: PersonRecord['readingsList'][number]) =>
    `[${plain(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>), ${plain(outlet)}`;
  const roles = record.roles.map(
    (held) => `- ${plain(held.role)} (${dayOf(held.from)} to ${dayOf(held.to)})`,
  );
  const quotes = record.quotes.map((q) => `> ${plain(q.text)}\n>\n> ${source(q.reading)}`);
  const readings = record.readingsList.map((r) => `- ${dayOf(r.firstRead)}: ${source(r)}`);
  return [
    `# ${plain(record.name)}`,
    roles.join('\n'),
    quotes.length > 0 ? `## Said\n\n${quotes.join('\n\n')}` : '',
    `## Read\n\n${readings.join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** One line of text without a meaning in Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|&]/g, (sign) => `\\${sign}`);
}

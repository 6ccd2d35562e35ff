/** What was read about people: the card on a page, the list, and one person's whole record. */
import { correctedName } from '../memory/corrections';
import { personHistory } from '../memory/person-record';
import { nameIdentity, samePersonName } from '../memory/same-name';
import type { Reading } from '../memory/types';
import type { PersonCard, PersonQuote, PersonRecord, PersonSummary } from '../messages/contract';
import { articleKey, idOf } from './article-key';
import { personTerms } from './person-terms';
import { listedReading } from './rows';
import { quotationsOf } from './side-by-side';
import type { Store } from './store';

/** Readings looked at for a card, and for a record: the newest. */
const CARD_READINGS = 24;
const RECORD_READINGS = 400;
const CARD_ROWS = 3;
const CARD_QUOTES = 3;
/** Names looked through when a part of one is typed. */
const MOST_NAMES = 200_000;
const BATCH = 2_000;
const RECENT_READINGS = 200;

/** What was read about a person before, on other pages than the one at hand; its name and roles are the page's own. */
export async function personCard(store: Store, name: string, exceptUrl: string): Promise<PersonCard> {
  const own = idOf(articleKey(exceptUrl));
  const { corrections } = await store.overlay();
  const isPerson = !corrections.some(
    (c) => c.kind === 'not-a-person' && nameIdentity(c.name) === nameIdentity(name),
  );
  const { seqs, readings, wanted } = await naming(store, name, CARD_READINGS);
  const others = readings.filter((reading) => reading.id !== own);
  // All of them were looked at, or the index's count has to do for those that were not.
  const beyond = Math.max(0, seqs.length - CARD_READINGS);
  return {
    name,
    roles: [],
    isPerson,
    readings: others.length + beyond,
    lastRead: others.slice(0, CARD_ROWS).map(listedReading),
    quotes: quotesOf(others, wanted).slice(0, CARD_QUOTES),
  };
}

/** A person's record over the newest readings that name them; null where none does. */
export async function personRecord(store: Store, name: string): Promise<PersonRecord | null> {
  const { readings, wanted } = await naming(store, name, RECORD_READINGS);
  const history = personHistory(wanted, readings);
  if (!history) return null;
  const roles = await Promise.all(history.with.map((c) => roleOf(store, c.name)));
  return {
    name: history.name,
    role: history.roles[0]?.role ?? null,
    readings: history.readings.length,
    firstRead: history.firstRead,
    lastRead: history.lastRead,
    roles: history.roles,
    with: history.with.map((companion, i) => ({ ...companion, role: roles[i] ?? null })),
    quotes: history.quotes.map(({ quote, reading }) => ({
      text: quote.text,
      kind: quote.kind,
      reading: listedReading(reading),
    })),
    quotations: quotationsOf(history.name, history.readings),
    readingsList: history.readings.map(listedReading),
  };
}

/** People whose name holds the query; without one, those of the latest readings. Most read first. */
export async function people(store: Store, query: string, limit: number): Promise<PersonSummary[]> {
  const wanted = nameIdentity(query);
  const { corrections } = await store.overlay();
  const dropped = new Set(
    corrections.flatMap((c) =>
      c.kind === 'not-a-person'
        ? [nameIdentity(c.name)]
        : c.kind === 'same-person'
          ? [nameIdentity(c.other)]
          : [],
    ),
  );
  const found = wanted === '' ? await recentPeople(store) : await peopleNamed(store, wanted);
  return found
    .filter((person) => !dropped.has(nameIdentity(person.name)))
    .sort((a, b) => b.readings - a.readings || b.lastRead - a.lastRead)
    .slice(0, limit);
}

/** The newest readings that name a person, as corrected, newest first; `seqs`: all that the index finds. */
async function naming(store: Store, name: string, most: number) {
  const { isHidden, corrections } = await store.overlay();
  const wanted = correctedName(name, corrections);
  const terms = personTerms(corrections, wanted);
  const lists = await store.features.lookUp(terms);
  const seqs = [...new Set(terms.flatMap((term) => lists.get(term)?.seqs() ?? []))]
    .filter((seq) => !isHidden(seq))
    .sort((a, b) => b - a);
  const looked = await store.readings(seqs.slice(0, most));
  const readings = looked.filter((reading) => reading.people.some((p) => samePersonName(p.name, wanted)));
  return { seqs, readings, wanted };
}

function quotesOf(readings: readonly Reading[], name: string): PersonQuote[] {
  return readings.flatMap((reading) =>
    reading.quotes
      .filter((q) => q.isPerson && q.speaker !== null && samePersonName(q.speaker, name))
      .map((q) => ({ text: q.text, kind: q.kind, reading: listedReading(reading) })),
  );
}

async function roleOf(store: Store, name: string): Promise<string | null> {
  const row = await store.database.read(['people'], (transaction) =>
    transaction.objectStore('people').get(nameIdentity(name)),
  );
  return row?.role ?? null;
}

async function recentPeople(store: Store): Promise<PersonSummary[]> {
  const { isHidden } = await store.overlay();
  const seqs = await store.database.read(['articles'], async (transaction) => {
    const latest: number[] = [];
    let cursor = await transaction.objectStore('articles').openKeyCursor(null, 'prev');
    while (cursor && latest.length < RECENT_READINGS) {
      if (!isHidden(cursor.key)) latest.push(cursor.key);
      cursor = await cursor.continue();
    }
    return latest;
  });
  const readings = await store.readings(seqs);
  const keys = [...new Set(readings.flatMap((r) => r.people.map((p) => nameIdentity(p.name))))];
  return store.database.read(['people'], async (transaction) => {
    const rows = await Promise.all(keys.map((key) => transaction.objectStore('people').get(key)));
    return rows.filter((row) => row !== undefined);
  });
}

async function peopleNamed(store: Store, wanted: string): Promise<PersonSummary[]> {
  const found: PersonSummary[] = [];
  let after = '';
  for (let seen = 0; seen < MOST_NAMES; seen += BATCH) {
    const range = IDBKeyRange.lowerBound(after, true);
    const [rows, keys] = await store.database.read(['people'], (transaction) => {
      const people = transaction.objectStore('people');
      return Promise.all([people.getAll(range, BATCH), people.getAllKeys(range, BATCH)]);
    });
    rows.forEach((row, i) => {
      if (keys[i]?.includes(wanted)) found.push(row);
    });
    after = keys.at(-1) ?? after;
    if (keys.length < BATCH) break;
  }
  return found;
}

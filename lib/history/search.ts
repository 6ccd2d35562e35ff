/** Full-text search over what was read, newest first, with people, outlet and date filters. */
import { corrected } from '../memory/corrections';
import { samePersonName } from '../memory/same-name';
import type { Reading } from '../memory/types';
import type { SearchQuery, SearchResult } from '../messages/contract';
import type { Postings } from './index/inverted-index';
import { personTerms } from './person-terms';
import { isRebuilding } from './rebuild';
import { listed } from './rows';
import { daysCovered } from './search-days';
import { parseQuery, snippetOf, type Wanted } from './search-text';
import type { Store } from './store';
import { siteTerm, wordTerm } from './terms';

/** Readings looked at together. */
const BATCH = 20;
const MOST_ROWS = 200;

/**
 * The readings that hold all the words, phrases and filters. `total` counts what the index finds: hits that the look
 * at the text itself then refuses are in it. A query without words or filters gives the latest readings.
 */
export async function search(store: Store, query: SearchQuery): Promise<SearchResult> {
  const wanted = parseQuery(query.query);
  const filtered = Boolean(query.person || query.site || query.from || query.to);
  const limit = Math.max(1, Math.min(MOST_ROWS, query.limit));
  const before = query.after === undefined ? Number.POSITIVE_INFINITY : Number(query.after);
  if (wanted.words.length === 0 && !filtered) return latest(store, limit, before);
  const { isHidden } = await store.overlay();
  // Asked before looking: what was missed then is not taken for nothing.
  const rebuilding = await isRebuilding(store);
  const found = (await matching(store, query, wanted)).filter((seq) => !isHidden(seq));
  const seqs = found.filter((seq) => seq < before).sort((a, b) => b - a);
  const rows: SearchResult['rows'][number][] = [];
  let last = 0;
  for (let at = 0; at < seqs.length; at += BATCH) {
    for (const hit of await confirmed(store, seqs.slice(at, at + BATCH), query, wanted)) {
      if (rows.length === limit) return { rows, total: found.length, after: String(last), rebuilding };
      last = hit.seq;
      rows.push(hit.row);
    }
  }
  return { rows, total: found.length, after: null, rebuilding };
}

/** The latest readings, in the order they were first read. */
export async function latest(
  store: Store,
  limit: number,
  before = Number.POSITIVE_INFINITY,
): Promise<SearchResult> {
  const { isHidden } = await store.overlay();
  const found = await store.database.read(['articles'], async (transaction) => {
    const rows = [];
    const range = Number.isFinite(before) ? IDBKeyRange.upperBound(before, true) : null;
    let cursor = await transaction.objectStore('articles').openCursor(range, 'prev');
    while (cursor && rows.length <= limit) {
      if (!isHidden(cursor.value.seq)) rows.push(cursor.value);
      cursor = await cursor.continue();
    }
    return rows;
  });
  const rows = found.slice(0, limit);
  return {
    rows: rows.map((row) => ({ ...listed(row), snippet: null })),
    total: await store.size(),
    after: found.length > limit ? String(rows.at(-1)?.seq) : null,
    // Read from the rows themselves.
    rebuilding: false,
  };
}

/** Sequence numbers of the readings the index finds for every part of the query. */
async function matching(store: Store, query: SearchQuery, wanted: Wanted): Promise<number[]> {
  const { corrections } = await store.overlay();
  const words = wanted.words.map(wordTerm);
  const others = [
    ...(query.person ? [personTerms(corrections, query.person)] : []),
    ...(query.site ? [[siteTerm(query.site)]] : []),
    ...(query.from || query.to
      ? [daysCovered(query.from, query.to, store.environment.dayOf(store.environment.now()))]
      : []),
  ];
  const [facts, texts] = await Promise.all([
    store.features.lookUp([...words, ...others.flat()]),
    store.words.lookUp(words),
  ]);
  const lists = [
    ...words.map((word) => union([facts.get(word), texts.get(word)])),
    ...others.map((terms) => union(terms.map((term) => facts.get(term)))),
  ].sort((a, b) => a.size - b.size);
  const [rarest, ...rest] = lists;
  return rarest ? [...rarest].filter((seq) => rest.every((list) => list.has(seq))) : [];
}

function union(lists: readonly (Postings | undefined)[]): Set<number> {
  const all = new Set<number>();
  for (const list of lists) for (const seq of list?.seqs() ?? []) all.add(seq);
  return all;
}

/** Of what the index found, what really holds the query: two words may share a hash, two people an initial. */
async function confirmed(store: Store, seqs: readonly number[], query: SearchQuery, wanted: Wanted) {
  const { corrections } = await store.overlay();
  const found = await store.stored(seqs);
  return found.flatMap(({ row, reading: stored, text }) => {
    const reading = corrected(stored, corrections);
    if (!reading || !passes(store, reading, query)) return [];
    const snippet = wanted.words.length === 0 ? null : snippetOf(wanted, stored, text);
    return snippet === false ? [] : [{ seq: row.seq, row: { ...listed(row), snippet } }];
  });
}

function passes(store: Store, reading: Reading, query: SearchQuery): boolean {
  const day = store.environment.dayOf(reading.firstRead);
  return (
    (!query.person || reading.people.some((p) => samePersonName(p.name, query.person ?? ''))) &&
    (!query.site || reading.site === query.site) &&
    (!query.from || day >= query.from) &&
    (!query.to || day <= query.to)
  );
}

/** Reads blocks of postings; those read last stay in memory, for the next article is often of the same story. */
import type { Database } from '../database';
import { RecentlyUsed } from './recently-used';

/** Bytes of blocks kept in memory. */
const KEPT = 6_000_000;
/** What a block takes beside its bytes. */
const OVERHEAD = 200;
const EMPTY = new Uint8Array();

export class Blocks {
  readonly #name: string;
  readonly #database: Database;
  readonly #recent = new RecentlyUsed<string, Uint8Array>(KEPT);

  constructor(name: string, database: Database) {
    this.#name = name;
    this.#database = database;
  }

  forget(): void {
    this.#recent.clear();
  }

  /** The blocks at [segment, bucket], in the order asked; one that is not there is empty. */
  async read(places: readonly (readonly [number, number])[]): Promise<Uint8Array[]> {
    const found = places.map(([segment, bucket]) => this.#recent.get(`${segment}/${bucket}`));
    const missing = places.filter((_, i) => found[i] === undefined);
    const read = missing.length > 0 ? await this.#fetch(missing) : [];
    let next = 0;
    return found.map((block) => block ?? read[next++] ?? EMPTY);
  }

  async #fetch(places: readonly (readonly [number, number])[]): Promise<Uint8Array[]> {
    const blocks = await this.#database.read(['blocks'], (transaction) => {
      const store = transaction.objectStore('blocks');
      return Promise.all(places.map((place) => store.get([this.#name, ...place])));
    });
    return blocks.map((block = EMPTY, i) => {
      this.#recent.set(`${places[i]?.[0]}/${places[i]?.[1]}`, block, block.length + OVERHEAD);
      return block;
    });
  }
}

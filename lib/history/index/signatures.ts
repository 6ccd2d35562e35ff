/** Reads signatures; those read and kept last stay in memory. */
import type { Signature } from '../../memory/index-contract';
import type { Database } from '../database';
import type { SignatureRow } from '../schema';
import { RecentlyUsed } from './recently-used';

/** Bytes of signatures kept in memory: some three thousand. */
const KEPT = 6_000_000;
/** What a signature takes beside its bytes. */
const OVERHEAD = 300;
/** Its features are numbers, not bytes. */
const BYTES_A_FEATURE = 8;

export class Signatures {
  readonly #database: Database;
  readonly #recent = new RecentlyUsed<number, Signature>(KEPT);

  constructor(database: Database) {
    this.#database = database;
  }

  forget(): void {
    this.#recent.clear();
  }

  /** Tells the memory what was durably put. */
  added(seq: number, row: SignatureRow): void {
    this.#keep(seq, row);
  }

  /** Signatures in the order asked; what is not there is left out. */
  async read(seqs: readonly number[]): Promise<Signature[]> {
    const found = seqs.map((seq) => this.#recent.get(seq));
    const missing = seqs.filter((_, i) => found[i] === undefined);
    const read = missing.length > 0 ? await this.#fetch(missing) : [];
    let next = 0;
    return found.map((signature) => signature ?? read[next++]).filter((signature) => signature !== undefined);
  }

  async #fetch(seqs: readonly number[]): Promise<(Signature | undefined)[]> {
    const rows = await this.#database.read(['signatures'], (transaction) => {
      const store = transaction.objectStore('signatures');
      return Promise.all(seqs.map((seq) => store.get(seq)));
    });
    return rows.map((row, i) => row && this.#keep(seqs[i]!, row));
  }

  #keep(seq: number, row: SignatureRow): Signature {
    const features = Array.from(row.features);
    const signature: Signature = { seq, id: row.id, event: row.event, features, detail: row.detail };
    this.#recent.set(seq, signature, OVERHEAD + row.detail.length + features.length * BYTES_A_FEATURE);
    return signature;
  }
}

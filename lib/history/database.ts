/**
 * The connection to the database: opened when first needed, given up when another context wants to upgrade or
 * the browser takes it away, and then opened again once. No transaction may hang: a watchdog ends the wait.
 */
import { unwrap, wrap } from 'idb';
import type { Environment } from './environment';
import { MIGRATIONS } from './migrations/list';
import {
  type Connection,
  DATABASE,
  type ReadTransaction,
  type StoreName,
  type UpgradeTransaction,
  VERSION,
  type WriteTransaction,
} from './schema';
import { StorageProblem, type StorageTrouble } from './storage-problem';

/** Longest wait for an open or a transaction; a full disk can make one hang for ever. */
const WATCHDOG = 5_000;

type Needs = Pick<Environment, 'indexedDB' | 'after' | 'newId'>;

export class Database {
  readonly #needs: Needs;
  #opening: Promise<Connection> | null = null;
  readonly #onLost: (() => void)[] = [];
  /** Why the latest write failed; null where it did not. */
  trouble: StorageTrouble | null = null;
  /** True when the database was written by a later version: reading may work, writing is refused. */
  newer = false;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Called whenever the connection is lost or closed: what was remembered of the store may be out of date. */
  onLost(listener: () => void): void {
    this.#onLost.push(listener);
  }

  /** Runs `work` in one read-only transaction over `stores`. */
  read<T>(stores: StoreName[], work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    return this.#run(async (connection) => {
      const transaction = connection.transaction(stores, 'readonly');
      quiet(transaction.done);
      return work(transaction);
    });
  }

  /**
   * Runs `work` in one transaction that is wholly done when the promise is fulfilled, or not at all. `work` may
   * run twice when the connection was lost: it must change nothing outside the transaction. What the reader made
   * himself (`strict`) is on the disk, not only in the system's buffers, when this is fulfilled.
   */
  write<T>(
    stores: StoreName[],
    work: (transaction: WriteTransaction) => Promise<T>,
    durability: IDBTransactionDurability = 'relaxed',
  ): Promise<T> {
    return this.#run(async (connection) => {
      if (this.newer) throw new StorageProblem('newer');
      const transaction = connection.transaction(stores, 'readwrite', { durability });
      const done = transaction.done;
      quiet(done);
      try {
        const result = await work(transaction);
        await done;
        return result;
      } catch (error) {
        await done.catch(() => undefined);
        throw transaction.error ?? error;
      }
    }).then(
      (result) => {
        this.trouble = null;
        return result;
      },
      (error: unknown) => {
        if (error instanceof StorageProblem) this.trouble = error.trouble;
        throw error;
      },
    );
  }

  /** Closes the connection; the next use opens it again. */
  close(): void {
    const opening = this.#opening;
    this.#lost();
    opening?.then((connection) => connection.close()).catch(() => undefined);
  }

  async #run<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    try {
      return await this.#twice(work);
    } catch (error) {
      throw asProblem(error);
    }
  }

  async #twice<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    try {
      return await this.#attempt(work);
    } catch (error) {
      if (!isLost(error)) throw error;
      this.close();
      return this.#attempt(work);
    }
  }

  async #attempt<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.#watched(this.#connection(), 'unavailable');
    return this.#watched(work(connection), 'hung');
  }

  #connection(): Promise<Connection> {
    if (!this.#opening) {
      const opening = this.#open();
      this.#opening = opening;
      opening.catch(() => {
        if (this.#opening === opening) this.#opening = null;
      });
    }
    return this.#opening;
  }

  /** What takes too long is given up, and the connection with it. */
  #watched<T>(job: Promise<T>, trouble: StorageTrouble): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = this.#needs.after(WATCHDOG, () => {
        this.close();
        reject(new StorageProblem(trouble));
      });
      job.then(resolve, reject).finally(cancel);
    });
  }

  async #open(): Promise<Connection> {
    try {
      return await this.#request(VERSION);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
      this.newer = true;
      return this.#request(undefined);
    }
  }

  async #request(version: number | undefined): Promise<Connection> {
    const request = this.#needs.indexedDB.open(DATABASE, version);
    request.onupgradeneeded = (event) => {
      const database = wrap(request.result) as unknown as Connection;
      const transaction = wrap(request.transaction as IDBTransaction) as unknown as UpgradeTransaction;
      quiet(transaction.done);
      for (const migrate of MIGRATIONS.slice(event.oldVersion)) {
        migrate(database, transaction, this.#needs.newId);
      }
    };
    const connection = (await wrap(request)) as unknown as Connection;
    const raw = unwrap(connection);
    // Another context, perhaps a newer version of us, wants the database to itself: step aside at once.
    raw.onversionchange = () => this.#closed(connection);
    raw.onclose = () => this.#closed(connection);
    return connection;
  }

  #closed(connection: Connection): void {
    connection.close();
    this.#lost();
  }

  #lost(): void {
    this.#opening = null;
    for (const listener of this.#onLost) listener();
  }
}

/** An abort is told by what was awaited in the transaction; nobody need hear of it twice. */
function quiet(done: Promise<unknown>): void {
  done.catch(() => undefined);
}

const LOST = new Set(['InvalidStateError', 'AbortError', 'UnknownError', 'TransactionInactiveError']);

/** The connection went away under us: worth one more try with a new one. */
function isLost(error: unknown): boolean {
  return error instanceof DOMException && LOST.has(error.name);
}

function asProblem(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  // LevelDB says DataError where the disk is full.
  const full = error.name === 'QuotaExceededError' || error.name === 'DataError';
  return new StorageProblem(full ? 'full' : 'unavailable', error);
}

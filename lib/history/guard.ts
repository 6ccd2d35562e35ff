/**
 * Notices a store that came up without what it held. A damaged database opens empty and without an error; so a
 * sentinel outside it says how much there must be. The sentinel never says more than was durably kept: it is
 * raised after a write and lowered before a removal.
 */
import type { KeyValue } from './environment';
import { startRebuild } from './rebuild';
import { type Counts, FROM_THE_START, type StoreName } from './schema';
import type { Store } from './store';

const SENTINEL = 'history.sentinel';
const DAMAGE = 'history.damage';
/** The day of the latest `look`. */
const LOOKED = 'history.looked';

interface Sentinel {
  /** `Counts.store` of the database it speaks of. */
  readonly store: string;
  readonly readings: number;
}

/** Found once, kept until the reader has restored or started afresh. */
export interface Damage {
  /** The store that was lost, and how many readings it held. */
  readonly store: string;
  readonly expected: number;
  /** Set while a restoring is under way: the next block of the copy. */
  readonly restoring: number | null;
}

export class Guard {
  readonly #store: Store;
  readonly #values: KeyValue;
  #checked: Promise<void> | null = null;
  #looked = false;
  damage: Damage | null = null;
  /** True from a restoring until the next start. */
  restored = false;

  constructor(store: Store) {
    this.#store = store;
    this.#values = store.environment.storage;
    store.database.onLost(() => {
      // What is opened in its place may be another store, or an empty one.
      this.#checked = null;
      this.#looked = false;
    });
  }

  /** Compares sentinel and store, once a connection. Rejects with StorageProblem when the store cannot be opened. */
  ready(): Promise<void> {
    if (!this.#checked) {
      const checking = this.#check();
      this.#checked = checking;
      checking.catch(() => {
        if (this.#checked === checking) this.#checked = null;
      });
    }
    return this.#checked;
  }

  /** `look`, once a day. */
  async lookDaily(): Promise<void> {
    await this.ready();
    const today = this.#store.environment.dayOf(this.#store.environment.now());
    if ((await this.#values.get(LOOKED)) === today) return;
    await this.look();
    await this.#values.set(LOOKED, today);
  }

  /** Also counts the rows and looks at the index, which takes long in a large store: for an idle moment. */
  async look(): Promise<void> {
    await this.ready();
    if (this.#looked) return;
    const { database, features, words } = this.#store;
    const [counts, rows, texts] = await database.read(['counts', 'articles', 'texts'], (transaction) =>
      Promise.all([
        transaction.objectStore('counts').get('counts'),
        transaction.objectStore('articles').count(),
        transaction.objectStore('texts').count(),
      ]),
    );
    this.#looked = true;
    if (!counts || database.newer) return;
    if (rows < counts.readings) await this.#found({ store: counts.store, readings: counts.readings });
    const torn =
      (await features.holdsLess(rows)) ||
      (await words.holdsLess(texts)) ||
      (await features.lacksBlocks()) ||
      (await words.lacksBlocks());
    if (torn && !counts.rebuild) await startRebuild(this.#store);
  }

  /** Call when the number of readings has grown, after it was written. */
  async raised(): Promise<void> {
    await this.ready();
    if (this.damage) return;
    const counts = await this.#counts();
    if (counts) await this.#say(counts);
  }

  /** Call before readings are taken out. */
  async lower(by: number): Promise<void> {
    await this.ready();
    if (this.damage) return;
    const counts = await this.#counts();
    if (counts) await this.#say({ store: counts.store, readings: Math.max(0, counts.readings - by) });
  }

  /** Notes how far a restoring has come. */
  async restoring(block: number): Promise<void> {
    if (!this.damage) return;
    this.damage = { ...this.damage, restoring: block };
    await this.#values.set(DAMAGE, this.damage);
  }

  /**
   * The reader has restored or started afresh: what is there now counts. It gets a new name, so that its second copy
   * does not mix with the lost one's, and its counts and index are made anew.
   */
  async accept(restored: boolean): Promise<void> {
    await this.#renew();
    this.damage = null;
    this.restored = restored;
    const counts = await this.#counts();
    if (counts) await this.#say(counts);
    await this.#values.remove(DAMAGE);
  }

  async #check(): Promise<void> {
    const [counts, sentinel, damage] = await Promise.all([
      this.#counts(),
      this.#values.get(SENTINEL),
      this.#values.get(DAMAGE),
    ]);
    if (isDamage(damage)) {
      this.damage = damage;
    } else if (isSentinel(sentinel) && sentinel.readings > 0) {
      const same = counts?.store === sentinel.store;
      if (!same || counts.readings < sentinel.readings) await this.#found(sentinel);
    } else if (counts) {
      await this.#say(counts);
    }
    if (this.#store.database.newer) return;
    if (!counts) await this.#renew();
    else if (!counts.rebuild && (await this.#store.features.holdsLess(counts.readings))) {
      await startRebuild(this.#store);
    }
  }

  async #found({ store, readings }: Sentinel): Promise<void> {
    this.damage = { store, expected: readings, restoring: null };
    await this.#values.set(DAMAGE, this.damage);
  }

  #counts(): Promise<Counts | undefined> {
    return this.#store.database.read(['counts'], (transaction) =>
      transaction.objectStore('counts').get('counts'),
    );
  }

  #say({ store, readings }: Sentinel): Promise<void> {
    return this.#values.set(SENTINEL, { store, readings });
  }

  /** Counts again what is there, and has the index built again from it. */
  async #renew(): Promise<void> {
    const { newId } = this.#store.environment;
    const stores: StoreName[] = ['counts', 'articles', 'pending'];
    await this.#store.database.write(stores, async (transaction) => {
      const articles = transaction.objectStore('articles');
      const [readings, last, pending] = await Promise.all([
        articles.count(),
        articles.openKeyCursor(null, 'prev'),
        transaction.objectStore('pending').getAllKeys(),
      ]);
      const nextStamp = pending.reduce((most, [, stamp]) => Math.max(most, stamp), 0) + 1;
      const nextSeq = (last?.key ?? 0) + 1;
      const counts = { store: newId(), nextSeq, nextStamp, readings, rebuild: FROM_THE_START };
      await transaction.objectStore('counts').put(counts, 'counts');
    });
  }
}

function isSentinel(value: unknown): value is Sentinel {
  const sentinel = value as Partial<Sentinel> | null | undefined;
  return typeof sentinel?.store === 'string' && typeof sentinel.readings === 'number';
}

function isDamage(value: unknown): value is Damage {
  const damage = value as Partial<Damage> | null | undefined;
  return typeof damage?.store === 'string' && typeof damage.expected === 'number';
}

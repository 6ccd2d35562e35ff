/** What the history needs of the world. Everything is handed in: tests hand in their own. */
import type { Settings } from '../settings/types';
import type { Day } from '../text/types';

/** Small values that outlive the database: `storage.local`. */
export interface KeyValue {
  /** Undefined where there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** How long things are kept: `lib/settings/types.ts`. */
export type Limits = Pick<Settings, 'keepDays' | 'keepTextDays'>;

export interface Environment {
  readonly indexedDB: IDBFactory;
  readonly storage: KeyValue;
  /** Milliseconds since 1970. */
  now(): number;
  /** A new random id of a few letters and digits. */
  newId(): string;
  /** The reader's calendar day at a time. */
  dayOf(time: number): Day;
  limits(): Promise<Limits>;
  /** Bytes of the extension's databases, as the browser reckons; null where it does not tell. */
  usage(): Promise<number | null>;
  /** Calls `action` in `delay` milliseconds, unless the function returned is called before. */
  after(delay: number, action: () => void): () => void;
}

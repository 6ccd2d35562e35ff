/** Reads and writes the settings in a key-value store. One writer: the background. */
import type { Settings } from './types';

export const DEFAULTS: Settings = {
  version: 1,
  marks: 'first',
  markPeople: true,
  markDates: true,
  markQuotes: true,
  hover: 'point',
  pausedSites: [],
  paused: false,
  keepDays: null,
  keepTextDays: null,
  badge: true,
};

/** The part of `storage.local` the settings need; passed in, so that the core knows no browser. */
export interface KeyValueStore {
  /** Undefined where there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

const KEY = 'settings';
const MOST_SITES = 10_000;

type Checks = { readonly [K in keyof Settings]: (value: unknown) => boolean };

const isBoolean = (value: unknown) => typeof value === 'boolean';
const oneOf =
  (...values: unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const isSite = (value: unknown) => typeof value === 'string' && /^[^\s/]{1,255}$/.test(value);

const CHECKS: Checks = {
  version: oneOf(1),
  marks: oneOf('first', 'all', 'none'),
  markPeople: isBoolean,
  markDates: isBoolean,
  markQuotes: isBoolean,
  hover: oneOf('point', 'alt', 'off'),
  pausedSites: (value) => Array.isArray(value) && value.length <= MOST_SITES && value.every(isSite),
  paused: isBoolean,
  keepDays: oneOf(30, 90, 365, null),
  keepTextDays: oneOf(0, 30, 90, 365, null),
  badge: isBoolean,
};

/** Whole settings from anything stored or sent: a field that is missing or not valid takes the value of `base`. */
export function completeSettings(raw: unknown, base: Settings = DEFAULTS): Settings {
  const given = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const valid = Object.entries(CHECKS).filter(
    ([key, check]) => Object.hasOwn(given, key) && check(given[key]),
  );
  return { ...base, ...Object.fromEntries(valid.map(([key]) => [key, given[key]])) };
}

/** The settings as stored; the defaults where there are none or the store cannot be read. */
export async function readSettings(store: KeyValueStore): Promise<Settings> {
  try {
    return completeSettings(await store.get(KEY));
  } catch {
    // A store that cannot be read must not keep the extension from starting: safe mode is the defaults.
    return DEFAULTS;
  }
}

/** Applies the valid fields of `change` and returns the whole. */
export async function changeSettings(store: KeyValueStore, change: unknown): Promise<Settings> {
  const settings = completeSettings(change, await readSettings(store));
  await store.set(KEY, settings);
  return settings;
}

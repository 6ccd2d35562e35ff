/** A world for the history to live in: a fresh database, a clock that stands still, timers fired by hand. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import type { Environment, Limits } from '../../lib/history/environment';
import { type History, openHistory } from '../../lib/history/history';
import { annotationsOf, articleOf, type Facts } from './articles';

export interface World {
  readonly environment: Environment;
  readonly values: Map<string, unknown>;
  limits: Limits;
  time: number;
  /** Fires every timer that is set. */
  fireTimers(): void;
}

export const START = Date.UTC(2016, 2, 15, 9);
export const DAY = 86_400_000;

export function newWorld(factory: IDBFactory = new IDBFactory()): World {
  const values = new Map<string, unknown>();
  const timers = new Set<() => void>();
  let ids = 0;
  const world: World = {
    values,
    limits: { keepDays: null, keepTextDays: null },
    time: START,
    fireTimers() {
      const due = [...timers];
      timers.clear();
      for (const action of due) action();
    },
    environment: {
      indexedDB: factory,
      storage: {
        get: async (key) => structuredClone(values.get(key)),
        set: async (key, value) => void values.set(key, structuredClone(value)),
        remove: async (key) => void values.delete(key),
      },
      now: () => world.time,
      newId: () => `id${++ids}`,
      dayOf: (time) => new Date(time).toISOString().slice(0, 10),
      usage: async () => null,
      limits: async () => world.limits,
      after(_delay, action) {
        timers.add(action);
        return () => timers.delete(action);
      },
    },
  };
  return world;
}

/** Another life of the same browser: everything in memory is gone, what was stored is there. */
export function reopen(world: World): History {
  return openHistory(world.environment);
}

/** A life that can be ended at any moment, as browsers end a worker: what is running is aborted and never heard of again. */
export function mortal(world: World): { readonly history: History; kill(): void } {
  const open: IDBDatabase[] = [];
  let dead = false;
  const factory = world.environment.indexedDB;
  const indexedDB = new Proxy(factory, {
    get(target, name) {
      if (name !== 'open') return Reflect.get(target, name);
      return (database: string, version?: number) => {
        // A dead worker's requests are never answered.
        if (dead)
          return Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } });
        const request = target.open(database, version);
        request.addEventListener('success', () => open.push(request.result));
        return request;
      };
    },
  });
  const never = new Promise<never>(() => undefined);
  const { storage } = world.environment;
  const history = openHistory({
    ...world.environment,
    indexedDB,
    storage: {
      get: (key) => (dead ? never : storage.get(key)),
      set: (key, value) => (dead ? never : storage.set(key, value)),
      remove: (key) => (dead ? never : storage.remove(key)),
    },
  });
  return {
    history,
    kill() {
      dead = true;
      for (const database of open) forceCloseDatabase(database as never);
    },
  };
}

let visits = 0;

/** Keeps one visit to an article of these facts. */
export function visit(history: History, facts: Facts, id = `visit ${++visits}`) {
  return history.keep(id, articleOf(facts), annotationsOf(facts));
}

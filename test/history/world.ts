/** A world for the history to live in: a fresh database, a clock that stands still, timers fired by hand. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
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

let visits = 0;

/** Keeps one visit to an article of these facts. */
export function visit(history: History, facts: Facts, id = `visit ${++visits}`) {
  return history.keep(id, articleOf(facts), annotationsOf(facts));
}

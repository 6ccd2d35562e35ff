/**
 * Finds everything in an article. Here and not on the page: a page's thread would pay for starting the engine cold at
 * every article, where the background's stays warm, and what a page may claim about its text need not be checked.
 */
import { hash } from '../../lib/memory/hash';
import type { Annotations, Article } from '../../lib/text/types';

/** A page asks to read, then keep, then show the same text: the latest articles are not read twice. */
const REMEMBERED = 12;
/** So many of them outlive the background, which is ended after half a minute: a popup opened then need not wait. */
const OUTLIVING = 4;
const OUTLIVING_KEY = 'annotated';
/** A slice ends at the first step past this many milliseconds, so that a popup never waits for an article. */
const SLICE_MS = 25;

/** What the browser keeps in memory for the background until it is closed, and never writes to the disk. */
interface SessionStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

interface Outliving {
  readonly key: string;
  readonly annotations: Annotations;
}

export interface Annotator {
  annotate(article: Article): Promise<Annotations>;
  /** Forgets every article: something was removed from the history, and it must stand nowhere else. */
  forget(): Promise<void>;
}

export function createAnnotator(session: SessionStore): Annotator {
  const latest = new Map<string, Promise<Annotations>>();
  let outliving: Promise<readonly Outliving[]> | undefined;
  let forgotten = 0;

  const stored = () => {
    // Only ever written by this file; a store that fails is one that holds nothing.
    outliving ??= session.get(OUTLIVING_KEY).then(
      (value) => (value as readonly Outliving[] | undefined) ?? [],
      () => [],
    );
    return outliving;
  };

  async function find(key: string, article: Article): Promise<Annotations> {
    const now = forgotten;
    const known = (await stored()).find((each) => each.key === key);
    if (known) return known.annotations;
    const annotations = await inSlices(article);
    const others = await stored();
    if (now === forgotten) void store([{ key, annotations }, ...others].slice(0, OUTLIVING));
    return annotations;
  }

  function store(list: readonly Outliving[]): Promise<void> {
    outliving = Promise.resolve(list);
    // Without room for them they are found again.
    return session.set(OUTLIVING_KEY, list).catch(() => undefined);
  }

  return {
    annotate(article) {
      const { url, title, published, text } = article;
      const key = `${url} ${published} ${hash(title)} ${hash(text)} ${text.length}`;
      const known = latest.get(key);
      if (known) return known;
      const found = find(key, article);
      latest.set(key, found);
      for (const oldest of latest.keys()) {
        if (latest.size <= REMEMBERED) break;
        latest.delete(oldest);
      }
      return found;
    },
    forget() {
      forgotten += 1;
      latest.clear();
      return store([]);
    },
  };
}

async function inSlices(article: Article): Promise<Annotations> {
  const { annotating } = await import('../../lib/text/annotate');
  const steps = annotating(article);
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

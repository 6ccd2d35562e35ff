/**
 * Finds everything in an article. Here and not on the page: a page's thread would pay for starting the engine cold at
 * every article, where the background's stays warm, and what a page may claim about its text need not be checked.
 */
import { hash } from '../../lib/memory/hash';
import { annotating } from '../../lib/text/annotate';
import type { Annotations, Article } from '../../lib/text/types';

/** A page asks to read, then keep, then show the same text: the latest articles are not read twice. */
const REMEMBERED = 12;
/** A slice ends at the first step past this many milliseconds, so that a popup never waits for an article. */
const SLICE_MS = 25;

export type Annotator = (article: Article) => Promise<Annotations>;

export function createAnnotator(): Annotator {
  const latest = new Map<string, Promise<Annotations>>();
  return (article) => {
    const { url, title, published, text } = article;
    const key = `${url} ${published} ${hash(title)} ${hash(text)} ${text.length}`;
    const known = latest.get(key);
    if (known) return known;
    const found = inSlices(article);
    latest.set(key, found);
    for (const oldest of latest.keys()) {
      if (latest.size <= REMEMBERED) break;
      latest.delete(oldest);
    }
    return found;
  };
}

async function inSlices(article: Article): Promise<Annotations> {
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

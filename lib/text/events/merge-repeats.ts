/** An article names its event again and again: the later mentions fill in what the first left open, and go. */
import type { NewsEvent } from '../types';

/** Mentions of one action that a later one is compared with. */
const COMPARED = 20;

/** First mentions, in order, enriched. Two mentions are one event when nothing they state differs. */
export function mergeRepeats(events: readonly NewsEvent[], bodyStart: number): NewsEvent[] {
  const kept: NewsEvent[] = [];
  const byAction = new Map<string, number[]>();
  for (const event of events) {
    const places = byAction.get(event.action) ?? [];
    const at = places
      .slice(0, COMPARED)
      .find((i) => isSame(kept[i]!, event) && sides(kept[i]!, event, bodyStart));
    if (at !== undefined) {
      kept[at] = filled(kept[at]!, event);
      continue;
    }
    places.push(kept.length);
    byAction.set(event.action, places);
    kept.push(event);
  }
  return kept;
}

/** Headline and text keep their own mention. */
function sides(a: NewsEvent, b: NewsEvent, bodyStart: number): boolean {
  return a.start < bodyStart === b.start < bodyStart;
}

function isSame(a: NewsEvent, b: NewsEvent): boolean {
  if (a.from !== b.from && a.from !== null && b.from !== null) return false;
  if (a.place !== b.place && a.place !== null && b.place !== null) return false;
  if (a.status !== b.status && a.status !== 'unclear' && b.status !== 'unclear') return false;
  if (a.people.length === 0 || b.people.length === 0) return a.from === b.from || b.from === null;
  return b.people.every((p) => a.people.includes(p));
}

function filled(a: NewsEvent, b: NewsEvent): NewsEvent {
  return {
    ...a,
    place: a.place ?? b.place,
    from: a.from ?? b.from,
    to: a.to ?? b.to,
    status: a.status === 'unclear' ? b.status : a.status,
  };
}

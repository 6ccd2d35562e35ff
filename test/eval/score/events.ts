/** `relate`: are reports of one occurrence brought together, and look-alikes kept apart? */
import { bCubedF1, groupBy, pairF1 } from './clusters';
import { harmonic, mean } from './pairs';
import type { Fault, Figures, GoldEvent, RelatedLine } from './records';

const SAME = new Set(['same-report', 'same-event']);
const MOST_RELATED = 20;

interface Read {
  readonly doc: GoldEvent;
  readonly at: number;
  readonly gold: string;
  readonly system: string;
  readonly related: readonly string[];
  readonly relations: ReadonlyMap<string, string>;
}

/** The system says two articles are the same event: by relation, or by cluster. */
const saidSame = (later: Read, earlier: Read) =>
  SAME.has(later.relations.get(earlier.doc.id) ?? '') || later.system === earlier.system;

export function scoreEvents(
  gold: readonly GoldEvent[],
  system: ReadonlyMap<string, RelatedLine>,
  faults: Fault[],
): Figures {
  const order = new Map(gold.map((g, i) => [g.id, i]));
  const all = gold.map((doc, at): Read => {
    const line = system.get(doc.id);
    const related = (line?.related ?? []).filter((r) => (order.get(r.id) ?? at) < at).slice(0, MOST_RELATED);
    return {
      doc,
      at,
      gold: String(doc.event),
      system: line?.event == null ? `alone:${doc.id}` : `e:${line.event}`,
      related: related.map((r) => r.id),
      relations: new Map(related.map((r) => [r.id, r.relation])),
    };
  });
  const core = all.filter((d) => !d.doc.development);
  return {
    'B-cubed F1': bCubedF1(core),
    'pairs F1': pairF1(core),
    ...hardPairs(core, faults),
    ...links(core),
    ...relations(all, order, faults),
  };
}

/** Pairs inside a topic of two or more look-alike events. */
function hardPairs(core: readonly Read[], faults: Fault[]): Figures {
  const n = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const topics = groupBy(
    core.filter((d) => d.doc.topic),
    (d) => d.doc.topic ?? '',
  );
  for (const part of topics.values()) {
    if (new Set(part.map((d) => d.gold)).size < 2) continue;
    part.forEach((later, b) => {
      for (const earlier of part.slice(0, b)) {
        const stated = later.doc.relations?.[earlier.doc.id];
        if (stated === 'same-story' || stated === 'background') continue;
        const same = later.gold === earlier.gold;
        const said = saidSame(later, earlier);
        n[same ? (said ? 'tp' : 'fn') : said ? 'fp' : 'tn']++;
        if (same !== said)
          faults.push({
            id: later.doc.id,
            what: `${same ? 'not linked to' : 'wrongly linked to'} ${earlier.doc.id}`,
          });
      }
    });
  }
  if (n.tp + n.fn === 0 || n.fp + n.tn === 0) return {};
  const p = n.tp + n.fp > 0 ? n.tp / (n.tp + n.fp) : 1;
  return {
    'hard pairs F1': harmonic(p, n.tp / (n.tp + n.fn)),
    'look-alikes merged': n.fp / (n.fp + n.tn),
  };
}

function links(core: readonly Read[]): Figures {
  const byEvent = groupBy(core, (d) => d.gold);
  const ids = new Set(core.map((d) => d.doc.id));
  const ranks: number[] = [];
  let fresh = 0;
  let wrong = 0;
  core.forEach((d, k) => {
    const before = new Set((byEvent.get(d.gold) ?? []).filter((x) => x.at < d.at).map((x) => x.doc.id));
    if (before.size > 0) {
      const rank = d.related.filter((id) => ids.has(id)).findIndex((id) => before.has(id));
      ranks.push(rank < 0 ? 0 : 1 / (rank + 1));
    } else {
      fresh++;
      if (core.slice(0, k).some((x) => saidSame(d, x))) wrong++;
    }
  });
  return {
    ...(ranks.length > 0 && { MRR: mean(ranks) }),
    ...(fresh > 0 && { 'new, wrongly linked': wrong / fresh }),
  };
}

function relations(all: readonly Read[], order: ReadonlyMap<string, number>, faults: Fault[]): Figures {
  let [right, n, apart, harmful] = [0, 0, 0, 0];
  for (const later of all)
    for (const [id, want] of Object.entries(later.doc.relations ?? {})) {
      const earlier = all[order.get(id) ?? -1];
      if (!earlier) continue;
      const got = later.relations.get(id) ?? 'none';
      n++;
      if (got === want) right++;
      else faults.push({ id: later.doc.id, what: `relation to ${id}: want ${want}, got ${got}` });
      if (want !== 'other-occasion') continue;
      apart++;
      if (saidSame(later, earlier)) harmful++;
    }
  return {
    ...(n > 0 && { 'relation accuracy': right / n }),
    ...(apart > 0 && { 'other occasion said to be the same': harmful / apart }),
  };
}

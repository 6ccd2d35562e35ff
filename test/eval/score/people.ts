/** Person mentions (exact and overlapping spans) and the distinct names of an article. */
import { inOrder, normalName } from './names';
import { overlap, pairUp, prf } from './pairs';
import { type Analyzed, type Fault, type Figures, type GoldText, mentionsOf, usable } from './records';

/** The longest form of each gold person: a shorter form joins the longer one that holds its words in order. */
export function goldNames(doc: GoldText): string[] {
  if (doc.names) return [...new Map(doc.names.map((n) => [normalName(n), n])).values()];
  const seen = new Map<string, { name: string; words: string[]; at: number }>();
  for (const m of doc.people ?? []) {
    const key = normalName(m.text);
    if (key && !seen.has(key)) seen.set(key, { name: m.text, words: key.split(' '), at: m.start });
  }
  const all = [...seen.values()].sort((a, b) => b.words.length - a.words.length || a.at - b.at);
  const full: typeof all = [];
  for (const n of all)
    if (!full.some((f) => f.words.length > n.words.length && inOrder(n.words, f.words))) full.push(n);
  return full.map((f) => f.name);
}

export function scorePeople(
  gold: readonly GoldText[],
  system: ReadonlyMap<string, Analyzed>,
  faults: Fault[],
): Figures {
  const n = { exact: 0, overlap: 0, gold: 0, system: 0, names: 0, goldNames: 0, systemNames: 0 };
  for (const doc of gold) {
    if (!doc.people && !doc.names) continue;
    const line = usable(doc, system.get(doc.id));
    if (doc.people) {
      const wanted = doc.people;
      const found = mentionsOf(line);
      n.gold += wanted.length;
      n.system += found.length;
      const spans = new Set(wanted.map((g) => `${g.start}:${g.end}`));
      n.exact += found.filter((s) => spans.has(`${s.start}:${s.end}`)).length;
      // An exact pair must win over a longer overlap elsewhere.
      const pairs = pairUp(wanted, found, (g, s) => {
        const shared = overlap(g, s);
        return shared > 0 ? shared + (g.start === s.start && g.end === s.end ? 1e6 : 0) : 0;
      });
      n.overlap += pairs.system.size;
      wanted.forEach((g, i) => {
        if (!pairs.system.has(i)) faults.push({ id: doc.id, what: `person missed: ${g.text}` });
      });
      found.forEach((s, j) => {
        if (!pairs.gold.has(j))
          faults.push({ id: doc.id, what: `person spurious: ${doc.text.slice(s.start, s.end)}` });
      });
    }
    const goldSet = new Set(goldNames(doc).map(normalName));
    const systemSet = new Set((line.people ?? []).map((p) => normalName(p.name)));
    n.goldNames += goldSet.size;
    n.systemNames += systemSet.size;
    n.names += [...systemSet].filter((name) => goldSet.has(name)).length;
  }
  if (n.goldNames + n.systemNames === 0) return {};
  const names = prf(n.names, n.systemNames, n.goldNames);
  if (n.gold === 0) return { 'names F1': names.f1 };
  const exact = prf(n.exact, n.system, n.gold);
  return {
    'mentions exact P': exact.precision,
    'mentions exact R': exact.recall,
    'mentions exact F1': exact.f1,
    'mentions overlap F1': prf(n.overlap, n.system, n.gold).f1,
    'names F1': names.f1,
  };
}

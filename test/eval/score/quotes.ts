/** Direct quotations, one segment between marks each, and who is said to have said them. */
import { overlap, type Prf, pairUp, prf, type Range } from './pairs';
import {
  type Analyzed,
  type Fault,
  type Figures,
  type GoldQuote,
  type GoldText,
  type SystemQuote,
  usable,
} from './records';
import { isSpeakerRight } from './speakers';

const MARK = /[\s“”"„«»‹›‘’'`]/;

/** A span without its outer quotation marks and blanks. */
export function innerSpan(text: string, start: number, end: number): Range {
  let [a, b] = [start, end];
  while (a < b && MARK.test(text[a] ?? '')) a++;
  while (b > a && MARK.test(text[b - 1] ?? '')) b--;
  return { start: a, end: b };
}

/** The system's direct quotations, cut at paragraph breaks. */
export function segments(text: string, quotes: readonly SystemQuote[]): SystemQuote[] {
  const out: SystemQuote[] = [];
  for (const quote of quotes) {
    if (quote.kind && quote.kind !== 'direct') continue;
    let at = quote.start;
    for (const part of text.slice(quote.start, quote.end).split(/(\n\s*\n)/)) {
      const inner = innerSpan(text, at, at + part.length);
      if (inner.end > inner.start) out.push({ ...quote, ...inner });
      at += part.length;
    }
  }
  return out;
}

/** Overlap as a share of the longer span, 0 below 0.8. */
export function nearlySame(a: Range, b: Range): number {
  const share = Math.max(0, overlap(a, b)) / Math.max(a.end - a.start, b.end - b.start);
  return share >= 0.8 ? share : 0;
}

const words = (text: string) => (text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? []).length;

interface Counts {
  found: number;
  exact: number;
  gold: number;
  system: number;
  endToEnd: number;
  endToEndGold: number;
  endToEndSystem: number;
  readonly types: Map<string, { asked: number; right: number }>;
}

export function scoreQuotes(
  gold: readonly GoldText[],
  system: ReadonlyMap<string, Analyzed>,
  faults: Fault[],
): Figures {
  const n: Counts = {
    found: 0,
    exact: 0,
    gold: 0,
    system: 0,
    endToEnd: 0,
    endToEndGold: 0,
    endToEndSystem: 0,
    types: new Map(),
  };
  const documents = gold.filter((doc) => doc.quotes);
  for (const doc of documents) count(doc, usable(doc, system.get(doc.id)), n, faults);
  if (documents.length === 0) return {};
  const types = [...n.types].sort(([a], [b]) => a.localeCompare(b));
  const asked = types.reduce((sum, [, t]) => sum + t.asked, 0);
  const right = types.reduce((sum, [, t]) => sum + t.right, 0);
  const endToEnd: Prf = prf(n.endToEnd, n.endToEndSystem, n.endToEndGold);
  return {
    'segments found F1': prf(n.found, n.system, n.gold).f1,
    'segments exact F1': prf(n.exact, n.system, n.gold).f1,
    ...(asked > 0 && { 'speaker right': right / asked }),
    ...Object.fromEntries(types.map(([type, t]) => [`speaker right, ${type}`, t.right / t.asked])),
    ...(n.endToEndGold > 0 && { 'end to end F1': endToEnd.f1 }),
  };
}

function count(doc: GoldText, line: Analyzed, n: Counts, faults: Fault[]): void {
  const isShort = (q: Range) => words(doc.text.slice(q.start, q.end)) <= 2;
  const wanted = (doc.quotes ?? [])
    .filter((q) => q.kind === 'direct')
    .map((q) => ({ ...q, ...innerSpan(doc.text, q.start, q.end) }))
    .filter((q) => q.end > q.start);
  const aside = (g: GoldQuote) => g.optional || (g.form === 'partial' && isShort(g));
  const found = segments(doc.text, line.quotes ?? []);
  const pairs = pairUp(wanted, found, nearlySame);
  wanted.forEach((g, i) => {
    if (aside(g)) return;
    n.gold++;
    const type = g.speakerType;
    if (type != null) n.endToEndGold++;
    const s = found[pairs.system.get(i) ?? -1];
    if (!s) {
      faults.push({ id: doc.id, what: `quote missed: ${doc.text.slice(g.start, g.end)}` });
      return;
    }
    n.found++;
    if (s.start === g.start && s.end === g.end) n.exact++;
    if (type == null) return;
    const right = isSpeakerRight(g, s.speaker, doc.speakers === 'resolved');
    const t = n.types.get(type) ?? { asked: 0, right: 0 };
    n.types.set(type, { asked: t.asked + 1, right: t.right + (right ? 1 : 0) });
    if (right) n.endToEnd++;
    else
      faults.push({
        id: doc.id,
        what: `speaker: want ${g.speaker?.name ?? 'none'} (${type}), got ${s.speaker?.name ?? 'none'}`,
      });
  });
  found.forEach((s, j) => {
    const g = wanted[pairs.gold.get(j) ?? -1];
    if (g) {
      if (aside(g)) return;
      n.system++;
      if (g.speakerType != null) n.endToEndSystem++;
      return;
    }
    if (isShort(s) || wanted.some((w) => aside(w) && overlap(w, s) > 0)) return;
    n.system++;
    n.endToEndSystem++;
    faults.push({ id: doc.id, what: `quote spurious: ${doc.text.slice(s.start, s.end)}` });
  });
}

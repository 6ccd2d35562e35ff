/** TIMEX3 as TempEval-3 scores it (relaxed, strict, value; UzZaman et al. 2013), and calendar intervals. */
import { overlap, pairUp, prf } from './pairs';
import { type Analyzed, type Fault, type Figures, type GoldDate, type GoldText, usable } from './records';

/** A value in one spelling: padded weeks, no seconds, no XX tail, decades and centuries as years. */
export function normalValue(value: string | null | undefined): string {
  return String(value ?? '')
    .trim()
    .toUpperCase()
    .replace(/Z$/, '')
    .replace(/-W(\d)(?!\d)/, '-W0$1')
    .replace(/(T\d\d:\d\d):\d\d(?:\.\d+)?$/, '$1')
    .replace(/(T\d\d)$/, '$1:00')
    .replace(/-AU$/, '-FA')
    .replace(/^(\d{4}|XXXX)((?:-\d\d)?)(?:-XX)+$/, (whole, year: string, month: string) =>
      year === 'XXXX' && !month ? whole : year + month,
    )
    .replace(/^(\d{3})X$/, '$1')
    .replace(/^(\d\d)XX$/, '$1')
    .replace(/^P(\d+)(?:DE|E)$/, (_, n: string) => `P${Number(n) * 10}Y`)
    .replace(/^P(\d+)(?:CE|C)$/, (_, n: string) => `P${Number(n) * 100}Y`)
    .replace(/^P(\d+)Q$/, (_, n: string) => `P${Number(n) * 3}M`);
}

const ABSOLUTE =
  /\b(?:1[5-9]|20)\d\d(?:s)?\b|[’']\d\ds?\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\bnineteen (?:hundred|\w+teen|\w+ty)\b/i;

const isCalendar = (g: GoldDate) => (g.type === 'DATE' || g.type === 'TIME') && Boolean(g.from);

export function scoreDates(
  gold: readonly GoldText[],
  system: ReadonlyMap<string, Analyzed>,
  faults: Fault[],
): Figures {
  const n = {
    relaxed: 0,
    strict: 0,
    value: 0,
    gold: 0,
    system: 0,
    calendar: 0,
    right: 0,
    relative: 0,
    relativeRight: 0,
  };
  let documents = 0;
  for (const doc of gold) {
    if (!doc.dates) continue;
    documents++;
    const wanted = doc.dates;
    const found = [...(usable(doc, system.get(doc.id)).dates ?? [])]
      .sort((a, b) => a.start - b.start)
      .filter((s) => doc.datesScope !== 'DATE' || (s.type !== 'DURATION' && s.type !== 'SET'));
    const pairs = pairUp(wanted, found, (g, s) => {
      const shared = overlap(g, s);
      const same = g.start === s.start && g.end === s.end;
      return shared > 0 ? shared + (g.optional ? 0 : 0.5) + (same ? 1e6 : 0) : 0;
    });
    wanted.forEach((g, i) => {
      if (g.optional) return;
      n.gold++;
      const s = found[pairs.system.get(i) ?? -1];
      if (s) {
        n.relaxed++;
        if (s.start === g.start && s.end === g.end) n.strict++;
        if (normalValue(s.value) === normalValue(g.value)) n.value++;
        else faults.push({ id: doc.id, what: `date value: ${g.text}, want ${g.value}, got ${s.value}` });
      } else faults.push({ id: doc.id, what: `date missed: ${g.text} (${g.type} ${g.value})` });
      if (!isCalendar(g)) return;
      const right = s && s.from === g.from && s.to === g.to ? 1 : 0;
      n.calendar++;
      n.right += right;
      if (!ABSOLUTE.test(g.text)) {
        n.relative++;
        n.relativeRight += right;
      }
    });
    found.forEach((s, j) => {
      const at = pairs.gold.get(j);
      if (at !== undefined) {
        if (!wanted[at]?.optional) n.system++;
        return;
      }
      if (wanted.some((g) => g.optional && overlap(g, s) > 0)) return;
      n.system++;
      faults.push({
        id: doc.id,
        what: `date spurious: ${doc.text.slice(s.start, s.end)} (${s.type} ${s.value})`,
      });
    });
  }
  if (documents === 0) return {};
  return {
    'value F1': prf(n.value, n.system, n.gold).f1,
    'relaxed F1': prf(n.relaxed, n.system, n.gold).f1,
    'strict F1': prf(n.strict, n.system, n.gold).f1,
    'intervals right': n.calendar > 0 ? n.right / n.calendar : 0,
    'relative intervals right': n.relative > 0 ? n.relativeRight / n.relative : 0,
  };
}

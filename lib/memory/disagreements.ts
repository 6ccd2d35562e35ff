/** Figures and dates on which reports of one event disagree: both shown, no verdict. */
import { howMany, whenOf } from './question';
import type { Reading, Wording } from './types';

export interface Disagreement {
  /** The question they answer differently: "How many dead?", "When did the talks begin?" */
  readonly about: string;
  readonly versions: readonly { readonly reading: string; readonly outlet: string; readonly said: Wording }[];
}

/** A count that differs by more than this factor most likely counts something else. */
const COMPARABLE = 3;
/** Shares and sums of money in one report are about many things: comparing them across reports misleads. */
const INCOMPARABLE = new Set(['%', '$', '£', '€', '¥']);

/** Over the readings of one event, each side once; nothing where all agree. */
export function disagreementsOf(readings: readonly Reading[]): Disagreement[] {
  return [...figures(readings), ...days(readings)];
}

function figures(readings: readonly Reading[]): Disagreement[] {
  const byUnit = new Map<string, { reading: Reading; value: number; text: string }[]>();
  for (const reading of readings)
    for (const { unit, value, text } of onlyOneOfUnit(reading))
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), { reading, value, text }]);
  return [...byUnit].flatMap(([unit, said]) => {
    const values = said.map((s) => s.value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (low === high || high > COMPARABLE * low) return [];
    return [
      {
        about: howMany(said[0]?.text ?? unit),
        versions: said.map(({ reading, text }) => version(reading, [text])),
      },
    ];
  });
}

/** The figures of a report that gives one number of that thing only: with two it is unclear which is meant. */
function onlyOneOfUnit(reading: Reading): Reading['figures'] {
  const count = new Map<string, number>();
  for (const f of reading.figures) count.set(f.unit, (count.get(f.unit) ?? 0) + 1);
  return reading.figures.filter((f) => count.get(f.unit) === 1 && !INCOMPARABLE.has(f.unit));
}

function days(readings: readonly Reading[]): Disagreement[] {
  const main = readings.flatMap((reading) => {
    const event = reading.events.find((e) => e.main && e.from !== null);
    return event?.from
      ? [{ reading, event, action: event.action, from: event.from, to: event.to ?? event.from }]
      : [];
  });
  return [...new Set(main.map((m) => m.action))].flatMap((action) => {
    const said = main.filter((m) => m.action === action);
    const apart = said.some((a) => said.some((b) => a.to < b.from));
    const [first] = said;
    if (!apart || !first) return [];
    return [
      {
        about: whenOf(first.event),
        versions: said.map((m) => version(m.reading, [{ from: m.from, to: m.to }])),
      },
    ];
  });
}

function version(reading: Reading, said: Wording): Disagreement['versions'][number] {
  return { reading: reading.id, outlet: reading.outlet, said };
}

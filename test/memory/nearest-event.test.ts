/** Which cluster an article is filed under, readings misfiled before it among the candidates. */
import { describe, expect, it } from 'vitest';
import { comparable, compare } from '../../lib/memory/compare';
import type { Detail } from '../../lib/memory/detail';
import { type Compared, nearestEvent } from '../../lib/memory/nearest-event';

/** A detail of nothing but words: keys are given, weights are equal. */
function ofWords(...keys: number[]): Detail {
  const sorted = [...keys].sort((a, b) => a - b);
  const terms = sorted.map((key) => ({ key, kind: 'word' as const, lead: true, weight: 10 }));
  return { day: null, terms, pairs: sorted, people: [], events: [], days: [], sentences: [] };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const FIRE = range(0, 20);
const FLOOD = range(100, 120);

function against(own: Detail, filed: readonly (readonly [event: string, detail: Detail])[]): Compared[] {
  return filed.map(([event, detail], i) => ({
    signature: { seq: i + 1, id: `r${i}`, event, features: [], detail: new Uint8Array() },
    made: comparable(detail),
    likeness: compare(comparable(own), comparable(detail)),
  }));
}

describe('the nearest event', () => {
  it('is the one whose reports are near', () => {
    const filed = [
      ['fire', ofWords(...FIRE)],
      ['flood', ofWords(...FLOOD)],
    ] as const;
    expect(nearestEvent(against(ofWords(...FIRE, 50), filed)).id).toBe('fire');
    expect(nearestEvent(against(ofWords(...FLOOD, 50), filed)).id).toBe('flood');
  });

  it('is none where nothing is near, and with nothing read', () => {
    const filed = [['fire', ofWords(...FIRE)]] as const;
    expect(nearestEvent(against(ofWords(...range(200, 220)), filed)).id).toBeNull();
    expect(nearestEvent([]).id).toBeNull();
  });

  it('is that of the same report, however long ago and however much of it was left out', () => {
    const long = { ...ofWords(...FIRE, ...range(300, 380)), day: 100, sentences: range(1, 30) };
    const brief = { ...ofWords(...range(0, 4)), day: 300, sentences: [1, 2, 3] };
    expect(nearestEvent(against(brief, [['fire', long]])).id).toBe('fire');
    expect(nearestEvent(against({ ...brief, sentences: [1, 2] }, [['fire', long]])).id).toBeNull();
  });

  it('is a new one, where only a misfiled report of it is near', () => {
    const filed = [
      ['fire', ofWords(...FIRE, 50)],
      ['fire', ofWords(...FIRE, 51)],
      ['fire', ofWords(...FLOOD, 52)],
    ] as const;
    const flood = nearestEvent(against(ofWords(...FLOOD, 53), filed));
    expect(flood.id).toBeNull();
    expect([...flood.reports].map((r) => r.signature.id)).toEqual(['r2']);
    expect(nearestEvent(against(ofWords(...FIRE, 53), filed)).id).toBe('fire');
  });

  it('is the one that the later reports of a misfiled one were filed under', () => {
    const filed = [
      ['fire', ofWords(...FIRE, 50)],
      ['fire', ofWords(...FIRE, 51)],
      ['fire', ofWords(...FLOOD, 52)],
      ['flood', ofWords(...FLOOD, 54)],
    ] as const;
    expect(nearestEvent(against(ofWords(...FLOOD, 53), filed)).id).toBe('flood');
  });
});

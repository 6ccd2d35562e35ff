/** What moves two articles nearer to one event, and what does not. */
import { describe, expect, it } from 'vitest';
import { comparable, compare, type Likeness } from '../../lib/memory/compare';
import type { Detail, SignatureTerm } from '../../lib/memory/detail';
import { nearness } from '../../lib/memory/nearness';
import type { Occasion } from '../../lib/memory/occasion';

const OPEN: Occasion = { verdict: 'open', sameKind: false, cancelled: false, own: null, earlier: null };

function likeness(given: Partial<Likeness>): Likeness {
  return {
    text: 0.4,
    terms: 0.3,
    plain: 0.3,
    sharedTerms: 20,
    carried: 0,
    carriedSentences: 0,
    people: [],
    cast: null,
    days: 3,
    earlierDay: 100,
    occasion: OPEN,
    ...given,
  };
}

const near = (given: Partial<Likeness>) => nearness(likeness(given));
const of = (verdict: Occasion['verdict']): Occasion => ({ ...OPEN, verdict });

describe('a day that two articles share', () => {
  it.each(['same', 'told'] as const)('brings them nearer (%s)', (verdict) => {
    expect(near({ occasion: of(verdict) })).toBeGreaterThan(near({}));
  });

  it.each(['same', 'told'] as const)('says nothing where they share hardly a word (%s)', (verdict) => {
    expect(near({ occasion: of(verdict), terms: 0.1 })).toBe(near({ terms: 0.1 }));
  });
});

describe('names without words', () => {
  it('keep two texts apart, the more so the fewer words', () => {
    expect(near({ plain: 0 })).toBeLessThan(near({ plain: 0.05 }));
    expect(near({ plain: 0.05 })).toBeLessThan(near({ plain: 0.1 }));
    expect(near({ plain: 0.1 })).toBe(near({ plain: 0.3 }));
  });

  it('say nothing of short texts', () => {
    expect(near({ plain: null })).toBe(near({ plain: 0.3 }));
  });
});

describe('the cast', () => {
  it('tells events apart, and of undated articles the same ones together', () => {
    const undated = { days: null, earlierDay: null };
    expect(near({ ...undated, cast: 0 })).toBeLessThan(near(undated));
    expect(near({ ...undated, cast: 1 })).toBeGreaterThan(near(undated));
  });

  it('tells only events apart where months lie between: the same people meet again', () => {
    expect(near({ days: 60, cast: 0 })).toBeLessThan(near({ days: 60 }));
    expect(near({ days: 60, cast: 1 })).toBe(near({ days: 60 }));
  });

  it('says nothing of articles of one month', () => {
    expect(near({ cast: 0 })).toBe(near({}));
    expect(near({ cast: 1 })).toBe(near({}));
  });
});

describe('the words beside the names', () => {
  const words = (from: number, count: number): SignatureTerm[] =>
    Array.from({ length: count }, (_, i) => ({ key: from + i, kind: 'word', lead: false, weight: 10 }));
  const NAMES: SignatureTerm[] = [1, 2, 3].map((key) => ({ key, kind: 'name', lead: true, weight: 20 }));

  function article(own: SignatureTerm[]): Detail {
    return { day: 1, terms: [...NAMES, ...own], pairs: [], people: [], events: [], days: [], sentences: [] };
  }

  function plain(a: SignatureTerm[], b: SignatureTerm[]): number | null {
    return compare(comparable(article(a)), comparable(article(b))).plain;
  }

  it('are compared without the names', () => {
    expect(plain(words(10, 50), words(100, 50))).toBe(0);
    expect(plain(words(10, 50), words(35, 50))).toBeCloseTo(0.5);
  });

  it('are not judged in a short text, whichever of the two it is', () => {
    expect(plain(words(10, 12), words(100, 50))).toBeNull();
    expect(plain(words(10, 50), words(100, 12))).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Detail, decodeDetail, encodeDetail } from '../../lib/memory/detail';

const detail: Detail = {
  day: 16_874,
  terms: [
    { key: 3, kind: 'name', lead: true, weight: 31 },
    { key: 500, kind: 'word', lead: false, weight: 1 },
    { key: 1_000_000, kind: 'figure', lead: false, weight: 9 },
  ],
  pairs: [7, 90_000],
  people: [{ name: 4_294_967_295, surname: 7, mentions: 12 }],
  events: [
    { action: 'meet', place: 99, from: 16_881, to: null, status: 'planned', main: true, part: 'headline' },
    { action: 'bär', place: 0, from: -3, to: 0, status: 'unclear', main: false, part: 'body' },
  ],
  days: [{ from: 16_881, to: 16_887 }],
  sentences: [1, 4_000_000_000],
};

describe('the stored form of a detail', () => {
  it('gives back what was put in', () => {
    expect(decodeDetail(encodeDetail(detail))).toEqual(detail);
    expect(decodeDetail(encodeDetail({ ...detail, day: null })).day).toBeNull();
  });

  it('reads damaged bytes as some detail, without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decodeDetail(Uint8Array.from([3, ...bytes])).terms.length).toBeLessThanOrEqual(401);
      }),
    );
    expect(decodeDetail(new Uint8Array()).terms).toEqual([]);
  });
});

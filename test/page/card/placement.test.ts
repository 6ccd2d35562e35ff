import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnTheWay, nearestLine, placeCard, type Rect } from '../../../lib/page/card/placement';

const VIEWPORT = { width: 1000, height: 700 };
const CARD = { width: 320, height: 200 };

const line = (left: number, top: number, width = 100, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a card stands', () => {
  it('below its mention where it fits', () => {
    expect(placeCard([line(50, 100)], 0, CARD, VIEWPORT)).toMatchObject({
      left: 50,
      top: 126,
      side: 'below',
    });
  });

  it('above where there is no room below', () => {
    expect(placeCard([line(50, 600)], 0, CARD, VIEWPORT)).toMatchObject({ top: 394, side: 'above' });
  });

  it('on the side with more room, held to it, where it fits on neither', () => {
    const at = placeCard([line(50, 300)], 0, { width: 320, height: 900 }, VIEWPORT);
    expect(at).toMatchObject({ side: 'below', top: 326, maxHeight: 366 });
  });

  it('inside the viewport at either edge', () => {
    expect(placeCard([line(950, 100)], 0, CARD, VIEWPORT).left).toBe(672);
    expect(placeCard([line(-80, 100)], 0, CARD, VIEWPORT).left).toBe(8);
  });

  it('clear of every line of a mention of many, at the pointed one', () => {
    const lines = [line(400, 100), line(40, 120), line(40, 140)];
    expect(placeCard(lines, 1, CARD, VIEWPORT)).toMatchObject({ left: 40, top: 166 });
  });

  it('clear of the pointed line alone where the mention fills the viewport', () => {
    const lines = Array.from({ length: 34 }, (_, index) => line(40, index * 20));
    expect(placeCard(lines, 20, CARD, VIEWPORT)).toMatchObject({ top: 426, side: 'below' });
  });

  it('nowhere without a mention', () => {
    expect(() => placeCard([], 0, CARD, VIEWPORT)).toThrow(RangeError);
  });

  it('never over the line it is about, and inside the viewport, wherever that is in view', () => {
    const within = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(within(900), within(670), within(900), within(600), (left, top, width, height) => {
        const anchor = line(left, top, 60, 24);
        const at = placeCard([anchor], 0, { width, height }, VIEWPORT);
        const bottom = at.top + Math.min(height, at.maxHeight);
        expect(bottom <= anchor.top || at.top >= anchor.bottom).toBe(true);
        expect(at.top + at.maxHeight <= VIEWPORT.height || at.side === 'above').toBe(true);
        expect(at.left).toBeGreaterThanOrEqual(8);
      }),
    );
  });
});

it.each([
  [420, 105, 0],
  [50, 128, 1],
  [50, 300, 2],
])('the line nearest to %i, %i is the one numbered %i', (x, y, index) => {
  expect(nearestLine([line(400, 100), line(40, 120), line(40, 140)], x, y)).toBe(index);
});

describe('the pointer is on its way to the card', () => {
  const card = line(40, 130, 320, 200);
  const left = { x: 60, y: 118 };

  it.each([
    [{ x: 62, y: 122 }, true],
    [{ x: 60, y: 130 }, true],
    [{ x: 250, y: 130 }, true],
    [{ x: 250, y: 119 }, false],
    [{ x: 60, y: 60 }, false],
    [{ x: 600, y: 125 }, false],
  ])('at %j: %s', (point, on) => {
    expect(isOnTheWay(point, left, card)).toBe(on);
  });

  it('upwards too', () => {
    const above = line(40, 10, 320, 90);
    expect(isOnTheWay({ x: 70, y: 108 }, { x: 60, y: 118 }, above)).toBe(true);
    expect(isOnTheWay({ x: 70, y: 140 }, { x: 60, y: 118 }, above)).toBe(false);
  });
});

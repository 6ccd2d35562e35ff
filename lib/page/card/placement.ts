/** Where a card stands, so that it never covers what it is about. CSS pixels of the viewport throughout. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

/** Between the mention and the card, and between the card and the viewport's edge. */
const GAP = 6;
const MARGIN = 8;
/** Less room than this on both sides of a mention of many lines, and only the pointed line is kept free. */
const LEAST = 140;

/**
 * Below the anchor where the card fits, else above, else on the side with more room, its height held to that
 * room. `lines` are the anchor's boxes, one a line, at least one; `near` the index of the one pointed at, which
 * sets the left edge. Of an anchor so tall that neither side has room only that line stays uncovered.
 */
export function placeCard(lines: readonly Rect[], near: number, card: Size, viewport: Size): Placement {
  const pointed = lines[near] ?? lines[0];
  if (!pointed) throw new RangeError('A card needs at least one box to stand by.');
  const whole = {
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
  const room = (anchor: Pick<Rect, 'top' | 'bottom'>) => ({
    above: anchor.top - GAP - MARGIN,
    below: viewport.height - anchor.bottom - GAP - MARGIN,
  });
  const aroundWhole = room(whole);
  const anchor = Math.max(aroundWhole.above, aroundWhole.below) >= LEAST ? whole : pointed;
  const { above, below } = room(anchor);
  const side = below >= card.height || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const rightmost = viewport.width - MARGIN - card.width;
  return {
    left: Math.max(MARGIN, Math.min(pointed.left, rightmost)),
    top: side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - height,
    maxHeight,
    side,
  };
}

/** The index of the box nearest to a point: the one it is in, or the one with the least distance. */
export function nearestLine(lines: readonly Rect[], x: number, y: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  lines.forEach((line, index) => {
    const dx = Math.max(line.left - x, 0, x - line.right);
    const dy = Math.max(line.top - y, 0, y - line.bottom);
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

/**
 * True while the pointer is on its way to the card: inside the triangle from where it left the mention to the
 * two corners of the card's near edge (the "safe triangle" of menus), or within the gap.
 */
export function isOnTheWay(
  point: { readonly x: number; readonly y: number },
  left: { readonly x: number; readonly y: number },
  card: Rect,
): boolean {
  const edge = left.y <= card.top ? card.top : card.bottom;
  const reach = Math.abs(edge - left.y) + GAP;
  const along = Math.abs(point.y - left.y);
  const towards = edge >= left.y ? point.y >= left.y - GAP : point.y <= left.y + GAP;
  if (!towards || along > reach) return false;
  const share = reach === 0 ? 1 : along / reach;
  const from = left.x + (card.left - left.x) * share - GAP;
  const to = left.x + (card.right - left.x) * share + GAP;
  return point.x >= Math.min(from, left.x - GAP) && point.x <= Math.max(to, left.x + GAP);
}

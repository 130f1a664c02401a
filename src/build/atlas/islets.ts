import type { WorldPoint } from '#src/domain/mercator.ts';
import type { Point } from '#src/atlas/path.ts';

/** Nearer to land than this, in units of the drawing, a member stands on its coast. */
const ON_THE_COAST = 4;

/** Half the diagonal of a speck of land: three units of the drawing are two or three pixels. */
const HALF = 3;

/**
 * Adds a speck of land under each place that lies in the open sea of the simplified outlines, one
 * for several that stand close together. Rings are open lists of corners.
 */
export function addIslets(
  rings: readonly (readonly Point[])[],
  places: readonly WorldPoint[],
): (readonly Point[])[] {
  const all = [...rings];
  for (const place of places) {
    if (all.some((ring) => isInside(ring, place) || isNear(ring, place))) continue;
    const [x, y] = [Math.round(place.x), Math.round(place.y)];
    all.push([
      [x, y - HALF],
      [x + HALF, y],
      [x, y + HALF],
      [x - HALF, y],
    ]);
  }
  return all;
}

/** By the even-odd rule. */
function isInside(ring: readonly Point[], { x, y }: WorldPoint): boolean {
  let inside = false;
  for (const [[fromX, fromY], [toX, toY]] of edges(ring)) {
    if (fromY > y === toY > y) continue;
    if (x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) inside = !inside;
  }
  return inside;
}

function isNear(ring: readonly Point[], place: WorldPoint): boolean {
  return edges(ring).some(([from, to]) => distanceToEdge(from, to, place) < ON_THE_COAST);
}

function distanceToEdge([fromX, fromY]: Point, [toX, toY]: Point, { x, y }: WorldPoint): number {
  const [acrossX, acrossY] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * acrossX + (y - fromY) * acrossY) / (acrossX ** 2 + acrossY ** 2);
  const share = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - fromX - share * acrossX, y - fromY - share * acrossY);
}

function edges(ring: readonly Point[]): [Point, Point][] {
  return ring.map((from, i) => [from, ring[(i + 1) % ring.length] ?? from]);
}

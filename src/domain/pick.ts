/** A member where it is drawn now, in CSS pixels from the top left of the map. */
export interface DrawnPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How far from a mark a pointer still means it, in CSS pixels: a fingertip is less exact. */
export const PICK_RADIUS = { mouse: 14, touch: 26 } as const;

/**
 * The member nearest to a pointer, if it is near enough; null otherwise.
 *
 * `worldWidth` is the width of the world in CSS pixels on a map that repeats it side by side
 * (a member is then drawn once in each copy, and any of them counts), null on a globe.
 */
export function pickNearest(
  points: Iterable<DrawnPoint>,
  pointer: { readonly x: number; readonly y: number },
  radius: number,
  worldWidth: number | null,
): string | null {
  let nearest: string | null = null;
  let smallest = radius ** 2;
  for (const { id, x, y } of points) {
    const across = worldWidth === null ? x - pointer.x : nearestCopy(x - pointer.x, worldWidth);
    const distance = across ** 2 + (y - pointer.y) ** 2;
    if (distance > smallest) continue;
    if (distance === smallest && nearest !== null) continue;
    smallest = distance;
    nearest = id;
  }
  return nearest;
}

/** The distance to the copy of a point that is nearest, in a world repeated every `width`. */
function nearestCopy(distance: number, width: number): number {
  return distance - width * Math.round(distance / width);
}

/** A point of the drawing. */
export type Point = readonly [x: number, y: number];

/**
 * Closed rings as one SVG path in as few characters as the grammar allows: every step relative to
 * the point before, no sign or space that can be left out. Rings are open lists of corners (the
 * first is not repeated); coordinates are whole numbers, or the sums would drift.
 */
export function encodeRings(rings: readonly (readonly Point[])[]): string {
  let path = '';
  let [fromX, fromY] = [0, 0];
  for (const ring of rings) {
    const start = ring[0];
    if (!start) continue;
    let steps = '';
    for (const [x, y] of ring) {
      steps += writeNumber(x - fromX) + writeNumber(y - fromY);
      [fromX, fromY] = [x, y];
    }
    path += `m${steps.trimStart()}z`;
    // Closing a ring brings the pen back to its start.
    [fromX, fromY] = start;
  }
  return path;
}

/** A minus separates two numbers as well as a space does. */
function writeNumber(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

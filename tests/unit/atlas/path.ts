import type { Point } from '#src/atlas/path.ts';

/** Reads a path of relative rings (`m … z`) back, as SVG's grammar has it: an independent decoder. */
export function decodeRings(path: string): Point[][] {
  let [startX, startY] = [0, 0];
  return [...path.matchAll(/m([^z]*)z/g)].map(([, steps = '']) => {
    const numbers = [...steps.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    let [x, y] = [startX, startY];
    const ring: Point[] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      [x, y] = [x + (numbers[i] ?? NaN), y + (numbers[i + 1] ?? NaN)];
      ring.push([x, y]);
    }
    [startX, startY] = ring[0] ?? [startX, startY];
    return ring;
  });
}

/** Whether a point is filled by the non-zero rule, SVG's default. */
export function isFilled(rings: readonly Point[][], x: number, y: number): boolean {
  let turns = 0;
  for (const ring of rings) {
    ring.forEach(([fromX, fromY], i) => {
      const [toX, toY] = ring[(i + 1) % ring.length] ?? [fromX, fromY];
      if (fromY > y === toY > y) return;
      if (x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) turns += toY > fromY ? 1 : -1;
    });
  }
  return turns !== 0;
}

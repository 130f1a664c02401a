import type { Region } from '#src/domain/city.ts';

/** One shape per region: the second cue beside colour. */
export const SHAPES = {
  'europe-north-america': 'circle',
  'asia-pacific': 'square',
  'latin-america-caribbean': 'triangle',
  'arab-states': 'diamond',
  africa: 'plus',
} as const satisfies Record<Region, string>;
export type Shape = (typeof SHAPES)[Region];

/** Image pixels per CSS pixel; the field stays smooth when drawn at up to three. */
export const ICON_PIXEL_RATIO = 2;

/** Diameter of the circle at `icon-size` 1, in CSS pixels; the others look equally large. */
export const ICON_DIAMETER = 18;

/** Half the side of an icon, in CSS pixels: the tallest shape and room for its edge. */
const EXTENT = 15;

/**
 * How far names may reach into an icon's square, in CSS pixels: its corners are empty, and a name
 * should give way to the mark, not to the square around it.
 */
export const ICON_PADDING = -4;

/**
 * MapLibre reads an icon's alpha as a distance: 0.75 on the outline, 1/8 less for each pixel
 * outward (SDF_PX and inner_edge in its symbol_sdf fragment shader).
 */
const OUTLINE = 0.75;
const PIXELS_PER_RANGE = 8;

type Point = readonly [x: number, y: number];

/** Corners in CSS pixels around the middle, y downward. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly Point[]>> = {
  square: [
    [-8, -8],
    [8, -8],
    [8, 8],
    [-8, 8],
  ],
  triangle: [
    [0, -10.8],
    [10.6, 7.8],
    [-10.6, 7.8],
  ],
  diamond: [
    [0, -12.6],
    [7.4, 0],
    [0, 12.6],
    [-7.4, 0],
  ],
  plus: [
    [-3.3, -9.6],
    [3.3, -9.6],
    [3.3, -3.3],
    [9.6, -3.3],
    [9.6, 3.3],
    [3.3, 3.3],
    [3.3, 9.6],
    [-3.3, 9.6],
    [-3.3, 3.3],
    [-9.6, 3.3],
    [-9.6, -3.3],
    [-3.3, -3.3],
  ],
};

/** An image as MapLibre's `addImage` takes it: straight RGBA, row by row from the top. */
export interface IconImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Draws a shape as a signed distance field, to be added with `sdf: true` and the ratio above. */
export function drawIcon(shape: Shape): IconImage {
  const side = 2 * EXTENT * ICON_PIXEL_RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const x = (column + 0.5) / ICON_PIXEL_RATIO - EXTENT;
      const y = (row + 0.5) / ICON_PIXEL_RATIO - EXTENT;
      const alpha = OUTLINE - measureDistance(shape, x, y) / PIXELS_PER_RANGE;
      data.set([255, 255, 255, Math.round(alpha * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** Distance from a point to a shape's outline in CSS pixels, negative inside. */
export function measureDistance(shape: Shape, x: number, y: number): number {
  if (shape === 'circle') return Math.hypot(x, y) - ICON_DIAMETER / 2;
  return distanceToPolygon(CORNERS[shape], x, y);
}

/**
 * Exact signed distance to a polygon: the nearest point of any side, the sign by how often a ray
 * crosses the outline (after Inigo Quilez, "2D distance functions").
 */
function distanceToPolygon(corners: readonly Point[], x: number, y: number): number {
  let smallest = Infinity;
  let isInside = false;
  let [fromX, fromY] = corners.at(-1) ?? [0, 0];
  for (const [toX, toY] of corners) {
    const [sideX, sideY] = [toX - fromX, toY - fromY];
    const along = ((x - fromX) * sideX + (y - fromY) * sideY) / (sideX ** 2 + sideY ** 2);
    const share = Math.min(Math.max(along, 0), 1);
    smallest = Math.min(smallest, Math.hypot(x - fromX - share * sideX, y - fromY - share * sideY));
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / sideY) * sideX) isInside = !isInside;
    [fromX, fromY] = [toX, toY];
  }
  return isInside ? -smallest : smallest;
}

import { CORNERS, ICON_DIAMETER, type Corner, type Shape } from '#src/domain/shapes.ts';

/** Image pixels per CSS pixel; the field stays smooth when drawn at up to three. */
export const ICON_PIXEL_RATIO = 2;

/**
 * Factor on the icons by zoom: nine pixels across in the world, twice that in a city's
 * surroundings.
 */
export const ICON_SIZES = [
  [0, 0.5],
  [2, 0.53],
  [4, 0.64],
  [7, 0.82],
  [10, 1],
] as const;

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
function distanceToPolygon(corners: readonly Corner[], x: number, y: number): number {
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

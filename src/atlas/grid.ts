import { toWorld, type Place, type WorldPoint } from '#src/domain/mercator.ts';

/**
 * Side of the drawing: the square Web Mercator world from 0/0 (north-west) to 2000/2000. Whole
 * numbers are then exact to half a pixel where the world is a thousand pixels wide.
 */
export const ATLAS_SIDE = 2000;

/** Where a place stands on the drawing, unrounded. */
export function toAtlas(place: Place): WorldPoint {
  const { x, y } = toWorld(place);
  return { x: x * ATLAS_SIDE, y: y * ATLAS_SIDE };
}

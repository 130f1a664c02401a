import { toAtlas, ATLAS_SIDE } from '#src/atlas/grid.ts';
import type { Place } from '#src/domain/mercator.ts';

/** A rectangle of a frame, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the drawing of the world (`ATLAS_SIDE` wide and high) stands on a frame. */
export interface Framing {
  /** Units of the frame for one of the drawing. */
  readonly scale: number;
  /** Where the north-west corner of the world stands. */
  readonly x: number;
  readonly y: number;
}

/** About the scale at which the whole world is seen. */
export const WORLD_SCALE = 0.8;

/** Members keep this far from the edges, in units of the frame. */
const MARGIN = 84;

/** No nearer than this: the world is at most so many times as wide as the window. */
const NEAREST = 4.2;

/** No farther: the world is a little wider than the window, so that its edges are not seen. */
const FARTHEST = 1.2;

/** Frames the world in a window so that all these places are seen; the whole of it without any. */
export function frameWorld(places: readonly Place[], window: Box): Framing {
  const points = places.map(toAtlas);
  const [left, right] = findRange(points.map(({ x }) => x));
  const [top, bottom] = findRange(points.map(({ y }) => y));
  const fit = Math.min(
    (window.width - 2 * MARGIN) / Math.max(right - left, 1),
    (window.height - 2 * MARGIN) / Math.max(bottom - top, 1),
  );
  const unit = window.width / ATLAS_SIDE;
  const scale = Math.min(Math.max(fit, FARTHEST * unit), NEAREST * unit);
  const x = window.x + window.width / 2 - ((left + right) / 2) * scale;
  // One world is drawn, with nothing to its left and right.
  const least = window.x + window.width - ATLAS_SIDE * scale;
  return {
    scale,
    x: Math.min(Math.max(x, least), window.x),
    y: window.y + window.height / 2 - ((top + bottom) / 2) * scale,
  };
}

function findRange(values: readonly number[]): readonly [least: number, most: number] {
  if (values.length === 0) return [0, ATLAS_SIDE];
  return [
    values.reduce((one, other) => Math.min(one, other)),
    values.reduce((one, other) => Math.max(one, other)),
  ];
}

/** Where a place stands on a frame. */
export function placeOnFrame(place: Place, { scale, x, y }: Framing): { x: number; y: number } {
  const point = toAtlas(place);
  return { x: x + point.x * scale, y: y + point.y * scale };
}

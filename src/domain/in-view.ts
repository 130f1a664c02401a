import { findAim } from './camera.ts';
import type { City } from './city.ts';
import { findFreeArea, type Frame } from './frame.ts';
import { nearest, type Neighbour, type Position } from './geodesy.ts';
import { isBeforeHorizon } from './globe.ts';
import { fromWorld, toWorld, worldSize, wrapLongitude } from './mercator.ts';
import type { Camera, Projection } from './view.ts';

/** The members that can be seen on the map, and the place they are ordered from. */
export interface InView {
  /** The place in the middle of what the sheets leave free. */
  readonly middle: Position;
  /** How many there are. */
  readonly count: number;
  /** Nearest to the middle first, with the distance from it; no more than were asked for. */
  readonly nearest: readonly Neighbour[];
}

/**
 * Which members lie in the part of the map that no sheet covers, the nearest `limit` of them in
 * order. On the globe: those on the side that faces the visitor. A flat world is repeated to the
 * left and right, and a member is seen on any copy.
 */
export function findInView(
  cities: readonly City[],
  camera: Camera,
  frame: Frame,
  projection: Projection,
  limit: number,
): InView {
  const isGlobe = projection === 'globe';
  const middle = isGlobe ? camera : findAim(camera, frame);
  const isSeen = isGlobe
    ? (city: City) => isBeforeHorizon(city, camera, frame.size.height)
    : makeFlatTest(camera, frame);
  const seen = cities.filter(isSeen);
  const { lat, lon } = middle;
  return { middle: { lat, lon }, count: seen.length, nearest: nearest(seen, middle, limit) };
}

/** Compares degrees, not pixels: nothing of a city need be projected. */
function makeFlatTest(camera: Camera, frame: Frame): (city: City) => boolean {
  const { width, height } = findFreeArea(frame);
  const side = worldSize(camera.zoom);
  const middle = findAim(camera, frame);
  const { y } = toWorld(middle);
  const north = fromWorld({ x: 0, y: y - height / 2 / side }).lat;
  const south = fromWorld({ x: 0, y: y + height / 2 / side }).lat;
  const across = ((width / 2) * 360) / side;
  return ({ lat, lon }) =>
    lat <= north && lat >= south && Math.abs(wrapLongitude(lon - middle.lon)) <= across;
}

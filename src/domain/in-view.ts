import type { City } from './city.ts';
import { findAim } from './camera.ts';
import { findFreeArea, type Frame } from './frame.ts';
import { distanceKm, type Neighbour, type Position } from './geodesy.ts';
import { isBeforeHorizon } from './globe.ts';
import { projectMercator, worldSize } from './mercator.ts';
import type { Camera, Projection } from './view.ts';

/** The members that can be seen on the map, and the place they are ordered from. */
export interface InView {
  /** The place in the middle of what the sheets leave free. */
  readonly middle: Position;
  /** Nearest to the middle first, with the distance from it. */
  readonly members: readonly Neighbour[];
}

/**
 * Which members lie in the part of the map that no sheet covers. On the globe: those on the side that
 * faces the visitor. A flat world is repeated to the left and right, and a member is seen on any copy.
 */
export function findInView(
  cities: readonly City[],
  camera: Camera,
  frame: Frame,
  projection: Projection,
): InView {
  const isGlobe = projection === 'globe';
  const middle = isGlobe ? camera : findAim(camera, frame);
  const isSeen = isGlobe
    ? (city: City) => isBeforeHorizon(city, camera, frame.size.height)
    : makeFlatTest(camera, frame);
  const members = cities
    .filter(isSeen)
    .map((city) => ({ city, km: distanceKm(middle, city) }))
    .sort((one, other) => one.km - other.km);
  return { middle: { lat: middle.lat, lon: middle.lon }, members };
}

function makeFlatTest(camera: Camera, frame: Frame): (city: City) => boolean {
  const { x, y, width, height } = findFreeArea(frame);
  const side = worldSize(camera.zoom);
  return (city) => {
    const at = projectMercator(city, camera, frame.size);
    const across = Math.abs(at.x - x) % side;
    const isAcross = Math.min(across, side - across) <= width / 2;
    return isAcross && Math.abs(at.y - y) <= height / 2;
  };
}

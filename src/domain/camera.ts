import { findFreeArea, type Frame } from './frame.ts';
import {
  fromWorld,
  toWorld,
  worldSize,
  wrapLongitude,
  zoomForWorldSize,
  type Place,
} from './mercator.ts';
import type { Camera, Projection } from './view.ts';

/** Nearer than this two members stay apart by a finger's breadth: 2.3 km are 24 px. */
export const MAX_ZOOM = 10;

/** A box of the Web Mercator world; `west` may lie beyond 180 degrees, so that `east` > `west`. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/**
 * The camera that shows a place in the middle of the free area.
 *
 * A Mercator camera names the middle of the whole canvas, so that a link looks the same under
 * other sheets; it is held so far from the poles that the world always fills the canvas. A globe
 * is moved beside the sheets as a whole, by the map's own padding: its camera names the place.
 * `nearest` is the zoom it may not pass.
 */
export function aimAt(
  place: Place,
  zoom: number,
  frame: Frame,
  projection: Projection,
  nearest = MAX_ZOOM,
): Camera {
  const limited = Math.min(zoom, nearest);
  if (projection === 'globe') {
    return { zoom: limited, lat: place.lat, lon: wrapLongitude(place.lon) };
  }
  const { size } = frame;
  const filling = Math.max(limited, zoomForWorldSize(Math.max(size.height, 1)));
  const side = worldSize(filling);
  const free = findFreeArea(frame);
  const point = toWorld(place);
  const half = size.height / 2 / side;
  const y = point.y - (free.y - size.height / 2) / side;
  const centre = fromWorld({
    x: point.x - (free.x - size.width / 2) / side,
    y: Math.min(Math.max(y, half), 1 - half),
  });
  return { zoom: filling, ...centre };
}

/** The place in the middle of the free area of a Mercator map: the reverse of `aimAt`. */
export function findAim(camera: Camera, frame: Frame): Place {
  const side = worldSize(camera.zoom);
  const free = findFreeArea(frame);
  const centre = toWorld(camera);
  return fromWorld({
    x: centre.x + (free.x - frame.size.width / 2) / side,
    y: centre.y + (free.y - frame.size.height / 2) / side,
  });
}

/** The zoom at which a box just fits the free area. */
export function fitZoom(box: Box, frame: Frame): number {
  const free = findFreeArea(frame);
  const top = toWorld({ lat: box.north, lon: box.west });
  const bottom = toWorld({ lat: box.south, lon: box.east });
  const width = Math.max(bottom.x - top.x, 1e-9);
  const height = Math.max(bottom.y - top.y, 1e-9);
  return zoomForWorldSize(Math.min(free.width / width, free.height / height));
}

/** The middle of a box as it looks on a Mercator map. */
export function findMiddle(box: Box): Place {
  const top = toWorld({ lat: box.north, lon: box.west });
  const bottom = toWorld({ lat: box.south, lon: box.east });
  return fromWorld({ x: (top.x + bottom.x) / 2, y: (top.y + bottom.y) / 2 });
}

/** A camera as `zoom/lat/lon`, exact to a hand's breadth on the ground: the page's own record. */
export function formatCamera({ zoom, lat, lon }: Camera): string {
  return [zoom, lat, lon].map((part) => part.toFixed(6)).join('/');
}

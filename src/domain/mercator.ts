import type { Camera } from './view.ts';

/** Side of the world at zoom 0 in CSS pixels: MapLibre counts zoom in tiles of 512 pixels. */
const WORLD_AT_ZOOM_0 = 512;

/** Where Web Mercator cuts the world off so that it becomes a square, in degrees. */
export const MERCATOR_LIMIT = 85.051129;

/** A point of the Web Mercator world: the square from 0/0 (north-west) to 1/1 (south-east). */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** WGS 84 degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Side of the whole world at this zoom, in CSS pixels. */
export function worldSize(zoom: number): number {
  return WORLD_AT_ZOOM_0 * 2 ** zoom;
}

/** The zoom at which the whole world has this side, in CSS pixels. */
export function zoomForWorldSize(side: number): number {
  return Math.log2(side / WORLD_AT_ZOOM_0);
}

/** Web Mercator forward (EPSG:3857, scaled to the unit square). */
export function toWorld({ lat, lon }: Place): WorldPoint {
  const limited = Math.min(Math.max(lat, -MERCATOR_LIMIT), MERCATOR_LIMIT);
  const angle = (limited * Math.PI) / 180;
  const y = Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI);
  return { x: lon / 360 + 0.5, y: 0.5 - y };
}

/** Web Mercator inverse; the longitude comes back within -180..180. */
export function fromWorld({ x, y }: WorldPoint): Place {
  const angle = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return { lat: (angle * 180) / Math.PI, lon: wrapLongitude((x - 0.5) * 360) };
}

/** Brings any longitude into -180..180 degrees. */
export function wrapLongitude(lon: number): number {
  return lon - 360 * Math.round(lon / 360);
}

/** Where a place stands on a Mercator canvas of this size, in CSS pixels from its top left. */
export function projectMercator(
  place: Place,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): WorldPoint {
  const side = worldSize(camera.zoom);
  const centre = toWorld(camera);
  const point = toWorld(place);
  return {
    x: size.width / 2 + (point.x - centre.x) * side,
    y: size.height / 2 + (point.y - centre.y) * side,
  };
}

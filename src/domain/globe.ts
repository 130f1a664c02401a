import { worldSize, zoomForWorldSize, type Place } from './mercator.ts';

/**
 * MapLibre's camera stands 1.5 map heights above the middle of the globe: half the height divided
 * by the tangent of half its field of view of 36.87 degrees.
 */
const DISTANCE_IN_HEIGHTS = 1.5;

/**
 * Radius of the globe in CSS pixels. MapLibre keeps the scale at the middle of the map equal to
 * Mercator's at that latitude, so the same zoom gives a larger globe nearer to a pole.
 */
export function globeRadius(zoom: number, lat: number): number {
  return worldSize(zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
}

/**
 * The zoom at which the globe, seen in perspective, is a disc of this radius in CSS pixels.
 *
 * With d the distance of the camera from the surface, a sphere of radius r is seen as a disc of
 * radius a = r / sqrt(1 + 2r / d); solved for r.
 */
export function globeZoom(discRadius: number, lat: number, mapHeight: number): number {
  const distance = DISTANCE_IN_HEIGHTS * Math.max(mapHeight, 1);
  const share = discRadius ** 2 / distance;
  const radius = share + Math.sqrt(share ** 2 + discRadius ** 2);
  return zoomForWorldSize(radius * 2 * Math.PI * Math.cos((lat * Math.PI) / 180));
}

/** The reverse: how large the disc is that the globe is seen as, in CSS pixels. */
export function globeDisc(zoom: number, lat: number, mapHeight: number): number {
  const radius = globeRadius(zoom, lat);
  return radius / Math.sqrt(1 + (2 * radius) / (DISTANCE_IN_HEIGHTS * Math.max(mapHeight, 1)));
}

/** Whether a place is on the side of the globe that faces the camera, before the horizon. */
export function isBeforeHorizon(
  place: Place,
  centre: Place & { readonly zoom: number },
  mapHeight: number,
): boolean {
  const radius = globeRadius(centre.zoom, centre.lat);
  const horizon = radius / (radius + DISTANCE_IN_HEIGHTS * mapHeight);
  return cosineBetween(place, centre) > horizon;
}

/** Cosine of the angle between two places, seen from the middle of the Earth. */
function cosineBetween(a: Place, b: Place): number {
  const toRadians = Math.PI / 180;
  const latA = a.lat * toRadians;
  const latB = b.lat * toRadians;
  const turn = (a.lon - b.lon) * toRadians;
  return Math.sin(latA) * Math.sin(latB) + Math.cos(latA) * Math.cos(latB) * Math.cos(turn);
}

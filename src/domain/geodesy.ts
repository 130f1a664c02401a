import type { City } from './city.ts';

/** WGS 84 degrees. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/**
 * Mean radius of the Earth, R1 = (2a + b) / 3 of the GRS 80 ellipsoid, in kilometres (H. Moritz,
 * "Geodetic Reference System 1980", Journal of Geodesy 74, 2000).
 */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/**
 * Great-circle distance in kilometres, by the haversine formula (R. W. Sinnott, "Virtues of the
 * Haversine", Sky and Telescope 68, 1984), which stays exact for neighbours. On the sphere: within
 * 0.6 % of the distance on the ellipsoid.
 */
export function distanceKm(one: Position, other: Position): number {
  const halfLat = ((other.lat - one.lat) * RADIANS) / 2;
  const halfLon = ((other.lon - one.lon) * RADIANS) / 2;
  const chord =
    Math.sin(halfLat) ** 2 +
    Math.cos(one.lat * RADIANS) * Math.cos(other.lat * RADIANS) * Math.sin(halfLon) ** 2;
  // Rounding lifts antipodes a hair above 1, where the arc sine ends.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** A city and how far away it is, in kilometres. */
export interface Neighbour {
  readonly city: City;
  readonly km: number;
}

/** The `count` cities nearest to a place, nearest first; the city that is the place is left out. */
export function nearest(
  cities: readonly City[],
  from: Position,
  count: number,
): readonly Neighbour[] {
  // Kept in order as they come: sorting all of ten thousand for the first few would take long.
  const found: Neighbour[] = [];
  let farthest = Infinity;
  for (const city of cities) {
    if (city === from) continue;
    // Nothing is nearer than its parallel: most cities need no trigonometry.
    if (Math.abs(city.lat - from.lat) * RADIANS * EARTH_RADIUS_KM > farthest) continue;
    const km = distanceKm(from, city);
    let place = found.length;
    while (place > 0 && (found[place - 1]?.km ?? 0) > km) place -= 1;
    if (place === count) continue;
    found.splice(place, 0, { city, km });
    found.length = Math.min(found.length, count);
    if (found.length === count) farthest = found.at(-1)?.km ?? Infinity;
  }
  return found;
}

/**
 * A box of degrees. `east` is never west of `west`: across the antimeridian it goes beyond 180, as
 * maps take it (Fiji to Samoa is 178 to 188).
 */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * The smallest box that holds all positions; null for none. It leaves out the widest empty stretch
 * of longitudes, wherever on the globe that lies; between equals it stays clear of the antimeridian.
 */
export function boundsOf(positions: readonly Position[]): Bounds | null {
  const lons = positions.map(({ lon }) => lon).sort((one, other) => one - other);
  const first = lons[0];
  const last = lons.at(-1);
  if (first === undefined || last === undefined) return null;

  let widest = first + 360 - last;
  let west = first;
  let east = last;
  for (const [index, lon] of lons.slice(1).entries()) {
    const before = lons[index] ?? lon;
    if (lon - before <= widest) continue;
    widest = lon - before;
    west = lon;
    east = before + 360;
  }
  const lats = positions.map(({ lat }) => lat);
  const south = lats.reduce((low, lat) => Math.min(low, lat), 90);
  const north = lats.reduce((high, lat) => Math.max(high, lat), -90);
  return { west, south, east, north };
}

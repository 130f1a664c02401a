import type { Position } from 'geojson';

/** A closed ring in degrees, first point repeated at the end. */
export type Ring = Position[];

/** The edges of a line: each item with the one after it. */
export function pairwise<T>(items: readonly T[]): [from: T, to: T][] {
  return items.slice(1).map((to, i) => [items[i] ?? to, to]);
}

/** Half a turn: the longest step in longitude that two neighbouring points can mean. */
const HALF_TURN = 180;

/**
 * Lays a ring of the sphere flat: longitudes run on past ±180 instead of jumping, so that every
 * edge is short and no cut is needed at the antimeridian. The ring's middle lies within ±180. A
 * ring around a pole (Antarctica) is closed along ±180 and the pole.
 */
export function unwrapRing(ring: readonly Position[]): Ring {
  const flat: Ring = [];
  let turn = 0;
  let previous: number | undefined;
  for (const [lon = 0, lat = 0] of ring) {
    if (previous !== undefined && lon - previous > HALF_TURN) turn -= 360;
    if (previous !== undefined && previous - lon > HALF_TURN) turn += 360;
    previous = lon;
    flat.push([lon + turn, lat]);
  }
  return turn === 0 ? centreRing(flat) : closeAroundPole(flat);
}

function centreRing(ring: Ring): Ring {
  const lons = ring.map(([lon = 0]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const shift = -360 * Math.round(middle / 360);
  return shift === 0 ? ring : ring.map(([lon = 0, lat = 0]) => [lon + shift, lat]);
}

/** Cuts an open turn where it crosses ±180 and closes it over the nearer pole. */
function closeAroundPole(turn: Ring): Ring {
  const open = turn.slice(0, -1).map(([lon = 0, lat = 0]): Position => {
    return [((((lon + 180) % 360) + 360) % 360) - 180, lat];
  });
  const start = open.findIndex(([lon = 0], i) => {
    const before = open[(i + open.length - 1) % open.length]?.[0] ?? lon;
    return Math.abs(lon - before) > HALF_TURN;
  });
  const ordered = [...open.slice(start), ...open.slice(0, start)];
  const [first = [0, 0], last = [0, 0]] = [ordered[0], ordered.at(-1)];
  const side = (first[0] ?? 0) < 0 ? -180 : 180;
  const pole = (first[1] ?? 0) < 0 ? -90 : 90;
  const lat = latitudeAtCut(first, last);
  return [[side, lat], ...ordered, [-side, lat], [-side, pole], [side, pole], [side, lat]];
}

function latitudeAtCut([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  const [a, b] = [180 - Math.abs(lonA), 180 - Math.abs(lonB)];
  return a + b === 0 ? latA : latA + ((latB - latA) * a) / (a + b);
}

/** Whether a point lies in a flat ring, by the even-odd rule; longitudes are taken as they are. */
export function isInRing(ring: Ring, lon: number, lat: number): boolean {
  let inside = false;
  for (const [[lonA = 0, latA = 0], [lonB = 0, latB = 0]] of pairwise(ring)) {
    if (latA > lat === latB > lat) continue;
    if (lon < lonA + ((lonB - lonA) * (lat - latA)) / (latB - latA)) inside = !inside;
  }
  return inside;
}

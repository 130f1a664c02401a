import type { Position } from 'geojson';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { snapLine } from './grid.ts';
import type { WorldAtlas } from './source.ts';

/** One square kilometre in steradians, on a sphere of 6371 km. */
const SQUARE_KM = 1 / 6371 ** 2;
/** A point goes when its triangle with its neighbours is smaller than this. */
const LEAST_TRIANGLE = 25 * SQUARE_KM;
/** Beyond these parallels, where no member lies, outlines may be rougher. */
const NORTH_OF_MEMBERS = 66.5;
const SOUTH_OF_MEMBERS = -57;
const ROUGHER = 8;
/** An island keeps this many corners, however small it is, so that none vanishes. */
const ISLAND_CORNERS = 5;

/** Points on it stay, so that the halves of an island that the source cuts there still fit. */
const ANTIMERIDIAN = 180;

/** Longitude, latitude, and the triangle's area in steradians; infinite at the ends of an arc. */
type WeightedPoint = readonly [lon: number, lat: number, weight: number];

/**
 * The atlas with fewer points, on the grid of the built files: Visvalingam's method on the sphere,
 * arc by arc, so that neighbours still share their line and land and borders still meet.
 */
export function simplifyAtlas(atlas: WorldAtlas): WorldAtlas {
  const weighted = presimplify(atlas, sphericalTriangleArea);
  const arcs = weighted.arcs.map((arc) => snapLine(thin(arc as unknown as WeightedPoint[])));
  return { type: 'Topology', objects: weighted.objects, arcs: arcs.map(keepTwoPoints) };
}

function thin(arc: readonly WeightedPoint[]): Position[] {
  const enough = isClosed(arc) ? nthLargestWeight(arc, ISLAND_CORNERS) : Infinity;
  return arc
    .filter(([lon, lat, weight]) => {
      return weight >= Math.min(enough, leastTriangleAt(lat)) || Math.abs(lon) === ANTIMERIDIAN;
    })
    .map(([lon, lat]) => [lon, lat]);
}

function leastTriangleAt(lat: number): number {
  const isRemote = lat > NORTH_OF_MEMBERS || lat < SOUTH_OF_MEMBERS;
  return isRemote ? LEAST_TRIANGLE * ROUGHER : LEAST_TRIANGLE;
}

function isClosed(arc: readonly WeightedPoint[]): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** The ends of a closed arc are one corner and weigh infinitely much, so `n` counts one more. */
function nthLargestWeight(arc: readonly WeightedPoint[], n: number): number {
  const weights = arc.map(([, , weight]) => weight).sort((a, b) => b - a);
  return weights[Math.min(n, weights.length - 1)] ?? 0;
}

/** An arc that shrank to one point still needs two for the format; the ring built from it is judged later. */
function keepTwoPoints(arc: Position[]): Position[] {
  const [only] = arc;
  return arc.length === 1 && only ? [only, only] : arc;
}

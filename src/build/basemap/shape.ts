import type { Position } from 'geojson';
import { isInRing, pairwise, unwrapRing, type Ring } from './plane.ts';

/** Mean radius of the Earth in kilometres (IUGG 1980, R1). */
const EARTH_RADIUS_KM = 6371.0088;
/** Edges longer than this many degrees are cut, for they run straight on the map, not on the sphere. */
const LONGEST_EDGE = 0.25;
/** Edges looked at together, behind one bound. */
const STRIP_EDGES = 24;
const RADIANS = Math.PI / 180;

type Vector = readonly [x: number, y: number, z: number];

/** A run of edges and the cap that holds it: no edge is nearer than distance to centre less radius. */
interface Strip {
  readonly edges: [Vector, Vector][];
  readonly centre: Vector;
  readonly radius: number;
}

interface FlatRing {
  readonly ring: Ring;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Polygons made ready to be asked how far a point is from them. */
export interface Shape {
  /** One list of rings for each polygon; a point is inside by the even-odd rule. */
  readonly polygons: FlatRing[][];
  readonly strips: Strip[];
}

/** Prepares the polygons (degrees, as decoded from the source) of one country, or of all land. */
export function prepareShape(polygons: readonly Position[][][]): Shape {
  const flat = polygons.map((rings) => rings.map((ring) => measureRing(unwrapRing(ring))));
  return { polygons: flat, strips: flat.flat().flatMap(({ ring }) => cutStrips(ring)) };
}

/** Kilometres on the sphere from a point to the shape, 0 inside it. */
export function distanceToShape(shape: Shape, lon: number, lat: number): number {
  if (shape.polygons.some((rings) => isInside(rings, lon, lat))) return 0;
  const point = toVector(lon, lat);
  let nearest = Math.PI;
  for (const { edges, centre, radius } of shape.strips) {
    if (angle(point, centre) - radius >= nearest) continue;
    for (const [from, to] of edges) nearest = Math.min(nearest, angleToEdge(point, from, to));
  }
  return nearest * EARTH_RADIUS_KM;
}

function measureRing(ring: Ring): FlatRing {
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  const [west, south] = [Math.min(...lons), Math.min(...lats)];
  return { ring, west, south, east: Math.max(...lons), north: Math.max(...lats) };
}

function isInside(rings: readonly FlatRing[], lon: number, lat: number): boolean {
  let inside = false;
  for (const { ring, west, east, south, north } of rings) {
    if (lat < south || lat > north) continue;
    for (const x of [lon - 360, lon, lon + 360]) {
      if (x >= west && x <= east && isInRing(ring, x, lat)) inside = !inside;
    }
  }
  return inside;
}

function cutStrips(ring: Ring): Strip[] {
  const all = pairwise(densify(ring).map(([lon = 0, lat = 0]) => toVector(lon, lat)));
  const strips: Strip[] = [];
  for (let i = 0; i < all.length; i += STRIP_EDGES) {
    const edges = all.slice(i, i + STRIP_EDGES);
    const centre = edges[edges.length >> 1]?.[0] ?? [0, 0, 0];
    const radius = Math.max(...edges.flat().map((point) => angle(centre, point)));
    strips.push({ edges, centre, radius });
  }
  return strips;
}

function densify(ring: Ring): Ring {
  const dense: Ring = ring.slice(0, 1);
  for (const [[lonA = 0, latA = 0], [lonB = 0, latB = 0]] of pairwise(ring)) {
    const steps = Math.ceil(Math.max(Math.abs(lonB - lonA), Math.abs(latB - latA)) / LONGEST_EDGE);
    for (let k = 1; k < steps; k++) {
      dense.push([lonA + ((lonB - lonA) * k) / steps, latA + ((latB - latA) * k) / steps]);
    }
    dense.push([lonB, latB]);
  }
  return dense;
}

function toVector(lon: number, lat: number): Vector {
  const cos = Math.cos(lat * RADIANS);
  return [cos * Math.cos(lon * RADIANS), cos * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Angle between unit vectors from their chord: exact for the small angles that matter here. */
function angle(a: Vector, b: Vector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * Math.asin(Math.min(1, chord / 2));
}

/** Angle from `p` to the nearest point of the short chord from `a` to `b`. */
function angleToEdge(p: Vector, a: Vector, b: Vector): number {
  const edge: Vector = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const length2 = edge[0] ** 2 + edge[1] ** 2 + edge[2] ** 2;
  if (length2 === 0) return angle(p, a);
  const along =
    ((p[0] - a[0]) * edge[0] + (p[1] - a[1]) * edge[1] + (p[2] - a[2]) * edge[2]) / length2;
  const t = Math.min(1, Math.max(0, along));
  return angle(p, [a[0] + t * edge[0], a[1] + t * edge[1], a[2] + t * edge[2]]);
}

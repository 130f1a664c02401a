import { toAtlas } from '#src/atlas/grid.ts';
import { encodeRings, type Point } from '#src/atlas/path.ts';
import { EUROPE } from '#src/domain/home.ts';
import type { Place } from '#src/domain/mercator.ts';
import { mergeLand } from '../basemap/land.ts';
import { readWorldAtlas } from '../basemap/source.ts';
import { addIslets } from './islets.ts';
import { measureArea, projectRings, snapRing, weighRings, type WeightedCorner } from './rings.ts';

/** Land south of this parallel (Antarctica) is left out: no first view reaches it. */
const SOUTHERN_LIMIT = -60;

/** Beyond the polar circle no member lies, and Mercator makes everything large. */
const POLAR_CIRCLE = 66.5;

/** How rough outlines may be, in square units of the drawing: corners and islands below go. */
interface Roughness {
  readonly corner: number;
  readonly island: number;
}

/** Phones open on Europe, where members stand close: it is drawn finest. */
const IN_EUROPE: Roughness = { corner: 1.2, island: 2.5 };
const ELSEWHERE: Roughness = { corner: 9, island: 16 };
const IN_THE_NORTH: Roughness = { corner: 36, island: 120 };

/**
 * All land as one compact SVG path on the grid of `ATLAS_SIDE`, without internal lines: the same
 * pieces merged by the same policy as the map's own land, but simplified for about a thousand
 * pixels. Where a member stands on an island too small to be kept, a speck of land is.
 *
 * The same input gives the same text.
 */
export function buildAtlasLand(places: readonly Place[]): string {
  const rings = weighRings(projectRings(mergeLand(readWorldAtlas())))
    .filter((ring) => isKept(ring))
    .map((ring) => snapRing(ring.filter((corner) => corner[2] >= roughnessAt(corner).corner)))
    .filter((ring) => ring.length >= 3 && measureArea(ring) > 0);
  return encodeRings(sortRings(addIslets(rings, places.map(toAtlas))));
}

function isKept(ring: readonly WeightedCorner[]): boolean {
  const start = ring[0];
  if (!start) return false;
  const isNorthOfLimit = ring.some(([, y]) => y < SOUTH);
  return isNorthOfLimit && measureArea(ring) >= roughnessAt(start).island;
}

const SOUTH = toAtlas({ lat: SOUTHERN_LIMIT, lon: 0 }).y;
const NORTH = toAtlas({ lat: POLAR_CIRCLE, lon: 0 }).y;
const EUROPE_START = toAtlas({ lat: EUROPE.north, lon: EUROPE.west });
const EUROPE_END = toAtlas({ lat: EUROPE.south, lon: EUROPE.east });

function roughnessAt([x, y]: WeightedCorner): Roughness {
  if (y < NORTH) return IN_THE_NORTH;
  const isAcross = x > EUROPE_START.x && x < EUROPE_END.x;
  const isDown = y > EUROPE_START.y && y < EUROPE_END.y;
  return isAcross && isDown ? IN_EUROPE : ELSEWHERE;
}

/** From west to east, so that the steps between rings are short. */
function sortRings(rings: readonly (readonly Point[])[]): (readonly Point[])[] {
  return [...rings].sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0) || a.length - b.length);
}

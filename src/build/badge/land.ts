import { ATLAS_SIDE, toAtlas } from '#src/atlas/grid.ts';
import { encodeRings, type Point } from '#src/atlas/path.ts';
import type { Place } from '#src/domain/mercator.ts';
import {
  measureArea,
  projectRings,
  snapRing,
  weighRings,
  type WeightedCorner,
} from '../atlas/rings.ts';
import { mergeLand } from '../basemap/land.ts';
import { readWorldAtlas } from '../basemap/source.ts';

/** Side of the Mercator world in units of the badge's map. */
const SIDE = 120;

/** The part of the world the map shows, in its units: no member lies north or south of it. */
export const BADGE_MAP = { top: 24, width: 64, height: 60 } as const;

/** How rough the outlines may be, in square units of the Atlas's own drawing. */
const ROUGHNESS = { corner: 850, island: 300 } as const;

type Ring = readonly Point[];

/** The land behind the place of a city: rings on whole units, made once for all badges. */
export type BadgeLand = readonly Ring[];

/**
 * The land as coarse as a map of 77 pixels bears, since each picture of a badge carries its own: in
 * another page it can fetch nothing. From the same pieces, merged by the same policy, as the land of the
 * map itself.
 */
export function buildBadgeLand(): BadgeLand {
  return weighRings(projectRings(mergeLand(readWorldAtlas())))
    .filter((ring) => measureArea(ring) >= ROUGHNESS.island && isShown(ring))
    .map((ring) => ring.filter((corner) => corner[2] >= ROUGHNESS.corner).map(shrink))
    .map((ring) => dropNeedless(snapRing(ring)))
    .filter(isRing);
}

const SCALE = SIDE / ATLAS_SIDE;
const BOTTOM = BADGE_MAP.top + BADGE_MAP.height;
const ARCTIC = 30;

const isRing = (ring: Ring): boolean => ring.length >= 3 && measureArea(ring) > 0;

/** Antarctica is in no view of the Atlas; of the islands in the Arctic no member stands on one. */
function isShown(ring: readonly WeightedCorner[]): boolean {
  return ring.every(([, y]) => y * SCALE <= BOTTOM) && ring.some(([, y]) => y * SCALE > ARCTIC);
}

/** North of the map nothing needs a shape. */
function shrink([x, y]: WeightedCorner): Point {
  return [x * SCALE, Math.max(y * SCALE, BADGE_MAP.top - 1)];
}

/** Corners that lie on the line between their neighbours say nothing. */
function dropNeedless(ring: Ring): Ring {
  return ring.filter(([x, y], i) => {
    const [fromX, fromY] = ring.at(i - 1) ?? [x, y];
    const [toX, toY] = ring[(i + 1) % ring.length] ?? [x, y];
    return (x - fromX) * (toY - y) !== (y - fromY) * (toX - x);
  });
}

/** The western edge of the map on which a place stands in the middle, as far as the world goes. */
export function findWest(place: Place): number {
  const west = Math.round(placeOnBadge(place).x - BADGE_MAP.width / 2);
  return Math.min(Math.max(west, 0), SIDE - BADGE_MAP.width);
}

/** The land of the whole world as an SVG path, or only what lies right of a western edge. */
export function drawLand(land: BadgeLand, west: number | null = null): string {
  if (west === null) return encodeRings(land);
  const edges = [west - 1, west + BADGE_MAP.width + 1] as const;
  return encodeRings(land.map((ring) => dropNeedless(cutAcross(ring, edges))).filter(isRing));
}

/** A ring without what lies beyond two meridians (Sutherland and Hodgman, 1974). */
function cutAcross(ring: Ring, [west, east]: readonly [number, number]): Ring {
  return cutAt(cutAt(ring, west, 1), east, -1);
}

/** `side` is 1 to keep what lies to the east of the meridian, -1 for the west. */
function cutAt(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const isKept = ([x]: Point) => (x - meridian) * side >= 0;
  return ring.flatMap((corner, i): Ring => {
    const before = ring.at(i - 1) ?? corner;
    const kept = isKept(corner) ? [corner] : [];
    if (isKept(before) === isKept(corner)) return kept;
    const share = (meridian - before[0]) / (corner[0] - before[0]);
    const y = Math.round(before[1] + share * (corner[1] - before[1]));
    return [[meridian, y], ...kept];
  });
}

/** Where a place stands on the map of its badge, to half a unit. */
export function placeOnBadge(place: Place): { readonly x: number; readonly y: number } {
  const { x, y } = toAtlas(place);
  return { x: Math.round(2 * x * SCALE) / 2, y: Math.round(2 * y * SCALE) / 2 };
}

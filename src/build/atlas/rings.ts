import { presimplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import type { Geometry, Position } from 'geojson';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { toAtlas } from '#src/atlas/grid.ts';
import type { Point } from '#src/atlas/path.ts';

/** A corner of the drawing and what it adds to the outline: the area of its triangle. */
export type WeightedCorner = readonly [x: number, y: number, weight: number];

/** Outlines in degrees as rings of the drawing, first corner repeated at the end. */
export function projectRings(polygons: readonly Position[][][]): Point[][] {
  return polygons.flat().map((ring) =>
    ring.map(([lon = 0, lat = 0]): Point => {
      const { x, y } = toAtlas({ lat, lon });
      return [x, y];
    }),
  );
}

/** Weighs all corners by Visvalingam's method; the one at which a ring starts weighs infinitely. */
export function weighRings(rings: readonly Point[][]): WeightedCorner[][] {
  const geometry: Geometry = {
    type: 'MultiPolygon',
    coordinates: rings.map((ring) => [ring.map(([x, y]) => [x, y])]),
  };
  const weighted = presimplify(topology({ geometry }) as Topology<{ geometry: MultiPolygon }>);
  return weighted.arcs as unknown as WeightedCorner[][];
}

/** A ring on whole numbers, open, without corners that fell together. */
export function snapRing(ring: readonly (readonly [number, number, ...number[]])[]): Point[] {
  const snapped = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return snapped.filter(([x, y], i) => {
    const [nextX, nextY] = snapped[(i + 1) % snapped.length] ?? [x, y];
    return x !== nextX || y !== nextY;
  });
}

/** The area of a ring, open or closed, in square units of the drawing. */
export function measureArea(ring: readonly (readonly [number, number, ...number[]])[]): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

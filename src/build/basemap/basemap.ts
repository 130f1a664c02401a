import type { Geometry } from 'geojson';
import type { MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { drawBorders } from './borders.ts';
import { DISPUTES } from './disputes.ts';
import { GRID } from './grid.ts';
import { mergeLand } from './land.ts';
import { findPairLines } from './lines.ts';
import { simplifyAtlas } from './simplify.ts';
import { readWorldAtlas } from './source.ts';

/**
 * The basemap as the browser loads it, to be decoded with `feature()` of topojson-client into
 * degrees. Longitudes of land may run past ±180 instead of being cut there.
 */
export type BasemapFile = Topology<{
  /** All land, without internal lines. */
  land: MultiPolygon;
  /** Settled lines between countries. */
  borders: MultiLineString;
  /** Lines that are not settled; to be drawn dashed. */
  dashed: MultiLineString;
}>;

/**
 * Builds the basemap from the 1:50 million atlas: pieces merged and lines sorted by the reviewed
 * table, simplified, on a grid. The same input gives the same bytes.
 */
export function buildBasemap(): BasemapFile {
  const atlas = simplifyAtlas(readWorldAtlas());
  const { settled, dashed } = drawBorders(findPairLines(atlas), DISPUTES);
  const objects: Record<keyof BasemapFile['objects'], Geometry> = {
    land: { type: 'MultiPolygon', coordinates: mergeLand(atlas) },
    borders: { type: 'MultiLineString', coordinates: settled },
    dashed: { type: 'MultiLineString', coordinates: dashed },
  };
  const exact = topology({ ...objects }) as BasemapFile;
  return quantize(exact, GRID);
}

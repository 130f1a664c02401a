import type { Geometry, Position } from 'geojson';
import type { MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { drawBorders } from './borders.ts';
import { mergeCountries } from './countries.ts';
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

/**
 * The countries as the drawn lines imply them, by the source's key, on the same simplified outlines
 * (degrees, not cut at the antimeridian). Never published, for the map fills no country: it is here
 * to check which side of a line a place has come to lie on.
 */
export function buildCountries(): ReadonlyMap<string, Position[][][]> {
  const atlas = simplifyAtlas(readWorldAtlas());
  const countries = [...mergeCountries(atlas)];
  return new Map(countries.map(([key, arcs]) => [key, feature(atlas, arcs).geometry.coordinates]));
}

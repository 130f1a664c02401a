import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { buildBasemap } from '#src/build/basemap/basemap.ts';

const file = buildBasemap();

/** The built file as the browser gets it, and decoded as the browser does. */
export const DRAWN = {
  file,
  land: feature(file, file.objects.land) as Feature<MultiPolygon>,
  borders: feature(file, file.objects.borders) as Feature<MultiLineString>,
  dashed: feature(file, file.objects.dashed) as Feature<MultiLineString>,
};

/** The inner points of lines, without the ends, which other lines may share. */
export function innerPoints(lines: readonly Position[][]): Position[] {
  return lines.flatMap((line) => line.slice(1, -1));
}

/** The points of lines as text, to be looked up. */
export function keysOf(points: readonly Position[]): Set<string> {
  return new Set(points.map(keyOf));
}

/** A point as text, free of the last bits in which two ways to reckon it differ. */
export function keyOf([lon = 0, lat = 0]: Position): string {
  return `${lon.toFixed(4)} ${lat.toFixed(4)}`;
}

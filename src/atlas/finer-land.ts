import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { toAtlas } from './grid.ts';

/**
 * The outlines of the map's own land (polygons in degrees, longitudes may run past ±180) as a path
 * for the drawing: where there is no other map, this one must bear being looked at from close by.
 * Many times as long as the path of the first paint, and never part of a page.
 */
export function drawFinerLand(polygons: readonly Position[][][]): string {
  return polygons.flat().map(drawRing).join('');
}

function drawRing(ring: readonly Position[]): string {
  const corners = ring.slice(0, -1).map(([lon = 0, lat = 0]) => {
    const { x, y } = toAtlas({ lat, lon });
    return `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** Fetches the map's own land and draws it. Throws when it does not arrive or cannot be read. */
export async function readFinerLand(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const topology = (await response.json()) as Topology<{ land: MultiPolygon }>;
  return drawFinerLand(feature(topology, topology.objects.land).geometry.coordinates);
}

import type { Geometry, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { pairwise, type Ring } from './plane.ts';

type Polygon = Ring[];

/**
 * Joins the islands that the source has cut at the antimeridian (Taveuni in Fiji) to one polygon
 * each, lying east of +180, so that no seam shows. Antarctica, which lies on both edges of the map,
 * must keep them and stays as it is.
 */
export function weldAtAntimeridian(polygons: readonly Polygon[]): Polygon[] {
  const halves = polygons.filter((polygon) => hasEdgeOn(polygon, 180) !== hasEdgeOn(polygon, -180));
  const east = halves.map((polygon) => (hasEdgeOn(polygon, -180) ? shiftEast(polygon) : polygon));
  const geometry: Geometry = { type: 'MultiPolygon', coordinates: east };
  const halved = topology({ geometry }) as Topology<{ geometry: MultiPolygon }>;
  const whole = merge(halved, [halved.objects.geometry]).coordinates;
  return [...polygons.filter((polygon) => !halves.includes(polygon)), ...whole];
}

function hasEdgeOn(polygon: Polygon, meridian: number): boolean {
  return polygon.some((ring) =>
    pairwise(ring).some(([[from], [to]]) => from === meridian && to === meridian),
  );
}

function shiftEast(polygon: Polygon): Polygon {
  return polygon.map((ring) => ring.map(([lon = 0, lat = 0]): Position => [lon + 360, lat]));
}

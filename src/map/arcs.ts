import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import type { LineLayerSpecification } from 'maplibre-gl';
import { drawArc, type Arc } from '#src/domain/arc.ts';
import type { Look } from './look.ts';

/** Great circles as GeoJSON, each cut where it crosses the antimeridian (RFC 7946, 3.1.9). */
export function drawArcs(arcs: readonly Arc[]): FeatureCollection<MultiLineString> {
  return { type: 'FeatureCollection', features: arcs.map(drawFeature) };
}

function drawFeature(arc: Arc): Feature<MultiLineString> {
  const coordinates = drawArc(arc).map((line) => line.map(({ lat, lon }) => [lon, lat]));
  return { type: 'Feature', geometry: { type: 'MultiLineString', coordinates }, properties: {} };
}

/** A line between members, under every name and every mark. */
export function buildArcs({ flavor }: Look): LineLayerSpecification {
  return {
    id: 'arcs',
    type: 'line',
    source: 'arcs',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': flavor.arc, 'line-width': flavor.arcWidth },
  };
}

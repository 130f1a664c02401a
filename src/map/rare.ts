import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { LayerId } from './zorder.ts';

/** Nothing to draw. */
export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The layers of the sources that are empty as a rule. */
const RARE = {
  arcs: ['arcs'],
  places: ['places'],
  arrivals: ['arrivals'],
  pointed: ['ring', 'focus'],
} as const satisfies Record<string, readonly LayerId[]>;
export type RareSource = keyof typeof RARE;

/** Hides the layers that have nothing to draw yet: a source that no layer shows asks for no tile. */
export function hideRare(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const rare: ReadonlySet<string> = new Set(Object.values(RARE).flat());
  return layers.map((layer) => {
    if (!rare.has(layer.id)) return layer;
    return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
  });
}

/**
 * Draws features from a source that is empty as a rule, or hides its layers when there are none.
 * Resolves when the worker has them.
 */
export async function drawRare(
  map: MapLibreMap,
  source: RareSource,
  data: FeatureCollection,
): Promise<void> {
  const isEmpty = data.features.length === 0;
  for (const layer of RARE[source]) {
    map.setLayoutProperty(layer, 'visibility', isEmpty ? 'none' : 'visible');
  }
  if (!isEmpty) await map.getSource<GeoJSONSource>(source)?.setData(data);
}

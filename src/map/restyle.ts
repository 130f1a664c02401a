import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

type PaintArguments = Parameters<MapLibreMap['setPaintProperty']>;
type LayoutArguments = Parameters<MapLibreMap['setLayoutProperty']>;

/** One property of one layer that differs between two looks. */
export interface StyleChange {
  readonly layer: string;
  readonly kind: 'paint' | 'layout';
  readonly name: string;
  readonly value: unknown;
}

/**
 * What must be set so that one list of layers becomes the other. Both come from `buildLayers`, so
 * they hold the same layers with the same properties and only values differ.
 */
export function diffLayers(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): StyleChange[] {
  const old = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer) =>
    (['layout', 'paint'] as const).flatMap((kind) =>
      Object.entries(layer[kind] ?? {})
        .filter(([name, value]) => {
          const previous: Readonly<Record<string, unknown>> = old.get(layer.id)?.[kind] ?? {};
          return JSON.stringify(previous[name]) !== JSON.stringify(value);
        })
        .map(([name, value]) => ({ layer: layer.id, kind, name, value: value as unknown })),
    ),
  );
}

/** Sets changed properties on a map that has these layers. */
export function applyChanges(map: MapLibreMap, changes: readonly StyleChange[]): void {
  for (const { layer, kind, name, value } of changes) {
    if (kind === 'paint') map.setPaintProperty(...([layer, name, value] as PaintArguments));
    else map.setLayoutProperty(...([layer, name, value] as LayoutArguments));
  }
}

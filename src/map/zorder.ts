/**
 * Every layer of the map, from the sea up: the one place where their order is written.
 *
 * MapLibre places symbols from the top layer down, so names stand below the marks here: they give
 * way to every mark, and the names of countries give way to those of cities.
 */
export const LAYER_ORDER = [
  'sea',
  'land',
  'borders',
  'dashed',
  'arcs',
  'country-names',
  'city-names',
  'featured-glow',
  'ring',
  'members',
  'places',
  'featured',
  'featured-core',
  'arrivals',
  'focus',
] as const;
export type LayerId = (typeof LAYER_ORDER)[number];

/** Puts layers into the written order. Throws an Error for a layer that has no place in it. */
export function sortLayers<Layer extends { readonly id: string }>(
  layers: readonly Layer[],
): Layer[] {
  const ranked = layers.map((layer) => {
    const rank = LAYER_ORDER.findIndex((id) => id === layer.id);
    if (rank < 0) throw new Error(`${layer.id}: a layer without a place in the order`);
    return { layer, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ layer }) => layer);
}

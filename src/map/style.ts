import type { StyleSpecification } from 'maplibre-gl';
import type { Projection } from '#src/domain/view.ts';
import { buildArcs } from './arcs.ts';
import { buildGround } from './ground.ts';
import { buildLabels } from './labels.ts';
import type { Look } from './look.ts';
import { buildMembers } from './members.ts';
import { EMPTY, hideRare } from './rare.ts';
import { drawCountries, drawMembers, type Scene } from './scene.ts';
import { sortLayers } from './zorder.ts';

/** Zoom up to which land and borders are cut anew; nearer, their last cut is as good as the data. */
const GROUND_MAX_ZOOM = 7;

/**
 * The whole map as data: sources and layers, without `glyphs` or `sprite`, so that no request
 * leaves for them. Land and borders arrive later, in the source named ground.
 */
export function buildStyle(look: Look, scene: Scene, projection: Projection): StyleSpecification {
  return {
    version: 8,
    projection: { type: projection },
    // Colours follow the page at once: a fading map beside a changed sheet looks broken.
    transition: { duration: 0, delay: 0 },
    sources: {
      ground: { type: 'geojson', data: EMPTY, maxzoom: GROUND_MAX_ZOOM, tolerance: 0.3 },
      countries: { type: 'geojson', data: drawCountries(scene.countries) },
      members: {
        type: 'geojson',
        data: drawMembers(scene.cities, scene.featured),
        promoteId: 'id',
      },
      arcs: { type: 'geojson', data: EMPTY },
      arrivals: { type: 'geojson', data: EMPTY },
      pointed: { type: 'geojson', data: EMPTY },
      places: { type: 'geojson', data: EMPTY },
    },
    layers: buildLayers(look),
  };
}

/** All layers of the map, in order. */
export function buildLayers(look: Look): StyleSpecification['layers'] {
  const layers = [
    ...buildGround(look),
    buildArcs(look),
    ...buildLabels(look),
    ...buildMembers(look),
  ];
  return hideRare(sortLayers(layers));
}

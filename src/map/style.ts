import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Projection } from '#src/domain/view.ts';
import { buildArcs, drawArcs } from './arcs.ts';
import { buildGround } from './ground.ts';
import { buildLabels } from './labels.ts';
import type { Look } from './look.ts';
import { buildMembers } from './members.ts';
import { drawCountries, drawMarks, drawMembers, type Scene } from './scene.ts';
import { sortLayers } from './zorder.ts';

/** Nothing to draw yet. */
export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Zoom up to which land and borders are cut anew; nearer, their last cut is as good as the data. */
const GROUND_MAX_ZOOM = 7;

/**
 * The whole map as data: sources and layers, without `glyphs` or `sprite`, so that no request
 * leaves for them. Land and borders arrive later in the sources of their names.
 */
export function buildStyle(look: Look, scene: Scene, projection: Projection): StyleSpecification {
  const ground: GeoJSONSourceSpecification = {
    type: 'geojson',
    data: EMPTY,
    maxzoom: GROUND_MAX_ZOOM,
    tolerance: 0.3,
  };
  return {
    version: 8,
    projection: { type: projection },
    // Colours follow the page at once: a fading map beside a changed sheet looks broken.
    transition: { duration: 0, delay: 0 },
    sources: {
      land: ground,
      borders: ground,
      dashed: ground,
      countries: { type: 'geojson', data: drawCountries(scene.countries) },
      members: {
        type: 'geojson',
        data: drawMembers(scene.cities, scene.featured),
        promoteId: 'id',
      },
      arcs: { type: 'geojson', data: drawArcs(scene.arcs ?? []) },
      arrivals: { type: 'geojson', data: EMPTY },
      focus: { type: 'geojson', data: EMPTY, promoteId: 'id' },
      places: { type: 'geojson', data: drawMarks(scene.marks) },
    },
    layers: buildLayers(look),
  };
}

/** All layers of the map, in order. */
export function buildLayers(look: Look): StyleSpecification['layers'] {
  return sortLayers([
    ...buildGround(look),
    buildArcs(look),
    ...buildLabels(look),
    ...buildMembers(look),
  ]);
}

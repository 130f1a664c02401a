import type { LayerSpecification } from 'maplibre-gl';
import { STREETS_FROM } from '#src/domain/streets.ts';
import type { Expression } from '../expressions.ts';
import type { Look } from '../look.ts';
import type { StyleKit } from '../style-kit.ts';
import { buildRoads } from './roads.ts';
import { isOneOf, mix, STREETS } from './schema.ts';

/** Woods and parks in every theme, thinned with the land: the only colour that is no token. */
const GREEN = '#5f8a4e';

/**
 * Streets on the OpenMapTiles schema (openmaptiles.org/schema), from the ground up, in the colours of
 * the map. Its layers of boundaries are left out, and of its places countries, states and provinces:
 * tiles draw borders by another policy than ours. A ground of its own covers our land and lines, which
 * are cut for the world and would lie beside the streets. `members` are names that the map writes itself.
 */
export function buildStreets(
  look: Look,
  kit: StyleKit,
  members: readonly string[],
): LayerSpecification[] {
  const { growWithZoom, scaleText, MEDIUM, SEMIBOLD } = kit;
  const { land, sea, border, label, countryLabel } = look.flavor;
  return [
    {
      id: 'street-ground',
      type: 'background',
      minzoom: STREETS_FROM,
      paint: {
        'background-color': land,
        'background-opacity': growWithZoom([
          [STREETS_FROM, 0],
          [STREETS_FROM + 0.6, 1],
        ]),
      },
    },
    {
      id: 'street-towns',
      type: 'fill',
      source: STREETS,
      'source-layer': 'landuse',
      minzoom: STREETS_FROM,
      filter: isOneOf('class', 'residential', 'suburb', 'quarter', 'neighbourhood'),
      paint: { 'fill-color': mix(land, border, 0.16) },
    },
    {
      id: 'street-greens',
      type: 'fill',
      source: STREETS,
      'source-layer': 'landcover',
      minzoom: STREETS_FROM,
      filter: isOneOf('class', 'wood', 'grass'),
      paint: { 'fill-color': mix(land, GREEN, 0.16) },
    },
    {
      id: 'street-waters',
      type: 'fill',
      source: STREETS,
      'source-layer': 'water',
      minzoom: STREETS_FROM,
      filter: ['!=', ['get', 'brunnel'], 'tunnel'],
      paint: { 'fill-color': sea },
    },
    {
      id: 'street-rivers',
      type: 'line',
      source: STREETS,
      'source-layer': 'waterway',
      minzoom: STREETS_FROM,
      filter: ['!=', ['get', 'brunnel'], 'tunnel'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': sea,
        'line-width': growWithZoom([
          [9, 0.8],
          [16, 4],
        ]),
      },
    },
    {
      id: 'street-buildings',
      type: 'fill',
      source: STREETS,
      'source-layer': 'building',
      minzoom: 13.5,
      paint: {
        'fill-color': mix(land, border, 0.4),
        'fill-opacity': growWithZoom([
          [13.5, 0],
          [14.5, 1],
        ]),
      },
    },
    ...buildRoads(look, kit),
    {
      id: 'street-names',
      type: 'symbol',
      source: STREETS,
      'source-layer': 'transportation_name',
      minzoom: 13,
      filter: ['!=', ['get', 'class'], 'ferry'],
      layout: {
        'symbol-placement': 'line',
        'text-field': nameOf(look),
        'text-font': [...MEDIUM],
        'text-size': scaleText(
          [
            [13, 10.5],
            [16, 13],
          ],
          look.textScale,
        ),
      },
      paint: { 'text-color': countryLabel, 'text-halo-color': land, 'text-halo-width': 1.4 },
    },
    {
      id: 'street-places',
      type: 'symbol',
      source: STREETS,
      'source-layer': 'place',
      minzoom: STREETS_FROM,
      filter: [
        'all',
        isOneOf('class', 'city', 'town', 'village', 'suburb', 'quarter', 'neighbourhood'),
        ['!', isOneOf('name', ...members)],
      ],
      layout: {
        'text-field': nameOf(look),
        'text-font': [...SEMIBOLD],
        'text-size': scaleText(
          [
            [9, 11],
            [14, 13.5],
          ],
          look.textScale,
        ),
        'text-max-width': 8,
        'text-padding': 6,
        'symbol-sort-key': ['to-number', ['get', 'rank'], 99],
      },
      paint: {
        'text-color': mix(label, countryLabel, 0.5),
        'text-halo-color': land,
        'text-halo-width': 1.4,
      },
    },
  ];
}

/** A name in the language of the page, else as it stands on the spot. */
function nameOf({ language }: Look): Expression {
  return ['coalesce', ['get', `name:${language}`], ['get', 'name']];
}

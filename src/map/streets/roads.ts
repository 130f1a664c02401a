import type { LineLayerSpecification } from 'maplibre-gl';
import { STREETS_FROM } from '#src/domain/streets.ts';
import type { Expression } from '../expressions.ts';
import type { Look } from '../look.ts';
import type { StyleKit } from '../style-kit.ts';
import { isOneOf, mix, STREETS } from './schema.ts';

type Widths = readonly (readonly [number, number])[];

/** What the roads of some classes look like as one line each. */
interface Road {
  readonly id: string;
  readonly from: number;
  readonly classes: readonly string[];
  readonly colour: Expression | string;
  /** CSS pixels, by zoom. */
  readonly widths: Widths;
}

/** Roads and rails, the quiet ones below: lines of the colour of borders, which here are none. */
export function buildRoads({ flavor }: Look, { growWithZoom }: StyleKit): LineLayerSpecification[] {
  const { land, border, countryLabel } = flavor;
  const roads: readonly Road[] = [
    {
      id: 'street-paths',
      from: 14,
      classes: ['path', 'track', 'pier'],
      colour: mix(land, border, 0.6),
      widths: [
        [14, 0.6],
        [16, 1.4],
      ],
    },
    {
      id: 'street-rails',
      from: 11,
      classes: ['rail', 'transit'],
      colour: mix(land, countryLabel, 0.35),
      widths: [
        [11, 0.5],
        [16, 1.5],
      ],
    },
    {
      id: 'street-minor',
      from: 12,
      classes: ['minor', 'service', 'busway'],
      colour: mix(land, border, 0.75),
      widths: [
        [12, 0.5],
        [14, 2],
        [16, 7],
      ],
    },
    {
      id: 'street-middle',
      from: STREETS_FROM,
      classes: ['secondary', 'tertiary'],
      colour: border,
      widths: [
        [9, 0.5],
        [12, 1.5],
        [14, 4],
        [16, 11],
      ],
    },
    {
      id: 'street-major',
      from: STREETS_FROM,
      classes: ['motorway', 'trunk', 'primary'],
      colour: mix(border, countryLabel, 0.3),
      widths: [
        [9, 1],
        [12, 2.4],
        [14, 5],
        [16, 14],
      ],
    },
  ];
  return roads.map((road) => drawRoad(road, growWithZoom(road.widths)));
}

/** A line in a tunnel is drawn as if seen through the ground. */
function drawRoad({ id, from, classes, colour }: Road, width: Expression): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: STREETS,
    'source-layer': 'transportation',
    minzoom: from,
    filter: ['all', isOneOf('class', ...classes), ['==', ['geometry-type'], 'LineString']],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': width,
      'line-opacity': ['case', ['==', ['get', 'brunnel'], 'tunnel'], 0.4, 1],
    },
  };
}

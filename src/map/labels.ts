import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { whenStanding, isState, scaleText, type Expression } from './expressions.ts';
import type { Look } from './look.ts';

/**
 * Without a glyph server MapLibre draws letters with the page's own fonts: it joins these names
 * to a CSS font-family list and takes the weight from a word in the first of them. No family is
 * called "Inter Semibold", so that name only sets the weight and the next one draws.
 */
export const SEMIBOLD = ['Inter Semibold', 'Inter', 'Inter fallback', 'Noto Sans', 'Arial'];
export const MEDIUM = ['Inter Medium', 'Inter', 'Inter fallback', 'Noto Sans', 'Arial'];

/** From this zoom names give way to marks and to each other; farther there is but the featured one. */
export const NAMES_ZOOM = 2.8;

/** Sizes of members' names in CSS pixels, by zoom. */
export const CITY_SIZES = [
  [2, 12.5],
  [6, 13.5],
  [10, 16],
] as const;

/** The name of a member in the language of the page. */
export function nameIn({ language }: Look): Expression {
  return ['get', language];
}

/** What a symbol layer looks like, without its place and data. */
export interface SymbolStyle {
  readonly layout: NonNullable<SymbolLayerSpecification['layout']>;
  readonly paint: NonNullable<SymbolLayerSpecification['paint']>;
}

/**
 * What every name of a city has in common. MapLibre builds a shader for each set of properties that
 * are computed feature by feature, and building one holds a flight up for a quarter of a second
 * on a slow machine: names therefore share one set, and marks another, which the first frame needs.
 */
export function cityLabel(look: Look): SymbolStyle {
  return {
    layout: {
      'text-field': nameIn(look),
      'text-font': [...SEMIBOLD],
      'text-size': scaleText(CITY_SIZES, look.textScale),
      'text-max-width': 9,
      'text-line-height': 1.15,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': look.flavor.label,
      'text-halo-color': look.flavor.labelHalo,
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
      'text-opacity': whenStanding(1),
    },
  };
}

/** Names of countries and of members: quiet, and only where there is room. */
export function buildLabels(look: Look): LayerSpecification[] {
  const { flavor, textScale } = look;
  const city = cityLabel(look);
  return [
    {
      id: 'country-names',
      type: 'symbol',
      source: 'countries',
      minzoom: NAMES_ZOOM,
      layout: {
        'text-field': nameIn(look),
        'text-font': [...MEDIUM],
        'text-size': scaleText(
          [
            [NAMES_ZOOM, 9.5],
            [5, 11.5],
            [8, 14],
          ],
          textScale,
        ),
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.12,
        'text-max-width': 8,
        'text-line-height': 1.3,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.9,
        'text-padding': 3,
      },
      paint: {
        'text-color': flavor.countryLabel,
        'text-halo-color': flavor.land,
        'text-halo-width': 1.2,
        'text-halo-blur': 0.6,
        'text-opacity': whenStanding(1),
      },
    },
    {
      id: 'city-names',
      type: 'symbol',
      source: 'members',
      filter: ['all', ['!', ['get', 'featured']], ['>=', ['zoom'], ['get', 'reveal']]],
      layout: {
        ...city.layout,
        'symbol-sort-key': ['get', 'rank'],
        'text-variable-anchor': ['left', 'right', 'bottom-left', 'top-left', 'bottom', 'top'],
        'text-radial-offset': 0.85,
        'text-padding': 2,
      },
      paint: {
        ...city.paint,
        // The focus layer writes these names above everything else.
        'text-opacity': ['case', isState('named'), 0, whenStanding(1)],
      },
    },
  ];
}

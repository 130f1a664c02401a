import type { LayerSpecification } from 'maplibre-gl';
import { SHAPES } from '#src/domain/shapes.ts';
import { buildArrivals } from './arrivals.ts';
import { growWithZoom, isFeatured, matchRegion, scaleText, whenStanding } from './expressions.ts';
import { ICON_PADDING, ICON_SIZES } from './icons.ts';
import { cityLabel, CITY_SIZES, MEDIUM, nameIn, type SymbolStyle } from './labels.ts';
import type { Look } from './look.ts';
import { buildRing } from './ring.ts';

/** How much larger the member under the pointer or chosen is drawn. */
const FOCUS_FACTOR = 1.2;

/** The members, the ring around the one that is pointed at, and the featured member's own mark. */
export function buildMembers(look: Look): LayerSpecification[] {
  const { flavor } = look;
  const mark: SymbolStyle = {
    layout: {
      'icon-image': matchRegion(SHAPES),
      'icon-overlap': 'always',
    },
    paint: {
      'icon-color': ['case', isFeatured, flavor.accent, matchRegion(flavor.regions)],
      'icon-opacity': whenStanding(1),
      'icon-halo-color': flavor.markEdge,
      // Up to 1 MapLibre draws edge and mark in one pass, so that each mark keeps its own edge.
      'icon-halo-width': 1,
    },
  };
  const label = cityLabel(look);
  return [
    buildRing(look),
    {
      id: 'members',
      type: 'symbol',
      source: 'members',
      filter: ['!', isFeatured],
      layout: {
        ...mark.layout,
        'icon-size': growWithZoom(ICON_SIZES),
        'icon-padding': ICON_PADDING,
      },
      paint: mark.paint,
    },
    ...buildFeatured(look, mark),
    buildArrivals(look),
    {
      id: 'focus',
      type: 'symbol',
      source: 'pointed',
      filter: ['get', 'isNamed'],
      layout: {
        ...label.layout,
        ...mark.layout,
        'icon-image': ['case', isFeatured, '', matchRegion(SHAPES)],
        'icon-size': growWithZoom(ICON_SIZES.map(([zoom, size]) => [zoom, size * FOCUS_FACTOR])),
        // The featured member is named by its own mark already.
        'text-field': ['case', isFeatured, '', nameIn(look)],
        'text-variable-anchor': ['left', 'right', 'bottom-left', 'top-left', 'bottom', 'top'],
        'text-radial-offset': 1.3,
        'text-overlap': 'always',
      },
      paint: { ...mark.paint, ...label.paint, 'text-halo-width': 2.2 },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      layout: {
        ...label.layout,
        'icon-image': 'circle',
        'icon-size': 0.36,
        'icon-overlap': 'always',
        'text-field': ['get', 'name'],
        'text-font': [...MEDIUM],
        'text-size': scaleText(
          CITY_SIZES.map(([zoom, size]) => [zoom, size - 1.5]),
          look.textScale,
        ),
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.6,
        'text-optional': true,
      },
      paint: {
        ...label.paint,
        'icon-color': flavor.ink,
        'icon-halo-color': flavor.markEdge,
        'icon-halo-width': 1.2,
      },
    },
  ];
}

/** A carmine dot with a white core and a soft ring: it is drawn by circles, which stay round. */
function buildFeatured(look: Look, mark: SymbolStyle): LayerSpecification[] {
  const { flavor, textScale } = look;
  const label = cityLabel(look);
  return [
    {
      id: 'featured-glow',
      type: 'circle',
      source: 'members',
      filter: isFeatured,
      paint: {
        'circle-radius': growWithZoom([
          [0, 13],
          [4, 14],
          [10, 20],
        ]),
        'circle-color': flavor.accent,
        'circle-opacity': whenStanding(0.24),
      },
    },
    {
      id: 'featured',
      type: 'symbol',
      source: 'members',
      filter: isFeatured,
      layout: {
        ...label.layout,
        'icon-image': 'circle',
        'icon-overlap': 'always',
        'icon-size': growWithZoom([
          [0, 0.8],
          [4, 0.84],
          [10, 1.2],
        ]),
        'text-size': scaleText(
          CITY_SIZES.map(([zoom, size]) => [zoom, size + 1.5]),
          textScale,
        ),
        'text-overlap': 'always',
        'text-variable-anchor': ['bottom-left', 'left', 'top-left', 'bottom-right', 'right'],
        'text-radial-offset': 1.4,
      },
      paint: {
        ...label.paint,
        ...mark.paint,
        'text-halo-width': 2.2,
        'icon-halo-width': 1.6,
      },
    },
    {
      id: 'featured-core',
      type: 'circle',
      source: 'members',
      filter: isFeatured,
      paint: {
        'circle-radius': growWithZoom([
          [0, 2.6],
          [4, 2.8],
          [10, 4],
        ]),
        'circle-color': flavor.core,
        'circle-opacity': whenStanding(1),
      },
    },
  ];
}

import { feature } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import { mergeCountries } from './countries.ts';
import { distanceToShape, prepareShape, type Shape } from './shape.ts';
import { SOURCE_KEYS } from './source-keys.ts';
import { readWorldAtlas, type WorldAtlas } from './source.ts';

/**
 * Where land and countries lie, to tell whether a city's coordinates can be right. Never used to
 * decide which country a city belongs to: that comes from the data.
 */
export interface Geography {
  /** Kilometres from a point (degrees) to the nearest land; 0 on land. */
  distanceToLandKm(lon: number, lat: number): number;
  /**
   * Kilometres from a point to a country (ISO 3166-1 alpha-2); 0 within it, null when the country
   * has no polygon in the source or no row in `SOURCE_KEYS`.
   */
  distanceToCountryKm(code: string, lon: number, lat: number): number | null;
}

/**
 * Loads the unsimplified 1:50 million polygons after our merges. Distances are great-circle ones,
 * right to well under 1 % of what these generalised outlines (a few kilometres) can say.
 */
export function loadGeography(): Geography {
  const atlas = readWorldAtlas();
  const countries = mergeCountries(atlas);
  const shapes = new Map<string, Shape>();
  const land = shapeOf(atlas, {
    type: 'MultiPolygon',
    arcs: atlas.objects.countries.geometries.flatMap((piece) =>
      piece.type === 'Polygon' ? [piece.arcs] : piece.arcs,
    ),
  });

  function countryShape(code: string): Shape | null {
    const key = SOURCE_KEYS.get(code);
    const country = key === undefined ? undefined : countries.get(key);
    if (key === undefined || country === undefined) return null;
    const shape = shapes.get(key) ?? shapeOf(atlas, country);
    shapes.set(key, shape);
    return shape;
  }

  return {
    distanceToLandKm: (lon, lat) => distanceToShape(land, lon, lat),
    distanceToCountryKm: (code, lon, lat) => {
      const shape = countryShape(code);
      return shape && distanceToShape(shape, lon, lat);
    },
  };
}

function shapeOf(atlas: WorldAtlas, geometry: MultiPolygon): Shape {
  return prepareShape(feature(atlas, geometry).geometry.coordinates);
}

import type { Feature, FeatureCollection, Point } from 'geojson';
import type { City, CityDetails, Country } from './city.ts';

/**
 * Cities as GeoJSON (RFC 7946): WGS 84, longitude first, no `crs`. Names of the properties are those
 * of the table; `source_url` is null where a source is not linked. Throws when a country or the
 * details of a city are missing.
 */
export function toFeatures(
  cities: readonly City[],
  countries: readonly Country[],
  details: ReadonlyMap<string, CityDetails>,
): FeatureCollection<Point> {
  const countryOf = new Map(countries.map((country) => [country.code, country]));
  return {
    type: 'FeatureCollection',
    features: cities.map((city) =>
      toFeature(city, required(countryOf, city.country), required(details, city.id)),
    ),
  };
}

function toFeature(city: City, country: Country, details: CityDetails): Feature<Point> {
  return {
    type: 'Feature',
    id: city.id,
    geometry: { type: 'Point', coordinates: [city.lon, city.lat] },
    properties: {
      id: city.id,
      name: city.name,
      name_lv: city.nameLv,
      name_ru: city.nameRu,
      country: city.country,
      country_lv: country.name.lv,
      country_en: country.name.en,
      country_ru: country.name.ru,
      region: city.region,
      kind: city.kind,
      status: city.left === null ? 'member' : 'former',
      joined: city.joined,
      joined_precision: city.joinedPrecision,
      left: city.left,
      awards: city.awards,
      point: city.point,
      population: city.population,
      population_source: details.populationSource,
      source_url: details.sourceUrl,
      source_kind: details.sourceKind,
      unesco_url: details.unescoUrl,
    },
  };
}

function required<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing is known of ${key}`);
  return value;
}

import type { FeatureCollection, Point } from 'geojson';
import type { CityDetails, Dataset } from '#src/domain/city.ts';
import { toFeatures } from '#src/domain/features.ts';

/** All rows as GeoJSON, former members too. */
export function publishGeojson(
  { cities, countries }: Dataset,
  details: readonly CityDetails[],
): FeatureCollection<Point> {
  return toFeatures(cities, countries, new Map(details.map((detail) => [detail.id, detail])));
}

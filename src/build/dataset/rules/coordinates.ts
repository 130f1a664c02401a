import type { CityRow } from '#data/schema/city.ts';
import { CITIES, COUNTRIES, type Facts, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import type { Row } from '../rows.ts';

/** Kilometres a point may lie beyond a coast or a border: the outlines are generalised. */
export const TOLERANCE_KM = 30;

/** Latitudes and longitudes are degrees of this Earth, not exchanged. */
export const checkCoordinates: Rule = (facts) => [
  ...facts.cities.flatMap((city): Problem[] => {
    const { row, values, cells } = city;
    const { lat, lon } = values;
    if (lat === undefined || lon === undefined) return [];
    if (isSwapped(city, facts)) {
      return [
        {
          file: CITIES,
          row,
          column: 'lat',
          what: `Latitude and longitude of ${quote(cells['name'] ?? '')} look swapped: lat ${lat}, lon ${lon}`,
          fix: `Write ${lon} in lat and ${lat} in lon`,
        },
      ];
    }
    return outOfRange(CITIES, row, { lat, lon });
  }),
  ...facts.countries.flatMap(({ row, values: { label_lat: lat, label_lon: lon } }) =>
    outOfRange(COUNTRIES, row, { label_lat: lat ?? 0, label_lon: lon ?? 0 }),
  ),
];

/** Latitude first. */
function outOfRange(file: string, row: number, degrees: Record<string, number>): Problem[] {
  return Object.entries(degrees).flatMap(([column, value], index): Problem[] => {
    const limit = index === 0 ? 90 : 180;
    if (Math.abs(value) <= limit) return [];
    const what = `'${value}' lies beyond the ${limit} degrees that a ${index === 0 ? 'latitude' : 'longitude'} can have`;
    const fix = 'Write degrees as a decimal number such as 57.5381; the decimal mark may be lost';
    return [{ file, row, column, what, fix }];
  });
}

/** True when both are degrees of this Earth. */
function isOnEarth(lat: number, lon: number): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/** Would be right, in its country, the other way round, and is wrong as it stands. */
function isSwapped({ values }: Row<CityRow>, { geography }: Facts): boolean {
  const { lat, lon, country } = values;
  if (lat === undefined || lon === undefined || country === undefined) return false;
  if (!isOnEarth(lon, lat)) return false;
  const misses = (x: number, y: number) =>
    (geography.distanceToCountryKm(country, x, y) ?? geography.distanceToLandKm(x, y)) >
    TOLERANCE_KM;
  if (isOnEarth(lat, lon) && !misses(lon, lat)) return false;
  return !misses(lat, lon);
}

/** The point of a city where other rules may judge it: on Earth and not exchanged. */
export function plausiblePoint(city: Row<CityRow>, facts: Facts) {
  const { lat, lon } = city.values;
  if (lat === undefined || lon === undefined || !isOnEarth(lat, lon)) return null;
  return isSwapped(city, facts) ? null : { lat, lon };
}

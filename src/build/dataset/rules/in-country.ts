import { CITIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { TOLERANCE_KM, plausiblePoint } from './coordinates.ts';

/**
 * A member stands in its country, or a little beyond a border drawn coarsely. Told only of points
 * on land: a point in the sea has a rule of its own.
 */
export const checkInCountry: Rule = (facts) =>
  facts.cities.flatMap((city): Problem[] => {
    const point = plausiblePoint(city, facts);
    const { country } = city.values;
    if (!point || country === undefined) return [];
    if (facts.geography.distanceToLandKm(point.lon, point.lat) > TOLERANCE_KM) return [];
    const km = facts.geography.distanceToCountryKm(country, point.lon, point.lat);
    if (km === null || km <= TOLERANCE_KM) return [];
    return [
      {
        file: CITIES,
        row: city.row,
        column: 'lat',
        what: `${quote(city.cells['name'] ?? '')} stands ${Math.round(km)} km outside ${country} at lat ${point.lat}, lon ${point.lon}`,
        fix: 'Check lat, lon and the code of the country; a minus may be missing',
      },
    ];
  });

import { CITIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { TOLERANCE_KM, plausiblePoint } from './coordinates.ts';

/** No member stands out in the sea. Small islands that the outlines leave out have 30 km of grace. */
export const checkOnLand: Rule = (facts) =>
  facts.cities.flatMap((city): Problem[] => {
    const point = plausiblePoint(city, facts);
    if (!point) return [];
    const km = facts.geography.distanceToLandKm(point.lon, point.lat);
    if (km <= TOLERANCE_KM) return [];
    return [
      {
        file: CITIES,
        row: city.row,
        column: 'lat',
        what: `${quote(city.cells['name'] ?? '')} stands ${Math.round(km)} km out in the sea at lat ${point.lat}, lon ${point.lon}`,
        fix: 'Check that latitude and longitude are not swapped, and that no minus is missing',
      },
    ];
  });

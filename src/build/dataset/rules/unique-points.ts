import { CITIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { findRepeats } from './repeats.ts';

/** Two members at one point cannot both be reached on the map: 0.001 degree is about 100 m. */
export const checkUniquePoints: Rule = ({ cities }) => {
  const key = ({ values: { lat, lon } }: (typeof cities)[number]) =>
    lat === undefined || lon === undefined ? null : `${lat.toFixed(3)} ${lon.toFixed(3)}`;
  return findRepeats(cities, key).map(({ first, again }): Problem => ({
    file: CITIES,
    row: again.row,
    column: 'lat',
    what: `${quote(again.cells['name'] ?? '')} stands at the same point as ${quote(first.cells['name'] ?? '')} in row ${first.row}`,
    fix: 'Correct lat and lon of the one that stands elsewhere',
  }));
};

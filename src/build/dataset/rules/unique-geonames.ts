import { CITIES, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { findRepeats } from './repeats.ts';

/** One place of GeoNames is one member. */
export const checkUniqueGeonames: Rule = ({ cities }) =>
  findRepeats(cities, ({ values }) => values.geonames_id?.toString() ?? null).map(
    ({ first, again, key }): Problem => ({
      file: CITIES,
      row: again.row,
      column: 'geonames_id',
      what: `The number ${key} belongs to the member in row ${first.row} already`,
      fix: 'Look the place up at geonames.org and correct one of the two, or leave one blank',
    }),
  );

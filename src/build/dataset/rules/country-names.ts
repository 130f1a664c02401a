import { COUNTRIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { findRepeats } from './repeats.ts';

/** Two countries of one name are a slip of copying; lists and filters could not tell them apart. */
export const checkCountryNames: Rule = ({ countries }) =>
  (['name_lv', 'name_en', 'name_ru'] as const).flatMap((column) =>
    findRepeats(countries, ({ values }) => values[column] ?? null).map(
      ({ first, again, key }): Problem => ({
        file: COUNTRIES,
        row: again.row,
        column,
        what: `${quote(key)} is the name of ${first.cells['code']} in row ${first.row} too`,
        fix: `Write the name of ${again.cells['code']}`,
      }),
    ),
  );

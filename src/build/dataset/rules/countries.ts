import { COUNTRIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { findRepeats } from './repeats.ts';

/** A country stands once in countries.csv, and only while it has members. */
export const checkCountries: Rule = ({ cities, countries }) => {
  const repeats = findRepeats(countries, ({ values }) => values.code ?? null);
  const twice = repeats.map(({ first, again, key }): Problem => ({
    file: COUNTRIES,
    row: again.row,
    column: 'code',
    what: `The code ${quote(key)} stands in row ${first.row} already`,
    fix: 'Keep one of the two rows',
  }));
  const used = new Set(cities.map(({ cells }) => cells['country']?.toUpperCase()));
  if (cities.length === 0 || (used.size === 1 && used.has(undefined))) return twice;
  const idle = countries.filter(({ values }) => values.code && !used.has(values.code));
  return [
    ...twice,
    ...idle.map(({ row, values }): Problem => ({
      file: COUNTRIES,
      row,
      column: 'code',
      what: `${quote(values.code ?? '')} has no member in cities.csv`,
      fix: 'Remove the row, or correct the code if a member lost its country',
    })),
  ];
};

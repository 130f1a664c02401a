import { CITIES, type Facts, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';

/** Every country of a member has its names and its region in countries.csv. Told once a country. */
export const checkCountryOfCity: Rule = ({ cities, countries }) => {
  const listed = new Set(countries.flatMap(({ cells }) => cells['code'] ?? []));
  if (listed.size === 0) return [];
  const rows = new Map<string, number[]>();
  for (const { row, values } of cities) {
    if (values.country === undefined || listed.has(values.country)) continue;
    rows.set(values.country, [...(rows.get(values.country) ?? []), row]);
  }
  return [...rows].map(([code, [first = 0, ...others]]): Problem => {
    const more = others.length > 0 ? ` (also in ${others.length} more rows)` : '';
    return {
      file: CITIES,
      row: first,
      column: 'country',
      what: `The country ${quote(code)} is not listed in countries.csv${more}`,
      fix: `Correct the code, or add a row ${code} to countries.csv`,
    };
  });
};

/** Rows of countries.csv by their code; the first where a code stands twice. */
export function countriesByCode({ countries }: Facts) {
  return new Map([...countries].reverse().map((row) => [row.cells['code'] ?? '', row]));
}

import { CITIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { countriesByCode } from './country-of-city.ts';

/** UNESCO puts a whole country into one region; its members cannot be in another. */
export const checkRegionOfCountry: Rule = (facts) => {
  const countries = countriesByCode(facts);
  return facts.cities.flatMap(({ row, values: { country, region } }): Problem[] => {
    const expected = countries.get(country ?? '')?.values.region;
    if (region === undefined || expected === undefined || region === expected) return [];
    return [
      {
        file: CITIES,
        row,
        column: 'region',
        what: `The region is ${quote(region)}, but ${country} is in ${quote(expected)} in countries.csv`,
        fix: `Write ${expected}, or correct the region of ${country} in countries.csv if it is wrong there`,
      },
    ];
  });
};

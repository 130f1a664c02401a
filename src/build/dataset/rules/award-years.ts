import { CITIES, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';

/**
 * Years in which the UNESCO Learning City Award was given, at the international conferences on
 * learning cities in Mexico City, Cork, Medellín, Yeonsu and Jubail. Add the next one here.
 */
export const AWARD_YEARS: readonly number[] = [2015, 2017, 2019, 2021, 2024];

/** An award has a year in which it was given, once. */
export const checkAwardYears: Rule = ({ cities }) =>
  cities.flatMap(({ row, values }) => {
    const awards = values.awards ?? [];
    const place = { file: CITIES, row, column: 'awards' };
    const unknown = awards.filter((year) => !AWARD_YEARS.includes(year));
    const twice = awards.filter((year, index) => awards.indexOf(year) < index);
    return [
      ...unknown.map((year): Problem => ({
        ...place,
        what: `The UNESCO Learning City Award was not given in '${year}'`,
        fix: `Write one of ${AWARD_YEARS.join(', ')}; a new year of the award is added in src/build/dataset/rules/award-years.ts`,
      })),
      ...twice.map((year): Problem => ({
        ...place,
        what: `The award of '${year}' stands twice`,
        fix: 'Write each year once',
      })),
    ];
  });

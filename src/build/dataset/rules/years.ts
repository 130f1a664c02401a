import { CITIES, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** The network was founded at the first conference on learning cities, Beijing, October 2013. */
const FIRST_YEAR = 2013;

/** A year of joining or leaving lies between the founding of the network and this year. */
export const checkYears: Rule = ({ cities, today }) => {
  const lastYear = Number(today.slice(0, 4));
  return cities.flatMap(({ row, values }) =>
    (['joined', 'left'] as const).flatMap((column): Problem[] => {
      const year = values[column] ?? null;
      if (year === null || (year >= FIRST_YEAR && year <= lastYear)) return [];
      const what =
        year < FIRST_YEAR
          ? `The year '${year}' is before the network began in ${FIRST_YEAR}`
          : `The year '${year}' has not come yet`;
      return [
        { file: CITIES, row, column, what, fix: `Write a year from ${FIRST_YEAR} to ${lastYear}` },
      ];
    }),
  );
};

import { CITIES, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** A number of residents is above zero and says who counted; "not known" is blank, never zero. */
export const checkPopulation: Rule = ({ cities }) =>
  cities.flatMap(({ row, values: { population, population_source: source } }) => {
    const problems: Problem[] = [];
    if (population === 0) {
      problems.push({
        file: CITIES,
        row,
        column: 'population',
        what: "The population is '0'",
        fix: 'Leave the cell blank where the number is not known',
      });
    }
    if (population === undefined || source === undefined) return problems;
    if ((population === null) !== (source === null)) {
      problems.push({
        file: CITIES,
        row,
        column: 'population_source',
        what:
          source === null
            ? `The population '${population}' has no source`
            : `A source is named, '${source}', but no population`,
        fix:
          source === null
            ? 'Write who counted, such as GeoNames, or leave the population blank'
            : 'Write the population, or leave both blank',
      });
    }
    return problems;
  });

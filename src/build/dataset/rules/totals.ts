import { TOTALS, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** Announced totals stand in the order of their dates, none of them in the future. */
export const checkTotals: Rule = ({ totals, today }) => {
  const problems: Problem[] = [];
  let latest = '';
  for (const { row, values } of totals) {
    const { date, cities, countries } = values;
    if (date !== undefined && date > today) {
      const what = `The date '${date}' has not come yet`;
      problems.push({ file: TOTALS, row, column: 'date', what, fix: 'Correct the date' });
    }
    if (date !== undefined && date <= latest) {
      const what = `The date '${date}' does not come after '${latest}' in the row above`;
      const fix = 'Sort the rows by date, the oldest first, one row a date';
      problems.push({ file: TOTALS, row, column: 'date', what, fix });
    }
    latest = date ?? latest;
    for (const column of ['cities', 'countries'] as const) {
      if (values[column] !== 0) continue;
      const what = "The total is '0'";
      problems.push({ file: TOTALS, row, column, what, fix: 'Write the total as announced' });
    }
    if (cities !== undefined && countries !== undefined && countries > cities) {
      const what = `'${countries}' countries cannot have only '${cities}' members`;
      const fix = 'Check whether the two figures are swapped';
      problems.push({ file: TOTALS, row, column: 'countries', what, fix });
    }
  }
  return problems;
};

import { CITIES, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** A member cannot leave before it joins, and how exactly the year of leaving is known is said. */
export const checkLeft: Rule = ({ cities }) =>
  cities.flatMap(({ row, values: { joined, left, left_precision: precision } }) => {
    const problems: Problem[] = [];
    if (joined && left && left < joined) {
      problems.push({
        file: CITIES,
        row,
        column: 'left',
        what: `It left in '${left}', before it joined in '${joined}'`,
        fix: 'Correct the year that is wrong',
      });
    }
    if (left === undefined || precision === undefined) return problems;
    if ((left === null) !== (precision === null)) {
      problems.push({
        file: CITIES,
        row,
        column: 'left_precision',
        what:
          left === null
            ? `It says '${precision}', but no year of leaving is given`
            : `The year of leaving '${left}' is given, but not how exactly it is known`,
        fix: left === null ? 'Leave it blank, or write the year in left' : 'Write by or year',
      });
    }
    return problems;
  });

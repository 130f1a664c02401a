import { CITIES, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** `joined` is blank exactly when nothing is known of it: a year is never invented, never lost. */
export const checkJoinedPrecision: Rule = ({ cities }) =>
  cities.flatMap(({ row, values: { joined, joined_precision: precision } }): Problem[] => {
    if (joined === undefined || precision === undefined) return [];
    if ((joined === null) === (precision === 'unknown')) return [];
    const place = { file: CITIES, row, column: 'joined' };
    return joined === null
      ? [
          {
            ...place,
            what: `No year is given, but joined_precision says '${precision}'`,
            fix: 'Write the year, or write unknown in joined_precision',
          },
        ]
      : [
          {
            ...place,
            what: `The year '${joined}' is given, but joined_precision says 'unknown'`,
            fix: 'Write year or by in joined_precision, or leave joined blank',
          },
        ];
  });

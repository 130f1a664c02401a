import { CITIES, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';

/**
 * Only members receive the award, so nobody has it before the year of joining; and whoever has it
 * was a member "by" that year at the latest.
 */
export const checkAwardMembership: Rule = ({ cities }) =>
  cities.flatMap(({ row, values: { joined, joined_precision: precision, awards } }): Problem[] => {
    const first = Math.min(...(awards ?? []));
    if (!joined || first >= joined) return [];
    const place = { file: CITIES, row, column: 'joined' };
    return precision === 'by'
      ? [
          {
            ...place,
            what: `A member by '${joined}' at the latest, but its first award is of ${first}`,
            fix: `Write ${first}, or correct the award`,
          },
        ]
      : [
          {
            ...place,
            what: `It joined in '${joined}', but its first award is of ${first}`,
            fix: 'Correct the year of joining or the award; only members receive it',
          },
        ];
  });

import { CITIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { findRepeats } from './repeats.ts';

/** Two rows of one name in one country are one member entered twice, or cannot be told apart. */
export const checkUniqueNames: Rule = ({ cities }) => {
  const named = cities.filter(({ values }) => values.name && values.country);
  const key = ({ values }: (typeof named)[number]) =>
    `${values.country} ${values.name?.toLocaleLowerCase('en')}`;
  return findRepeats(named, key).map(({ first, again }): Problem => ({
    file: CITIES,
    row: again.row,
    column: 'name',
    what: `${quote(again.values.name ?? '')} of ${again.values.country} stands in row ${first.row} already`,
    fix: 'Remove the row if it is the same member, or add to the name what tells the two apart',
  }));
};

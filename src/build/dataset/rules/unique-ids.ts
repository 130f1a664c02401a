import { CITIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { findRepeats } from './repeats.ts';

/** An id is the address of a member: two members at one address would hide one of them. */
export const checkUniqueIds: Rule = ({ cities }) =>
  findRepeats(cities, ({ values }) => values.id ?? null).map(({ first, again, key }): Problem => ({
    file: CITIES,
    row: again.row,
    column: 'id',
    what: `The id ${quote(key)} stands in row ${first.row} already`,
    fix: 'Give each member an id of its own, or remove the row if it stands twice',
  }));

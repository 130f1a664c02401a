import { VALMIERA, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { findRepeats } from './repeats.ts';

/** Calendar files beside which each event has one, named by its id. */
const RESERVED: readonly string[] = ['events', 'events-upcoming'];

interface Named {
  readonly file: string;
  readonly name: string;
  readonly id: string;
}

/**
 * Ids are used in links: unique within their list, and the values and priorities of the strategy
 * and the programmes together, because one kind of link leads to all three.
 */
export const checkValmieraIds: Rule = ({ strategy, events, places, programmes, partners }) => {
  const inList = (file: string, list: readonly { name: string; value: { id: string } }[]) =>
    list.map(({ name, value }): Named => ({ file, name, id: value.id }));
  const inStrategy = (noun: string, list: readonly { id: string }[]) =>
    list.map(({ id }, index): Named => ({
      file: VALMIERA.strategy,
      name: `${noun}.${index + 1}`,
      id,
    }));
  const spaces: Named[][] = [
    inList(VALMIERA.events, events),
    inList(VALMIERA.places, places ?? []),
    inList(VALMIERA.partners, partners),
    inStrategy('related', strategy?.related ?? []),
    [
      ...inStrategy('values', strategy?.values ?? []),
      ...inStrategy('priorities', strategy?.priorities ?? []),
      ...inList(VALMIERA.programmes, programmes),
    ],
  ];
  const reserved = events.filter(({ value }) => RESERVED.includes(value.id));
  const taken = reserved.map(({ name, value }): Problem => ({
    file: VALMIERA.events,
    row: null,
    column: `${name}, id`,
    what: `The id ${quote(value.id)} is the name of the calendar of all events`,
    fix: 'Give the event an id that says what it is',
  }));
  const repeats = spaces.flatMap((space) =>
    findRepeats(space, ({ id }) => id).map(({ first, again, key }): Problem => ({
      file: again.file,
      row: null,
      column: `${again.name}, id`,
      what: `The id ${quote(key)} belongs to ${first.name} of ${first.file} already`,
      fix: 'Give it an id of its own',
    })),
  );
  return [...taken, ...repeats];
};

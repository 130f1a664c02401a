import { CITIES, type Rule } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** Every membership has a source: an address and who stands behind it, or a note in its place. */
export const checkSources: Rule = ({ cities }) =>
  cities.flatMap(({ row, values }): Problem[] => {
    const { source_url: url, source_kind: kind, source_note: note } = values;
    if (url === null && note === null) {
      return [
        {
          file: CITIES,
          row,
          column: 'source_url',
          what: 'The row has no source',
          fix: 'Write the address of the page that names the member, or say in source_note what the source is',
        },
      ];
    }
    if (url && kind === null) {
      return [
        {
          file: CITIES,
          row,
          column: 'source_kind',
          what: 'It is not said what kind of source the address is',
          fix: 'Write unesco, official, press or weak; weak ones are never linked publicly',
        },
      ];
    }
    return [];
  });

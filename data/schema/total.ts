import * as v from 'valibot';
import { ANY_TEXT, WHOLE_NUMBER, needed, oneOf, optional, textWhich } from './cell.ts';
import { isCalendarDay, isCalendarMonth } from './day.ts';
import { isWebAddress } from './web-address.ts';

const count = (what: string) =>
  needed(WHOLE_NUMBER, {
    description: `Number of ${what} announced.`,
    type: 'integer',
    fix: 'Write the figure with digits only',
  });

/** One row of data/totals.csv: a total that UNESCO announced. */
export const TotalSchema = v.strictObject({
  date: needed(
    textWhich(
      (cell) => isCalendarDay(cell) || isCalendarMonth(cell),
      'is not a day or a month of the calendar',
    ),
    {
      description: 'Day or month of the announcement, ISO 8601.',
      type: 'string',
      fix: 'Write the day as 2025-12-04 or the month as 2019-11; spreadsheet programs may have turned it into a date of their own, so format the cell as text',
    },
  ),
  cities: count('members'),
  countries: count('countries'),
  precision: needed(oneOf(['exact', 'approximate']), {
    description: 'approximate for totals such as "about 200 cities in more than 40 countries".',
    type: 'string',
    fix: 'Write exact or approximate',
  }),
  source_url: needed(textWhich(isWebAddress, 'is not the address of a web page'), {
    description: 'Page that states the total.',
    type: 'string',
    fix: 'Copy the whole address from the browser, beginning with https://',
  }),
  note: optional(ANY_TEXT, {
    description: 'Remark for editors.',
    type: 'string',
    fix: 'Write a short remark, or leave the cell blank',
  }),
});
export type TotalRow = v.InferOutput<typeof TotalSchema>;

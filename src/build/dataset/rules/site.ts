import { SITE, type Rule } from '../facts.ts';

/** The day of the last review is a day that has come. */
export const checkSite: Rule = ({ site, today }) => {
  if (!site || site.dataDate <= today) return [];
  const what = `The day '${site.dataDate}' has not come yet`;
  const fix = 'Write the day on which the data was last reviewed';
  return [{ file: SITE, row: null, column: 'dataDate', what, fix }];
};

import * as v from 'valibot';
import { ANY_TEXT, DECIMAL, needed, oneOf, optional, textWhich } from './cell.ts';
import { COUNTRY_CODES } from './iso3166.ts';
import { REGIONS } from './vocabulary.ts';

const name = (language: string) =>
  needed(ANY_TEXT, {
    description: `Name in ${language}.`,
    type: 'string',
    fix: `Write the name of the country in ${language}`,
  });

/** One row of data/countries.csv: a country or territory with members. */
export const CountrySchema = v.strictObject({
  code: needed(
    textWhich((cell) => COUNTRY_CODES.includes(cell), 'is not a country code of ISO 3166-1'),
    {
      description: 'ISO 3166-1 alpha-2.',
      type: 'string',
      fix: 'Write the two capital letters of the country, such as LV',
    },
  ),
  region: needed(oneOf(REGIONS), {
    description: 'UNESCO region.',
    type: 'string',
    fix: 'Write one of these words as it stands here',
  }),
  name_lv: name('Latvian'),
  name_en: name('English'),
  name_ru: name('Russian'),
  label_lat: needed(DECIMAL, {
    description: 'Latitude of its name on the map, WGS 84 degrees.',
    type: 'number',
    fix: 'Write degrees as a decimal number such as 56.9, minus for the south',
  }),
  label_lon: needed(DECIMAL, {
    description: 'Longitude of its name on the map, WGS 84 degrees.',
    type: 'number',
    fix: 'Write degrees as a decimal number such as 24.8, minus for the west',
  }),
  note: optional(ANY_TEXT, {
    description: 'Remark for editors.',
    type: 'string',
    fix: 'Write a short remark, or leave the cell blank',
  }),
});
export type CountryRow = v.InferOutput<typeof CountrySchema>;

import * as v from 'valibot';
import {
  ANY_TEXT,
  DECIMAL,
  WHOLE_NUMBER,
  YEAR,
  needed,
  oneOf,
  optional,
  textWhich,
} from './cell.ts';
import { COUNTRY_CODES } from './iso3166.ts';
import { JOINED_PRECISIONS, KINDS, POINTS, REGIONS, SOURCE_KINDS } from './vocabulary.ts';
import { isUnescoAddress, isWebAddress } from './web-address.ts';

const SLUG = textWhich(
  (cell) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell),
  'is not made of small letters a-z, digits and single hyphens',
);
const AWARDS = {
  accepts: (cell: string) => /^\d{4}( *; *\d{4})*$/.test(cell),
  read: (cell: string) => cell.split(';').map(Number),
  problem: 'is not a list of years',
};
const WEB_ADDRESS = textWhich(isWebAddress, 'is not the address of a web page');

const text = (description: string) =>
  ({ description, type: 'string', fix: 'Fill in the cell' }) as const;

/** One row of data/cities.csv, a member of the network; blank cells are null. */
export const CitySchema = v.strictObject({
  id: needed(SLUG, {
    description: 'Stable slug of the member, unique; used in addresses.',
    type: 'string',
    fix: 'Write the name with small letters a-z, digits and hyphens only, such as zivinice or new-york',
  }),
  name: needed(
    ANY_TEXT,
    text('Spelling used by the UNESCO Institute for Lifelong Learning (UIL) where known.'),
  ),
  name_lv: optional(ANY_TEXT, text('Established Latvian name; blank where there is none.')),
  name_ru: optional(ANY_TEXT, text('Established Russian name; blank where there is none.')),
  country: needed(
    textWhich((cell) => COUNTRY_CODES.includes(cell), 'is not a country code of ISO 3166-1'),
    {
      description: 'Country or territory as UNESCO lists the member, ISO 3166-1 alpha-2.',
      type: 'string',
      fix: 'Write the two capital letters of the country, such as LV',
    },
  ),
  region: needed(oneOf(REGIONS), {
    description: 'UNESCO region.',
    type: 'string',
    fix: 'Write one of these words as it stands here',
  }),
  kind: needed(oneOf(KINDS), {
    description: 'What the member is.',
    type: 'string',
    fix: 'Write one of these words as it stands here',
  }),
  joined: optional(YEAR, {
    description: 'Year of joining; see joined_precision. Blank where it is not known.',
    type: 'integer',
    fix: 'Write four digits such as 2018, or leave the cell blank and write unknown in joined_precision',
  }),
  joined_precision: needed(oneOf(JOINED_PRECISIONS), {
    description:
      'year: the year of admission; by: a member by that year at the latest; unknown: a member for certain, no year found.',
    type: 'string',
    fix: 'Write year when the year of admission is known, by when only "a member by then" is, else unknown',
  }),
  left: optional(YEAR, {
    description: 'For former members, the year by which it was no longer listed; else blank.',
    type: 'integer',
    fix: 'Write four digits such as 2022, or leave the cell blank for a member of today',
  }),
  left_precision: optional(oneOf(['year', 'by']), {
    description: 'by: no longer listed by that year; year: the year of leaving; blank for members.',
    type: 'string',
    fix: 'Write one of these words, or leave the cell blank for a member of today',
  }),
  awards: optional(AWARDS, {
    description: 'Years of the UNESCO Learning City Award, separated by semicolons.',
    type: 'string',
    fix: 'Write the years with a semicolon between them, such as 2015;2024, or leave the cell blank',
  }),
  lat: needed(DECIMAL, {
    description: 'Latitude, WGS 84 degrees, north positive.',
    type: 'number',
    fix: 'Write degrees as a decimal number such as 57.5381, minus for the south',
  }),
  lon: needed(DECIMAL, {
    description: 'Longitude, WGS 84 degrees, east positive.',
    type: 'number',
    fix: 'Write degrees as a decimal number such as 25.4231, minus for the west',
  }),
  point: needed(oneOf(POINTS), {
    description:
      'What the point stands for: exact; main-town: at the main town of the member; approximate: a few kilometres off at most; inferred.',
    type: 'string',
    fix: 'Write one of these words as it stands here',
  }),
  geonames_id: optional(WHOLE_NUMBER, {
    description: 'Number of the place in GeoNames.',
    type: 'integer',
    fix: 'Write the number from the address of the place at geonames.org, or leave the cell blank',
  }),
  population: optional(WHOLE_NUMBER, {
    description: 'Residents, only where the figure is the member’s own; blank where not known.',
    type: 'integer',
    fix: 'Write the figure with digits only, without spaces, points and commas, or leave it blank',
  }),
  population_source: optional(
    ANY_TEXT,
    text('Who counted the residents; GeoNames is licensed under CC BY 4.0.'),
  ),
  source_url: optional(WEB_ADDRESS, {
    description: 'Page that names the member; blank where the source is given on request only.',
    type: 'string',
    fix: 'Copy the whole address from the browser, beginning with https://',
  }),
  source_kind: optional(oneOf(SOURCE_KINDS), {
    description:
      'unesco: UNESCO, UIL, national commissions; official: governments, municipalities; press; weak: evidence that is not linked publicly.',
    type: 'string',
    fix: 'Write one of these words as it stands here',
  }),
  source_note: optional(ANY_TEXT, text('Said in place of an address.')),
  unesco_url: optional(textWhich(isUnescoAddress, 'is not the address of a page of UNESCO'), {
    description: 'UNESCO’s own page of the member, where one is known.',
    type: 'string',
    fix: 'Copy the address of the page on unesco.org, or leave the cell blank',
  }),
  confidence: needed(oneOf(['high', 'medium']), {
    description: 'high: membership and year are stated; medium: the year is inferred.',
    type: 'string',
    fix: 'Write high or medium',
  }),
  note: optional(ANY_TEXT, text('Remark for editors; always blank in the published file.')),
});
export type CityRow = v.InferOutput<typeof CitySchema>;

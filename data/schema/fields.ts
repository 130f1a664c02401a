import * as v from 'valibot';
import { isWebAddress } from './web-address.ts';

/** A text that says something. */
export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('is blank'));

/** A text in every language of the Atlas; none may be missing. */
export const LocalizedSchema = v.strictObject({ lv: Text, en: Text, ru: Text });
export type Localized = v.InferOutput<typeof LocalizedSchema>;

/** The address of a page that states a fact. */
export const WebAddress = v.pipe(
  v.string(),
  v.check(isWebAddress, 'is not the address of a web page'),
);

/** The id of a member, an event or a step, as links use it. */
export const Slug = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not made of small letters a-z, digits and single hyphens',
  ),
);

/** A calendar year. */
export const Year = v.pipe(
  v.number(),
  v.integer('is not a whole number'),
  v.minValue(1900, 'is not a year since 1900'),
  v.maxValue(2100, 'is not a year until 2100'),
);

/** Degrees east. */
export const Longitude = v.pipe(
  v.number(),
  v.minValue(-180, 'is no longitude'),
  v.maxValue(180, 'is no longitude'),
);

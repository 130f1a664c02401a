import * as v from 'valibot';
import { LANGUAGES } from './vocabulary.ts';

/** data/site.json: what the site knows of its publisher. Empty text is "not stated yet". */
export const SiteSchema = v.strictObject({
  /** Absolute address of the site with a slash at its end, or empty: nothing absolute is made then. */
  address: v.string(),
  /** Languages offered, the default first. */
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1)),
  /** Day of the last review of the data, ISO 8601. */
  dataDate: v.pipe(v.string(), v.isoDate()),
  /** CSP sources that may frame /embed/; ["*"] is everyone. */
  frameAncestors: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Who is responsible for the site, and where corrections are sent. */
  controller: v.string(),
  contactEmail: v.string(),
  /** Who hosts it, and how long logs are kept, in words of the privacy statement. */
  host: v.string(),
  logRetention: v.string(),
  /** Whether streets from OpenFreeMap may be offered. */
  streets: v.boolean(),
});
export type Site = v.InferOutput<typeof SiteSchema>;

import * as v from 'valibot';
import { isCalendarDay } from './day.ts';
import { isWebAddress } from './web-address.ts';
import { LANGUAGES } from './vocabulary.ts';

/** A source of CSP frame-ancestors that cannot break out of the header: `*`, `'self'`, an origin. */
const FRAME_SOURCE = /^(\*|'self'|'none'|https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?)$/i;
const EMAIL = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/;

/** data/site.json: what the site knows of its publisher. Empty text is "not stated yet". */
export const SiteSchema = v.strictObject({
  /** Absolute address of the site with a slash at its end, or empty: nothing absolute is made then. */
  address: v.pipe(
    v.string(),
    v.check(
      (text) => text === '' || (isWebAddress(text) && text.endsWith('/')),
      'is not an address that ends with a slash',
    ),
  ),
  /** Languages offered, the default first. */
  languages: v.pipe(
    v.array(v.picklist(LANGUAGES)),
    v.nonEmpty('names no language'),
    v.check((list) => new Set(list).size === list.length, 'names a language twice'),
  ),
  /** Day of the last review of the data, ISO 8601. */
  dataDate: v.pipe(v.string(), v.check(isCalendarDay, 'is not a day of the calendar')),
  /** CSP sources that may frame /embed/; ["*"] is everyone. */
  frameAncestors: v.pipe(
    v.array(v.pipe(v.string(), v.regex(FRAME_SOURCE, 'is not a site that could frame the Atlas'))),
    v.nonEmpty('names no site'),
  ),
  /** Who is responsible for the site, and where corrections are sent. */
  controller: v.string(),
  contactEmail: v.pipe(
    v.string(),
    v.check((text) => text === '' || EMAIL.test(text), 'is not an e-mail address'),
  ),
  /** Who hosts it, and how long logs are kept, in words of the privacy statement. */
  host: v.string(),
  logRetention: v.string(),
  /** Whether streets from OpenFreeMap may be offered. */
  streets: v.boolean(),
});
export type Site = v.InferOutput<typeof SiteSchema>;

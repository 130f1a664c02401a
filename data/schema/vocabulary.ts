/** The closed lists of words the data is written in. No imports: the browser uses them too. */

/** The languages of the Atlas; the first is the default and has no prefix in paths. */
export const LANGUAGES = ['lv', 'en', 'ru'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** UNESCO's five regions, in the order the Atlas lists them. */
export const REGIONS = [
  'europe-north-america',
  'asia-pacific',
  'latin-america-caribbean',
  'arab-states',
  'africa',
] as const;
export type Region = (typeof REGIONS)[number];

/** What a member is: UNESCO admits cities, but also districts, counties and groups of towns. */
export const KINDS = [
  'city',
  'district',
  'municipality',
  'county',
  'province',
  'governorate',
  'consortium',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a member's point stands for; `approximate` is a few kilometres off at most. */
export const POINTS = ['exact', 'main-town', 'approximate', 'inferred'] as const;
export type Point = (typeof POINTS)[number];

/**
 * How well the year of joining is known: `year` is the year of admission, `by` a member by that
 * year at the latest, `unknown` a member for certain with no year found.
 */
export const JOINED_PRECISIONS = ['year', 'by', 'unknown'] as const;
export type JoinedPrecision = (typeof JOINED_PRECISIONS)[number];

/** Who names the city a member; addresses of kind `weak` are evidence, but never linked publicly. */
export const SOURCE_KINDS = ['unesco', 'official', 'press', 'weak'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How exactly the time of an event is known. */
export const EVENT_PRECISIONS = ['minute', 'day', 'month', 'year', 'unknown'] as const;
export type EventPrecision = (typeof EVENT_PRECISIONS)[number];

export const EVENT_KINDS = ['conference', 'forum', 'discussion', 'meeting', 'milestone'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

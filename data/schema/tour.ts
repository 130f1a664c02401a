import * as v from 'valibot';
import { LocalizedSchema, Longitude, Slug, WebAddress, Year } from './fields.ts';
import { REGIONS } from './vocabulary.ts';

const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a code of two capitals'));
const Latitude = v.pipe(
  v.number(),
  v.minValue(-85, 'is no latitude of the map'),
  v.maxValue(85, 'is no latitude of the map'),
);
const Kilometres = v.pipe(
  v.number(),
  v.minValue(20, 'is less than 20 kilometres'),
  v.maxValue(20000, 'is more than 20000 kilometres'),
);
const Size = v.pipe(
  v.number(),
  v.minValue(0.5, 'is less than half of the free place'),
  v.maxValue(2, 'is more than twice the free place'),
);

/**
 * Where the map looks: the globe turned to a place (`size` 1 fills the free place, more runs over its
 * edge), so many kilometres around a member, all members of a region or of countries, or a box.
 */
const LookSchema = v.variant('at', [
  v.strictObject({
    at: v.literal('globe'),
    lat: Latitude,
    lon: Longitude,
    size: v.optional(Size, 1),
  }),
  v.strictObject({ at: v.literal('city'), city: Slug, km: Kilometres }),
  v.strictObject({ at: v.literal('region'), region: v.picklist(REGIONS) }),
  v.strictObject({
    at: v.literal('country'),
    countries: v.pipe(v.array(CountryCode), v.nonEmpty('names no country')),
  }),
  v.pipe(
    v.strictObject({
      at: v.literal('bounds'),
      west: Longitude,
      south: Latitude,
      east: Longitude,
      north: Latitude,
    }),
    v.check(
      ({ west, south, east, north }) => west < east && south < north,
      'ends before it starts',
    ),
  ),
]);
export type Look = v.InferOutput<typeof LookSchema>;

/** Which members are on the map; what is left out lets everybody through. */
const FiltersSchema = v.strictObject({
  regions: v.optional(v.array(v.picklist(REGIONS)), []),
  countries: v.optional(v.array(CountryCode), []),
  cohort: v.optional(v.nullable(Year), null),
  award: v.optional(v.boolean(), false),
});

/** What stands beside the words. Each fact is read from the data when the step is shown. */
const ShowSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('figures'),
    figures: v.pipe(
      v.array(v.strictObject({ fact: v.string(), label: LocalizedSchema })),
      v.minLength(1, 'has no figure'),
      v.maxLength(3, 'has more figures than can be read from afar'),
    ),
  }),
  v.strictObject({ kind: v.literal('growth') }),
  v.strictObject({ kind: v.literal('regions') }),
  v.strictObject({
    kind: v.literal('members'),
    cities: v.pipe(
      v.array(Slug),
      v.minLength(1, 'names no member'),
      v.maxLength(6, 'has more members than can be read from afar'),
    ),
  }),
  v.strictObject({ kind: v.literal('strategy') }),
  v.strictObject({ kind: v.literal('programmes') }),
  v.strictObject({
    kind: v.literal('events'),
    events: v.pipe(
      v.array(Slug),
      v.minLength(1, 'names no event'),
      v.maxLength(5, 'has more events than can be read from afar'),
    ),
  }),
  v.strictObject({ kind: v.literal('event'), event: Slug }),
  v.strictObject({ kind: v.literal('qr'), city: v.nullable(Slug) }),
]);
export type Show = v.InferOutput<typeof ShowSchema>;

/** One step: what is said, what is seen. Texts may hold facts in braces, `{announced 2016}`. */
const StepSchema = v.strictObject({
  id: Slug,
  /** A few words above the title; null without. */
  kicker: v.nullable(LocalizedSchema),
  title: LocalizedSchema,
  words: LocalizedSchema,
  /** For the speaker's window alone. */
  notes: LocalizedSchema,
  look: LookSchema,
  /** How the map gets there: a flight, at once, or year by year from the first to that of the step. */
  how: v.picklist(['fly', 'jump', 'grow']),
  filters: v.optional(FiltersSchema, {}),
  /** The network at the end of this year; null is today. */
  year: v.nullable(Year),
  /** Ids of the members that are ringed and named. */
  highlight: v.array(Slug),
  /** Id of the member from which a thread runs to every other one on the map; null without. */
  threads: v.nullable(Slug),
  show: v.nullable(ShowSchema),
  /** Pages that state what the words say beyond the data of the Atlas. */
  sources: v.array(WebAddress),
});
export type TourStep = v.InferOutput<typeof StepSchema>;

/** data/tours/<id>.json: one talk. */
export const TourSchema = v.strictObject({
  title: LocalizedSchema,
  steps: v.pipe(
    v.array(StepSchema),
    v.nonEmpty('has no step'),
    v.maxLength(40, 'has more steps than anybody would listen to'),
    v.check(
      (steps) => new Set(steps.map(({ id }) => id)).size === steps.length,
      'names the id of a step twice',
    ),
  ),
});

/** A talk and the name of its file, which links use. */
export type Tour = { readonly id: string } & v.InferOutput<typeof TourSchema>;

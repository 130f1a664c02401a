import * as v from 'valibot';
import { isCalendarDay } from './day.ts';
import { LocalizedSchema, Longitude, Slug, Text, WebAddress, Year } from './fields.ts';
import { EVENT_KINDS, EVENT_PRECISIONS } from './vocabulary.ts';

/** Where a fact comes from; `link: false` is evidence, but no page to send visitors to. */
export const SourceSchema = v.strictObject({ url: WebAddress, link: v.boolean() });
export type Source = v.InferOutput<typeof SourceSchema>;
const Sources = v.pipe(v.array(SourceSchema), v.nonEmpty('has no source'));

const IsoDay = v.pipe(v.string(), v.check(isCalendarDay, 'is not a day of the calendar'));
const Latitude = v.pipe(
  v.number(),
  v.minValue(-90, 'is no latitude'),
  v.maxValue(90, 'is no latitude'),
);
const Residents = v.pipe(
  v.number(),
  v.integer('is not a whole number'),
  v.minValue(1, 'is not above zero'),
);
const SquareKilometres = v.pipe(v.number(), v.gtValue(0, 'is not above zero'));

/** data/valmiera/profile.json */
export const ProfileSchema = v.strictObject({
  /** Id of the city in cities.csv. */
  city: Slug,
  summary: v.strictObject({ text: LocalizedSchema, sources: Sources }),
  /** True: the first member of its country. */
  firstInCountry: v.strictObject({ value: v.boolean(), sources: Sources }),
  /** The preferred figure first. */
  population: v.pipe(
    v.array(
      v.strictObject({
        value: Residents,
        date: IsoDay,
        /** How residents were counted ("usually resident, Central Statistical Bureau"). */
        basis: LocalizedSchema,
        sources: Sources,
      }),
    ),
    v.nonEmpty('has no figure'),
  ),
  areaKm2: v.strictObject({ value: SquareKilometres, date: IsoDay, sources: Sources }),
  municipality: v.strictObject({ name: LocalizedSchema, since: IsoDay, sources: Sources }),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;

/** data/valmiera/programmes.json: UNESCO programmes the city has taken part in. */
export const ProgrammeSchema = v.strictObject({
  id: Slug,
  name: LocalizedSchema,
  description: LocalizedSchema,
  /** Schools and bodies of the city that took part, by name; empty where not found. */
  participants: v.array(LocalizedSchema),
  /** Calendar year it began, where known. */
  since: v.nullable(Year),
  sources: Sources,
});
export type Programme = v.InferOutput<typeof ProgrammeSchema>;

/** data/valmiera/partners.json */
export const PartnerSchema = v.strictObject({
  id: Slug,
  name: LocalizedSchema,
  role: LocalizedSchema,
  sources: Sources,
});
export type Partner = v.InferOutput<typeof PartnerSchema>;

/** data/valmiera/strategy.json */
export const StrategySchema = v.strictObject({
  title: LocalizedSchema,
  /** Calendar years, both included. */
  period: v.pipe(
    v.strictObject({ start: Year, end: Year }),
    v.check(({ start, end }) => end >= start, 'ends before it starts'),
  ),
  /** The motto as found, in its own language, and what it means in the others. */
  motto: v.strictObject({
    original: Text,
    originalLanguage: v.picklist(['lv', 'en', 'ru']),
    gloss: LocalizedSchema,
    sources: Sources,
  }),
  vision: v.strictObject({ text: LocalizedSchema, sources: Sources }),
  values: v.array(v.strictObject({ id: Slug, name: LocalizedSchema, sources: Sources })),
  priorities: v.array(
    v.strictObject({
      id: Slug,
      name: LocalizedSchema,
      description: LocalizedSchema,
      sources: Sources,
    }),
  ),
  /** False: the document has more priorities than were found. */
  isPrioritiesComplete: v.boolean(),
  /** What came after it. */
  succession: v.strictObject({ text: LocalizedSchema, sources: Sources }),
  related: v.array(v.strictObject({ id: Slug, title: LocalizedSchema, sources: Sources })),
  sources: Sources,
});
export type Strategy = v.InferOutput<typeof StrategySchema>;

/** data/valmiera/places.json */
export const PlaceSchema = v.strictObject({
  id: Slug,
  name: LocalizedSchema,
  /** Street and number as written in Latvia; null where not found. */
  address: v.nullable(Text),
  /** WGS 84 degrees, only where a source gives a point; the note says what it stands for. */
  point: v.nullable(
    v.strictObject({ lat: Latitude, lon: Longitude, note: LocalizedSchema, sources: Sources }),
  ),
  sources: Sources,
});
export type Place = v.InferOutput<typeof PlaceSchema>;

/** data/valmiera/events.json */
export const EventSchema = v.strictObject({
  id: Slug,
  kind: v.picklist(EVENT_KINDS),
  /** True: an event of the network or of UNESCO; false: another event of the city, shown as such. */
  isUnesco: v.boolean(),
  /** The first among equals. */
  isFeatured: v.boolean(),
  title: LocalizedSchema,
  /**
   * By precision: minute `2018-05-15T13:00:00+03:00`, day `2017-04-26`, month `2017-04`, year `2016`,
   * unknown null. `end` in the same form, inclusive for days; null where none is stated.
   */
  start: v.nullable(v.string()),
  end: v.nullable(v.string()),
  precision: v.picklist(EVENT_PRECISIONS),
  venue: v.nullable(
    v.strictObject({
      name: LocalizedSchema,
      address: v.nullable(Text),
      /** Id in places.json, where the venue is one of them. */
      place: v.nullable(Slug),
    }),
  ),
  organisers: v.array(LocalizedSchema),
  description: v.nullable(LocalizedSchema),
  outcome: v.nullable(v.strictObject({ text: LocalizedSchema, sources: Sources })),
  /** What a reader must know about the source ("announced before the event"). */
  remark: v.nullable(LocalizedSchema),
  sources: Sources,
});
export type ValmieraEvent = v.InferOutput<typeof EventSchema>;

/** data/valmiera/links.json: what of the strategy follows from what, each with the source that says so. */
export const LinkSchema = v.strictObject({
  /** Id of a value or a priority of the strategy, or of a programme. */
  from: Slug,
  /** Id of a priority, a programme or an event: always further down than `from`. */
  to: Slug,
  /** What the source says of the two ("both are named in the article"). */
  basis: LocalizedSchema,
  sources: Sources,
});
export type Link = v.InferOutput<typeof LinkSchema>;

/** All files of data/valmiera/ as one; published as data/valmiera/valmiera.json for the panels. */
export interface Valmiera {
  readonly profile: Profile;
  readonly strategy: Strategy;
  readonly events: readonly ValmieraEvent[];
  readonly places: readonly Place[];
  readonly programmes: readonly Programme[];
  readonly partners: readonly Partner[];
  readonly links: readonly Link[];
}

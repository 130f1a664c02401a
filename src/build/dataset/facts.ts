import type { CityRow } from '#data/schema/city.ts';
import type { CountryRow } from '#data/schema/country.ts';
import type { Site } from '#data/schema/site.ts';
import type { TotalRow } from '#data/schema/total.ts';
import type {
  Partner,
  Place,
  Profile,
  Programme,
  Strategy,
  ValmieraEvent,
} from '#data/schema/valmiera.ts';
import type { Geography } from '../basemap/geography.ts';
import type { Entry, JsonFile } from './json-file.ts';
import type { Problem } from './problem.ts';
import type { Row } from './rows.ts';
import type { TourEntry } from './rules/tours.ts';

/** Everything that could be read, bad cells and entries left out: what the rules look at. */
export interface Facts {
  readonly cities: readonly Row<CityRow>[];
  readonly countries: readonly Row<CountryRow>[];
  readonly totals: readonly Row<TotalRow>[];
  /** null where the file could not be read. */
  readonly site: Site | null;
  readonly profile: Profile | null;
  readonly strategy: Strategy | null;
  readonly events: readonly Entry<ValmieraEvent>[];
  /** null when the file could not be read: references to places cannot be judged then. */
  readonly places: readonly Entry<Place>[] | null;
  readonly programmes: readonly Entry<Programme>[];
  readonly partners: readonly Entry<Partner>[];
  /** Tours whose shape is right; null when one could not be read, since others may lead to it. */
  readonly tours: readonly TourEntry[] | null;
  /** Paths of all tours there are. */
  readonly tourFiles: readonly string[];
  /** The JSON files as they stand, for what is asked of every text. */
  readonly json: readonly JsonFile[];
  readonly geography: Geography;
  /** ISO 8601 day in Riga. */
  readonly today: string;
}

/** One thing asked of the data. Reports all it finds and passes over what could not be read. */
export type Rule = (facts: Facts) => Problem[];

export const CITIES = 'cities.csv';
export const COUNTRIES = 'countries.csv';
export const TOTALS = 'totals.csv';
export const SITE = 'site.json';
/** Folder of the tours; the name of each file is the id of its tour. */
export const TOURS = 'tours/';
export const VALMIERA = {
  profile: 'valmiera/profile.json',
  strategy: 'valmiera/strategy.json',
  events: 'valmiera/events.json',
  places: 'valmiera/places.json',
  programmes: 'valmiera/programmes.json',
  partners: 'valmiera/partners.json',
} as const;

import type {
  JoinedPrecision,
  Kind,
  LanguageCode,
  Point,
  Region,
  SourceKind,
} from '#data/schema/vocabulary.ts';

export { KINDS, REGIONS } from '#data/schema/vocabulary.ts';
export type { JoinedPrecision, Kind, Point, Region, SourceKind };

/** One member of the network, as much of it as the map, the list, the search and the charts need. */
export interface City {
  /** Stable slug, `[a-z0-9-]+`, unique; used in URLs. */
  readonly id: string;
  /** The spelling used by the UNESCO Institute for Lifelong Learning. */
  readonly name: string;
  /** Established exonyms; null where there is none (the name is then used as it is). */
  readonly nameLv: string | null;
  readonly nameRu: string | null;
  /** ISO 3166-1 alpha-2, as UNESCO lists the city; never derived from a polygon. */
  readonly country: string;
  readonly region: Region;
  readonly kind: Kind;
  /** Calendar year; null exactly when `joinedPrecision` is `unknown`. */
  readonly joined: number | null;
  readonly joinedPrecision: JoinedPrecision;
  /** No longer listed by the end of this year; null for members of today. */
  readonly left: number | null;
  /** Years of the UNESCO Learning City Award, ascending. */
  readonly awards: readonly number[];
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly point: Point;
  /** Residents, only where the figure is the member's own; null is "not known", never zero. */
  readonly population: number | null;
}

/** What is said of a member only once it is opened. */
export interface CityDetails {
  readonly id: string;
  /** Who counted the residents ("GeoNames" unless said otherwise); null without a population. */
  readonly populationSource: string | null;
  readonly geonamesId: number | null;
  /** Page that names the city a member; null where it may not be linked (`weak`) or none is known. */
  readonly sourceUrl: string | null;
  readonly sourceKind: SourceKind;
  /** UNESCO's own page of the city, where one is known. */
  readonly unescoUrl: string | null;
}

/** A country or territory with members; names as UNESCO lists them (en, ru) and as established (lv). */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly region: Region;
  readonly name: Readonly<Record<LanguageCode, string>>;
  /** Where its name stands on the map: WGS 84 degrees. */
  readonly label: { readonly lat: number; readonly lon: number };
}

/** A total that UNESCO announced. */
export interface Total {
  /** ISO 8601: a day, or a month where only that is known. */
  readonly date: string;
  readonly cities: number;
  readonly countries: number;
  /** `approximate` for "about 200 cities in more than 40 countries". */
  readonly precision: 'exact' | 'approximate';
  readonly sourceUrl: string;
}

/** Everything the Atlas knows of the network when it starts. */
export interface Dataset {
  /** ISO 8601 day on which the editors last reviewed the data. */
  readonly date: string;
  readonly cities: readonly City[];
  readonly countries: readonly Country[];
  /** Ascending by date. */
  readonly totals: readonly Total[];
}

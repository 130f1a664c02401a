import type { Region } from '#src/domain/city.ts';

/** Shares that have a name in every language. */
export type Fraction =
  | 'tenth'
  | 'eighth'
  | 'sixth'
  | 'fifth'
  | 'quarter'
  | 'third'
  | 'half'
  | 'two-thirds'
  | 'three-quarters';

/** A share as people say it: "a third", "about a third", or "42 %" where no name fits. */
export type Share =
  | { readonly kind: 'fraction'; readonly fraction: Fraction; readonly isExact: boolean }
  | { readonly kind: 'percent'; readonly percent: number };

/**
 * The words of the charts that filter. `isWhole`: a chart counts every documented member of today,
 * no filter narrows it.
 */
export interface ChartWords {
  readonly heading: string;
  readonly showTable: string;
  readonly showChart: string;
  /** How the marks are used by keyboard. */
  readonly keys: string;
  /** The title of a chart of nobody. */
  readonly none: string;
  /** The title of a chart of one member. */
  readonly single: (name: string) => string;
  readonly members: (n: number) => string;
  /** "Africa: 40 members, 10 %". */
  readonly mark: (label: string, n: number, percent: number | null) => string;
  readonly percent: (value: number) => string;
  readonly membersColumn: string;
  readonly shareColumn: string;
  readonly regions: {
    readonly name: string;
    readonly lead: (region: Region, share: Share, isWhole: boolean) => string;
    readonly tie: (regions: readonly string[], each: number) => string;
    readonly all: (region: Region) => string;
    readonly summary: (members: number, countries: number) => string;
    /** "44 countries; most in Portugal (17)". */
    readonly inside: (countries: number, leader: string | null, n: number) => string;
    readonly column: string;
    readonly countriesColumn: string;
  };
  readonly countries: {
    readonly name: string;
    readonly lead: (countries: readonly string[], share: Share, isWhole: boolean) => string;
    readonly tie: (count: number, each: number) => string;
    readonly all: (country: string) => string;
    readonly summary: (countries: number, shown: number) => string;
    readonly more: (n: number) => string;
    readonly fewer: string;
    readonly column: string;
  };
  readonly cohorts: {
    readonly name: string;
    readonly lead: (year: number, n: number) => string;
    readonly tie: (years: readonly number[], each: number) => string;
    readonly all: (year: number) => string;
    /** No year is known exactly. */
    readonly vague: string;
    readonly atLatest: (n: number) => string;
    readonly unknown: (n: number) => string;
    readonly exact: string;
    readonly year: (year: number) => string;
    readonly unknownYear: string;
    /** "2017: 19 members, of which 8 by that year at the latest". */
    readonly mark: (label: string, n: number, atLatest: number) => string;
    readonly column: string;
    readonly atLatestColumn: string;
  };
  readonly populations: {
    readonly name: string;
    readonly half: (residents: number) => string;
    /** The number of residents is known of one member alone. */
    readonly sole: (name: string, residents: number) => string;
    /** The number of residents is known of none. */
    readonly nobody: string;
    readonly known: (n: number, unknown: number) => string;
    /** An inclusive range of residents. */
    readonly range: (min: number, max: number) => string;
    readonly brush: string;
    readonly from: string;
    readonly to: string;
    readonly fromValue: (residents: number) => string;
    readonly toValue: (residents: number) => string;
    readonly column: string;
    readonly axis: string;
  };
  readonly distances: {
    readonly name: string;
    readonly half: (city: string, km: number, isWhole: boolean) => string;
    readonly summary: (city: string) => string;
    readonly ring: (km: number) => string;
    readonly column: string;
  };
}

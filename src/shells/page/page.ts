import type { Site } from '#data/schema/site.ts';
import type { Valmiera } from '#data/schema/valmiera.ts';
import type { City, CityDetails, Dataset } from '#src/domain/city.ts';
import type { Neighbour } from '#src/domain/geodesy.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import type { Words } from '#src/i18n/pages/load.ts';
import type { ElementScript } from '#src/url/embed-code.ts';

/** Addresses relative to the page, so that the site runs in any folder of any host. */
export interface Links {
  /** The Atlas in the page's language. */
  readonly home: string;
  readonly cities: string;
  readonly accessibility: string;
  readonly privacy: string;
  /** The same page in each language the site offers, this one included. */
  readonly languages: readonly { readonly language: LanguageCode; readonly href: string }[];
  /** The page of a member. */
  city(id: string): string;
  /** The Atlas with a member chosen. */
  atlas(id: string): string;
  /** A file at the site's root, such as `data/cities.csv`. */
  file(path: string): string;
}

/** What a page is about. */
export type Subject =
  | {
      readonly kind: 'cities';
      /** Today's members in the order of the table. */
      readonly members: readonly City[];
      readonly former: readonly City[];
    }
  | { readonly kind: 'accessibility' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'builder' }
  | {
      readonly kind: 'city';
      readonly city: City;
      readonly details: CityDetails | null;
      readonly nearest: readonly Neighbour[];
    };

/** Everything a static page is drawn from. */
export interface PageContext {
  readonly words: Words;
  readonly links: Links;
  readonly dataset: Dataset;
  readonly valmiera: Valmiera;
  readonly site: Site;
  /** The commit built; empty where it is not known. */
  readonly commit: string;
  /** The element for other pages, relative to the site's root. */
  readonly element: ElementScript;
}

/** One language of the page that stands in for a missing one; its links are for any depth. */
export interface MissingSection {
  readonly words: Words;
  /** null where the site's address is not known: only the host's start page can be linked then. */
  readonly links: { readonly map: string; readonly list: string } | null;
}

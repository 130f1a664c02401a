import type { Region } from './city.ts';

/** Sheets a visitor can open beside the map. `about` is the city's, or the Atlas's own without one. */
export const PANELS = ['about', 'strategy', 'events', 'places', 'network', 'share'] as const;
export type Panel = (typeof PANELS)[number];

/** What fills the main area. */
export const DISPLAYS = ['map', 'list', 'charts'] as const;
export type Display = (typeof DISPLAYS)[number];

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Where the map looks: WGS 84 degrees and a Web Mercator zoom for 512 px tiles. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** Inclusive range of residents; `max` null is "and more". */
export interface PopulationRange {
  readonly min: number;
  readonly max: number | null;
}

/** Which members are shown. */
export interface Filters {
  /** What was typed into the search, as typed. */
  readonly query: string;
  /** Empty means all. In the order of REGIONS. */
  readonly regions: readonly Region[];
  /** ISO 3166-1 alpha-2, ascending; empty means all. */
  readonly countries: readonly string[];
  /** The network as it was at the end of this year; null is today. */
  readonly year: number | null;
  /** Members that joined in this year; null means any. */
  readonly cohort: number | null;
  /** Only holders of the UNESCO Learning City Award. */
  readonly award: boolean;
  readonly population: PopulationRange | null;
  /** Kilometres from the chosen city; no effect without one. */
  readonly within: number | null;
}

/** Everything a link can say: the whole visible state of the Atlas except language, theme and size. */
export interface View {
  /** null is the home camera. */
  readonly camera: Camera | null;
  readonly city: string | null;
  readonly panel: Panel | null;
  readonly event: string | null;
  /** A strategy value, priority or programme. */
  readonly link: string | null;
  readonly filters: Filters;
  /** Ids of cities set side by side. */
  readonly compare: readonly string[];
  readonly display: Display;
  readonly projection: Projection;
  /** Step of a tour, from 1. */
  readonly step: number | null;
}

export const NO_FILTERS: Filters = {
  query: '',
  regions: [],
  countries: [],
  year: null,
  cohort: null,
  award: false,
  population: null,
  within: null,
};

export const DEFAULT_VIEW: View = {
  camera: null,
  city: null,
  panel: null,
  event: null,
  link: null,
  filters: NO_FILTERS,
  compare: [],
  display: 'map',
  projection: 'mercator',
  step: null,
};

/** A view whose city is closed, and with it the distance that was measured from it. */
export function leaveCity(view: View): View {
  const { filters } = view;
  return {
    ...view,
    city: null,
    filters: filters.within === null ? filters : { ...filters, within: null },
  };
}

/**
 * Where the map is asked to go: to a member, a place, home, so that all of some members or a box of
 * degrees fit (`east` may lie beyond 180), or to see the globe from above a place, `size` times as
 * large as the free area.
 */
export type MapTarget =
  | { readonly kind: 'city'; readonly id: string }
  | { readonly kind: 'camera'; readonly camera: Camera }
  | { readonly kind: 'home' }
  | {
      readonly kind: 'box';
      readonly west: number;
      readonly east: number;
      readonly south: number;
      readonly north: number;
    }
  | { readonly kind: 'globe'; readonly lat: number; readonly lon: number; readonly size: number }
  | { readonly kind: 'fit'; readonly cities: readonly string[] };

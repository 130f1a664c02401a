/**
 * Types of `<learning-cities-atlas>`, the Learning Cities Atlas as an element for other pages. This
 * file is published beside the script of the element as it stands, so it imports nothing.
 */

/** UNESCO's regions, as the Atlas names them in addresses. */
export type AtlasRegion =
  'africa' | 'arab-states' | 'asia-pacific' | 'europe-north-america' | 'latin-america-caribbean';

/** Which members are shown; what is left out stays as it is. */
export interface AtlasFilters {
  readonly region?: AtlasRegion | readonly AtlasRegion[];
  /** ISO 3166-1 alpha-2 codes, in capitals. */
  readonly country?: string | readonly string[];
  /** The network as it was at the end of this year; null is today. */
  readonly year?: number | null;
  /** Only holders of the UNESCO Learning City Award. */
  readonly award?: boolean;
  /** A search, at most 100 characters. */
  readonly q?: string;
}

/** What the element tells of itself; none of the events bubbles. */
export interface AtlasEventMap {
  /** The Atlas works, and obeys from now on; commands given before have been kept for it. */
  ready: CustomEvent<{ readonly lang: string }>;
  /** A city was chosen, or none is any more. */
  select: CustomEvent<{ readonly city: string | null }>;
  /** What is seen has changed; `hash` is the fragment of an address that shows the same. */
  view: CustomEvent<{ readonly hash: string }>;
}

/**
 * `<learning-cities-atlas>`. A frame that stands inside of it already is taken over as it is; else the
 * element makes one from its attributes: `lang` (lv, en, ru; as the page around it), `theme` (light,
 * dark, auto), `city` (an id), `maponly`, `hash` (a view), `label` (accessible name of the frame), `base`
 * (address of the Atlas; by itself the one the script came from).
 */
export interface LearningCitiesAtlasElement extends HTMLElement {
  /** Chooses a city by its id, or none. */
  select(city: string | null): void;
  /** Shows some of the members. */
  filter(filters: AtlasFilters): void;
  /**
   * Shows what a step of the stage's talk shows, from 1: its members, year, place and threads. The words
   * are the page's own. Beyond the last step it is the last.
   */
  step(n: number): void;
  addEventListener<Name extends keyof AtlasEventMap>(
    type: Name,
    listener: (this: LearningCitiesAtlasElement, event: AtlasEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'learning-cities-atlas': LearningCitiesAtlasElement;
  }
}

import type { Valmiera } from '#data/schema/valmiera.ts';
import type { CityDetails, Dataset } from '#src/domain/city.ts';

/** How the Atlas gets what it shows; each is asked once, and again only after a failure. */
export interface Readers {
  index(): Promise<Dataset>;
  details(): Promise<ReadonlyMap<string, CityDetails>>;
  valmiera(): Promise<Valmiera>;
}

/** Where the keyboard should go after the visitor's own action; a new object each time. */
export interface FocusWish {
  readonly to: 'panel' | 'origin';
}

/** Whether a change is a place to come back to (`push`) or a refinement of where one is. */
export type Step = 'push' | 'replace';

import type { LanguageCode } from '#src/domain/language.ts';
import type { Flavor } from './flavor.ts';

/** How the map is dressed: everything that may change while camera and members stay. */
export interface Look {
  readonly flavor: Flavor;
  readonly language: LanguageCode;
  /** Factor on every text size; 1 is the size of the page's normal text setting. */
  readonly textScale: number;
}

import type { Region, Total } from '#src/domain/city.ts';
import type { Stop } from '#src/domain/timeline.ts';
import type { Palette } from '../share/picture/palette.ts';

/** The colours of a film, as CSS writes them. */
export interface FilmPalette extends Palette {
  readonly line: string;
}

/** What is written on every frame of a film. */
export interface FilmTexts {
  /** Whose film it is: the name of the Atlas. */
  readonly name: string;
  readonly title: string;
  /** What is filtered by, in words; empty where nothing is. */
  readonly filters: string;
  /** The film in one sentence, on its title. */
  readonly lead: string;
  /** What the areas and rings of the chart stand for. */
  readonly key: string;
  /** In the place of the year where that is today, and under the chart. */
  readonly today: string;
  /** Beside the number of members at a stop. */
  readonly documented: (year: number | null, n: number) => string;
  readonly announced: (total: Total) => string;
  /** Above the ring of a total. */
  readonly figure: (total: Total) => string;
  readonly regions: Readonly<Record<Region, string>>;
  readonly number: (value: number) => string;
  /** Date of the data, sources, the note on boundaries, whose map it is not. */
  readonly notes: string;
}

/** All that a film shows. */
export interface FilmContent {
  /** Not empty. */
  readonly stops: readonly Stop[];
  /** Totals announced by UNESCO; none while filters leave only some members. */
  readonly totals: readonly Total[];
  /** The member with a mark and a name of its own. */
  readonly featured: { readonly id: string; readonly name: string };
  readonly texts: FilmTexts;
  readonly palette: FilmPalette;
  /** Families as `font` in CSS takes them. */
  readonly fonts: { readonly serif: string; readonly sans: string };
  /** Outlines of the land on the grid of the drawing; empty where they did not arrive. */
  readonly land: string;
}

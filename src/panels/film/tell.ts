import type { City, Total } from '#src/domain/city.ts';
import { CREDITS } from '#src/domain/cite.ts';
import { FEATURED } from '#src/domain/sheet.ts';
import type { Stop } from '#src/domain/timeline.ts';
import type { FilmMessages } from '#src/i18n/film/messages.ts';
import type { GrowthMessages } from '#src/i18n/growth/messages.ts';
import type { Messages } from '#src/i18n/messages.ts';
import type { ShareMessages } from '#src/i18n/share/messages.ts';
import { readPalette } from '../share/picture/palette.ts';
import type { FilmContent } from './content.ts';

/** What a film tells of, and the words it is told in. */
export interface Telling {
  readonly stops: readonly Stop[];
  readonly totals: readonly Total[];
  /** The growth in one sentence. */
  readonly lead: string;
  /** What is filtered by, in words; empty where nothing is. */
  readonly filters: string;
  /** ISO 8601 day of the data. */
  readonly dataDate: string;
  readonly nameOf: (city: City) => string;
  readonly messages: Messages;
  readonly words: FilmMessages;
  readonly growth: GrowthMessages;
  readonly picture: ShareMessages['picture'];
}

/** Puts a film together but for its land; `token` gives the value of a custom property of the page. */
export function tellFilm(telling: Telling, token: (name: string) => string): FilmContent {
  const { stops, totals, lead, filters, dataDate, nameOf, messages } = telling;
  const { words, growth, picture } = telling;
  const isFeatured = ({ id }: City): boolean => id === FEATURED;
  const featured = stops.flatMap(({ members }) => members).find(isFeatured);
  return {
    stops,
    totals,
    featured: { id: FEATURED, name: featured ? nameOf(featured) : '' },
    texts: {
      ...words.frame,
      name: messages.header.name,
      filters,
      lead: bindLetters(lead),
      key: filters === '' ? growth.key : growth.filteredKey,
      figure: growth.figure,
      regions: messages.regions,
      number: (value) => messages.format.number(value),
      notes: [
        picture.dataAsOf(dataDate),
        picture.sources(CREDITS.places, CREDITS.land),
        messages.map.disclaimer,
        messages.atlas.notOfficial,
      ].join(' '),
    },
    palette: { ...readPalette(token), line: token('--line') },
    fonts: { serif: token('--serif'), sans: token('--sans') },
    land: '',
  };
}

/** A word of one letter, as Russian has many, stays with the word after it. */
function bindLetters(text: string): string {
  return text.replace(/ (\p{L}) /gu, ' $1\u00a0');
}

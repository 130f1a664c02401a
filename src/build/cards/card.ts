import type { City, Country } from '#src/domain/city.ts';
import { CARD } from './frame.ts';
import { drawMap, type MapSource } from './map.ts';
import type { Voices } from './layout.ts';
import { drawSheet } from './sheet.ts';
import type { Describe } from './words.ts';

/** Everything that all cards share. */
export interface CardSource extends MapSource {
  readonly countries: readonly Country[];
  readonly voices: Voices;
  readonly describe: Describe;
}

/**
 * The card of a city as SVG without any text: letters are outlines, so that nothing needs escaping
 * and no machine draws it otherwise. The same input gives the same text.
 */
export function drawCard(city: City, source: CardSource): string {
  const country = source.countries.find(({ code }) => code === city.country);
  if (country === undefined) throw new Error(`${city.id}: there is no country ${city.country}.`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
    drawMap(city, source) +
    drawSheet(source.describe(city, country), source.voices, source.colours) +
    '</svg>'
  );
}
